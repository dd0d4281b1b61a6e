import {
  type beforeHandleAwarenessPayload,
  type connectedPayload,
  type Document,
  type Extension,
  Hocuspocus,
  isTransactionOrigin,
  type onAuthenticatePayload,
  type onLoadDocumentPayload,
} from '@hocuspocus/server'
import type { LiveEnd, LiveMessage } from '@tweespraak/contract/live'
import { setTimeout as wait } from 'node:timers/promises'
import type { IncomingHttpHeaders } from 'node:http'
import type { WebSocket } from 'ws'
import * as Y from 'yjs'
import type { Log } from '../log.ts'
import type { Door, Seat } from './door.ts'
import { DraftDocument, isReadable } from './draft-document.ts'
import { Relay } from './redis.ts'
import { type Concern, connectionsIn, LiveConnection, type Within } from './live-connection.ts'

/** In milliseconds: what is typed is kept this long after the last key, and at the latest so long after the first. */
const debounce = 300
const maxDebounce = 1000

/** Before it is tried again to keep what the database would not take. */
const pause = 1000

/** In milliseconds: so long stopping waits at most for documents to be put away, and looks so often. */
const longest = 2000
const step = 20

/** A document that is open in this process. */
interface Open {
  readonly organizationId: string
  readonly draft: DraftDocument
  /** Its last snapshot that is committed. */
  saved: string
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const snapshotOf = (document: Y.Doc): string => base64(Y.encodeSnapshot(Y.snapshot(document)))
const said = (message: LiveMessage): string => JSON.stringify(message)

const isUser = (value: unknown): value is { readonly personId: unknown } =>
  typeof value === 'object' && value !== null && 'personId' in value

/** What Hocuspocus tells them. Without a message: it would write that on the console. */
class Refusal extends Error {
  readonly reason: LiveEnd

  /** Once that is told, the connection is closed. */
  constructor({ connection }: Within, reason: LiveEnd) {
    super()
    this.reason = reason
    setImmediate(() => connection.cut(reason))
  }
}

const concernOf = (told: string): Concern => {
  const [about = '', key = ''] = told.split(/:(.*)/s)
  switch (about) {
    case 'conversation':
    case 'document':
    case 'person':
    case 'account':
    case 'session':
      return { about, key }
    default:
      return { about: 'all', key: '' }
  }
}

/** The documents that are typed in by connections of this process, carried by Hocuspocus. */
export class LiveDocuments {
  readonly #door: Door
  readonly #log: Log
  readonly #hocuspocus: Hocuspocus<Within>
  readonly #connections = new Set<LiveConnection>()
  readonly #open = new Map<string, Open>()
  /** Documents that are to be opened anew, until what was open is gone. */
  readonly #leaving = new Map<string, PromiseWithResolvers<void>>()
  #closing = false

  constructor(door: Door, log: Log, redisUrl: string | null) {
    this.#door = door
    this.#log = log
    this.#hocuspocus = new Hocuspocus<Within>({
      quiet: true,
      debounce,
      maxDebounce,
      extensions:
        redisUrl === null
          ? [this.#hooks()]
          : [this.#hooks(), new Relay(redisUrl, (error) => this.#trouble(error))],
    })
  }

  connect(socket: WebSocket, headers: IncomingHttpHeaders, request: Request): void {
    const connection = new LiveConnection(socket, headers, request, {
      door: this.#door,
      hocuspocus: this.#hocuspocus,
      attempt: (name, update, seat) => this.#attempt(name, update, seat),
      connectionsOf: (sessionId) =>
        [...this.#connections].filter(({ seat }) => seat?.sessionId === sessionId).length,
      onTrouble: (error) => this.#trouble(error),
    })
    this.#connections.add(connection)
    socket.on('error', () => undefined)
    socket.on('close', () => this.#connections.delete(connection))
    if (this.#closing) connection.cut('restarting')
  }

  /**
   * What the database told of access: `conversation:<id>` and the like; empty when something may have been missed.
   * `document:<id>`: what is kept of it is not what is open here.
   */
  tell(told: string): void {
    const concern = concernOf(told)
    if (concern.about === 'document') return this.#reopen(concern.key)
    for (const connection of this.#connections) if (connection.isConcerned(concern)) connection.doubt()
  }

  async still<T>(name: string, work: () => Promise<T>): Promise<T> {
    const document = this.#hocuspocus.documents.get(name)
    if (document === undefined) return work()
    const held = connectionsIn(document)
    for (const connection of held) connection.hold()
    try {
      await Promise.all(document.getConnections().map((each) => each.waitForPendingMessages()))
      await this.#store(document)
      return await work()
    } finally {
      for (const connection of held) {
        connection.doubt()
        connection.release()
      }
    }
  }

  async close(): Promise<void> {
    this.#closing = true
    for (const connection of this.#connections) connection.hold()
    const documents = [...this.#hocuspocus.documents.values()]
    await Promise.all(
      documents.flatMap((each) => each.getConnections().map((one) => one.waitForPendingMessages())),
    )
    await Promise.all(documents.map((document) => this.#store(document)))
    for (const connection of this.#connections) {
      connection.release()
      connection.cut('restarting')
    }
    // The others are told the last of it as a document is put away.
    for (let waited = 0; this.#hocuspocus.documents.size > 0 && waited < longest; waited += step)
      await wait(step)
    await this.#hocuspocus.hooks('onDestroy', { instance: this.#hocuspocus })
  }

  /** Everybody who is in it comes back; whoever comes waits until what is open here is gone. */
  #reopen(name: string): void {
    const gone = Promise.withResolvers<void>()
    const isOpen = this.#hocuspocus.documents.has(name) || this.#hocuspocus.loadingDocuments.has(name)
    if (!isOpen) return
    this.#leaving.set(name, gone)
    for (const connection of this.#connections) if (connection.name === name) connection.reset()
  }

  #left(name: string): void {
    this.#leaving.get(name)?.resolve()
    this.#leaving.delete(name)
  }

  /** Keeps what was not kept yet. */
  async #store(document: Document): Promise<void> {
    const { debouncer } = this.#hocuspocus
    await debouncer.executeNow(`onStoreDocument-${document.name}`)
    await document.saveMutex.waitForUnlock()
  }

  #trouble(error: unknown): void {
    this.#log.error({ err: error }, 'live documents')
  }

  #attempt(name: string, update: Uint8Array, { mayWrite, user }: Seat): LiveEnd | null {
    const document = this.#hocuspocus.documents.get(name)
    const open = this.#open.get(name)
    if (document === undefined || open === undefined) return 'restarting'
    if (!mayWrite) return isReadable(update) ? null : 'malformed'
    const refused = open.draft.take(update, user.personId, document)
    if (refused === null && open.draft.tellsWriters()) this.#tellWriters(document, open)
    return refused
  }

  #tellWriters(document: Document, { draft }: Open): void {
    const writers = Object.fromEntries(draft.writers)
    document.broadcastStateless(said({ type: 'writers', writers }))
  }

  #hooks(): Extension<Within> {
    return {
      // Before that of Redis, which keeps others from storing: ours merge.
      priority: 2000,
      onAuthenticate: (payload) => this.#admit(payload),
      onLoadDocument: (payload) => this.#load(payload),
      connected: (payload) => this.#welcome(payload),
      beforeHandleAwareness: async (payload) => this.#name(payload),
      onChange: async ({ documentName, transactionOrigin, update }) => {
        const byConnection =
          isTransactionOrigin(transactionOrigin) && transactionOrigin.source === 'connection'
        if (!byConnection) this.#open.get(documentName)?.draft.follow(update)
      },
      onStoreDocument: ({ document }) => this.#keep(document),
      afterUnloadDocument: async ({ documentName }) => {
        this.#open.get(documentName)?.draft.destroy()
        this.#open.delete(documentName)
        this.#left(documentName)
      },
    }
  }

  async #welcome({ context, connection, documentName }: connectedPayload<Within>): Promise<void> {
    const open = this.#open.get(documentName)
    if (open === undefined) return context.connection.cut('restarting')
    connection.sendStateless(said({ type: 'saved', snapshot: open.saved }))
    // Its first page is here as soon as it asks: who wrote may come a moment later.
    context.connection.establish()
    try {
      open.draft.learn(await this.#door.writers(context.connection.headers, documentName))
      const writers = Object.fromEntries(open.draft.writers)
      connection.sendStateless(said({ type: 'writers', writers }))
    } catch (error) {
      this.#trouble(error)
    }
  }

  async #admit({ context, documentName, connectionConfig }: onAuthenticatePayload<Within>): Promise<void> {
    await this.#leaving.get(documentName)?.promise
    const admission = await this.#orTrouble(context, () => context.connection.admit(documentName))
    if (!admission.ok) throw new Refusal(context, admission.reason)
    connectionConfig.readOnly = !admission.seat.mayWrite
  }

  /** What the database does not answer now, it may answer to who comes again. */
  async #orTrouble<T>(context: Within, work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      this.#trouble(error)
      throw new Refusal(context, 'restarting')
    }
  }

  async #load({ context, document, documentName }: onLoadDocumentPayload<Within>): Promise<void> {
    const { seat, headers } = context.connection
    if (seat === undefined) throw new Error('A document was opened by somebody who was not let in')
    const { state, writers } = await this.#orTrouble(context, () =>
      this.#door.load(headers, documentName),
    ).catch((error: unknown) => {
      this.#left(documentName)
      throw error
    })
    if (state !== null) Y.applyUpdate(document, state)
    const draft = new DraftDocument(Y.encodeStateAsUpdate(document), writers)
    this.#open.set(documentName, { organizationId: seat.organizationId, draft, saved: snapshotOf(document) })
  }

  /** Nobody is called anything else than they are, or moves the cursor of another. */
  #name({ states, context, awareness }: beforeHandleAwarenessPayload<Within>): void {
    const user = context?.connection.seat?.user
    if (user === undefined) return
    for (const [client, state] of states) {
      const before: unknown = awareness.getStates().get(client)?.['user']
      const isOthers = isUser(before) && before.personId !== user.personId
      if (isOthers) states.delete(client)
      else state['user'] = { ...user }
    }
  }

  /** Keeps on trying: what was typed is nowhere else. Only then is it said to be saved. */
  async #keep(document: Document): Promise<void> {
    const open = this.#open.get(document.name)
    if (open === undefined) return
    for (;;) {
      try {
        const state = Y.encodeStateAsUpdate(document)
        const snapshot = snapshotOf(document)
        const { writers } = open.draft
        const kept = await this.#door.store(open.organizationId, document.name, { state, writers })
        if (!kept) return
        open.saved = snapshot
        document.broadcastStateless(said({ type: 'saved', snapshot }))
        return
      } catch (error) {
        this.#trouble(error)
        if (this.#closing) return
        await wait(pause)
      }
    }
  }
}
