import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

const pause = 1000

/**
 * Listens on a session of its own. States: connecting → listening → lost → connecting again after a pause,
 * until stopped. What was notified while nobody listened is made up for by calling back once.
 */
class Listener {
  readonly #url: string
  readonly #channel: string
  readonly #callback: (payload: string) => void
  #client: pg.Client | undefined
  #stopped = false

  constructor(url: string, channel: string, callback: (payload: string) => void) {
    this.#url = url
    this.#channel = channel
    this.#callback = callback
  }

  async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url, keepAlive: true })
    client.on('error', () => undefined)
    await client.connect()
    if (this.#stopped) return client.end()
    this.#client = client
    client.on('notification', ({ payload }) => this.#callback(payload ?? ''))
    client.once('end', () => void this.#reconnect())
    await client.query(`listen ${pg.escapeIdentifier(this.#channel)}`)
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await this.#client?.end()
  }

  async #reconnect(): Promise<void> {
    while (!this.#stopped) {
      await wait(pause, undefined, { ref: false })
      try {
        await this.connect()
        this.#callback('')
        return
      } catch {
        // The server is still away; try again.
      }
    }
  }
}

/** Calls back for every notification on the channel; answers how to stop. */
export const listenOnPostgres = async (
  url: string,
  channel: string,
  callback: (payload: string) => void,
): Promise<() => Promise<void>> => {
  const listener = new Listener(url, channel, callback)
  await listener.connect()
  return () => listener.stop()
}
