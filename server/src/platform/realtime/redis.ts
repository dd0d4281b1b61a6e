import { Redis } from '@hocuspocus/extension-redis'
import type { afterLoadDocumentPayload, afterUnloadDocumentPayload } from '@hocuspocus/server'
import { setTimeout as wait } from 'node:timers/promises'

/** In milliseconds: who opens a document does not wait longer for what other processes hold of it. */
const patience = 3000

/** A connection to Redis, as far as it is looked at here. */
interface Client {
  on(event: 'error' | 'ready', listener: (given: unknown) => void): unknown
}

const optionsOf = (url: string) => {
  const { protocol, hostname, port, username, password, pathname } = new URL(url)
  return {
    host: hostname,
    port: port === '' ? 6379 : Number(port),
    options: {
      ...(username === '' ? {} : { username: decodeURIComponent(username) }),
      ...(password === '' ? {} : { password: decodeURIComponent(password) }),
      db: Number(pathname.slice(1) || 0),
      ...(protocol === 'rediss:' ? { tls: { servername: hostname } } : {}),
      // While it is away, what is to be told waits until it is back.
      maxRetriesPerRequest: null,
    },
  }
}

/**
 * Passes what is typed on to the other server processes, as it is typed. It keeps nothing, and locks nothing: ours
 * store together. While Redis is away, each process goes on with its own, and they come together again after that.
 */
export class Relay extends Redis {
  readonly #onTrouble: (error: unknown) => void
  #away = false
  #gone = false

  constructor(url: string, onTrouble: (error: unknown) => void) {
    super({ prefix: 'tweespraak', disconnectDelay: 200, ...optionsOf(url) })
    this.#onTrouble = onTrouble
    for (const client of [this.pub, this.sub] as readonly Client[]) {
      client.on('error', (error) => {
        if (!this.#away) onTrouble(error)
        this.#away = true
      })
      client.on('ready', () => {
        this.#away = false
      })
    }
  }

  override async afterLoadDocument(payload: afterLoadDocumentPayload): Promise<void> {
    const synced = super.afterLoadDocument(payload).catch(this.#onTrouble)
    await Promise.race([synced, wait(patience)])
  }

  override async afterUnloadDocument(payload: afterUnloadDocumentPayload): Promise<void> {
    if (!this.#gone) await super.afterUnloadDocument(payload)
  }

  override async onDestroy(): Promise<void> {
    this.#gone = true
    await super.onDestroy()
  }

  override async onStoreDocument(): Promise<void> {}

  override async afterStoreDocument(): Promise<void> {}
}
