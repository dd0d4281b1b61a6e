import { HocuspocusProvider } from '@hocuspocus/provider'
import { closedByServer, liveEnds, type LiveMessage, livePath } from '@tweespraak/contract/live'
import { apiRoot } from '@tweespraak/contract/route'
import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import type { DraftStore } from '../../../lib/autosave.ts'
import { notesKey, rememberNotes } from '../../../lib/kept-notes.ts'
import { atFirst, endOf, type LiveState } from './connection.ts'
import type { MakeOfLineOptions } from './make-of-line.ts'
import { unmarkLines } from './unmark.ts'
import { bytesOf, Unsaved, unsavedLines } from './unsaved.ts'
import type { Writer } from './writer-in.ts'
import type { Writers } from './writers.ts'

interface LiveNotesOptions {
  readonly conversationId: string
  readonly personId: string
  /** Keeps on this device what is typed; for a talk that goes on. */
  readonly here: boolean
  /** Keeps in plain words what the server does not have yet, for when the talk ends before it has. */
  readonly drafts: DraftStore<string>
  /** What is read here was made anew at the server: open it again, from nothing. */
  readonly onStale: () => void
}

/** Somebody who has the notes open. */
export interface Present {
  readonly clientId: number
  readonly personId: string
}

/** What stands around the notes, and moves on while they stay open. */
interface Table {
  readonly writerOf: (personId: string) => Writer | null
  readonly make: MakeOfLineOptions['make']
}

const bareTable: Table = { writerOf: () => null, make: () => undefined }

/** How long after a change its words are put away as plain text, in milliseconds. */
const moment = 300

/** The code with which the server says to come again: what may be done here changed, or what stands here was made anew. */
const rightsChanged = 4205

/** Where what the server committed is remembered beside the notes on this device. */
const committed = 'committed'

const addressOf = (): string => {
  const address = new URL(apiRoot + livePath, window.location.href)
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:'
  return address.href
}

/**
 * The shared notes of one talk in this browser: one document, one connection, as many editors as wanted.
 *
 * connecting → open → lost → open …, ever more slowly and at once when the network returns; → closed when the server
 * says that it is over. What is typed is kept on this device first, sent, and saved only when the server says that it
 * committed it. Call `leave` when it is not looked at any more.
 */
export class LiveNotes {
  readonly document = new Y.Doc()
  readonly provider: HocuspocusProvider
  readonly #options: LiveNotesOptions
  readonly #device: IndexeddbPersistence | null
  readonly #listeners = new Set<() => void>()
  readonly #unsaved = new Unsaved()
  readonly #leaving = new AbortController()
  #state = atFirst
  #writers: Writers
  #present: readonly Present[] = []
  #committed: ReadonlyMap<number, number> = new Map()
  #table = bareTable
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(options: LiveNotesOptions) {
    this.#options = options
    const { conversationId, personId } = options
    this.#writers = new Map([[this.document.clientID, personId]])
    this.provider = new HocuspocusProvider({
      url: addressOf(),
      name: conversationId,
      document: this.document,
      // The cookie says who it is.
      token: '-',
      onAuthenticated: ({ scope }) => this.#letIn(scope !== 'readonly'),
      onAuthenticationFailed: ({ reason }) => this.#over(reason),
      onSynced: () => this.#put({ ready: true }),
      onDisconnect: () => this.#lost(),
      onClose: ({ event }) => {
        if (event.code === closedByServer) this.#over(event.reason)
        else if (event.code === rightsChanged && !options.here) options.onStale()
      },
      onStateless: ({ payload }) => this.#hear(payload),
      onAwarenessChange: () => this.#look(),
    })
    this.provider.awareness?.setLocalStateField('user', { personId })
    this.#device = options.here ? this.#keepHere() : null
    this.document.on('update', this.#changed)
    const { signal } = this.#leaving
    // A connection that is gone is often told of minutes later: the network itself is known at once.
    addEventListener('offline', () => this.provider.disconnect(), { signal })
    addEventListener('online', () => this.#state.connection !== 'closed' && void this.provider.connect(), {
      signal,
    })
    addEventListener('pagehide', () => this.#putAway(), { signal })
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  state = (): LiveState => this.#state

  /** Who wrote under which number, as far as it is known: oneself, and whom the server names. */
  writers = (): Writers => this.#writers

  present = (): readonly Present[] => this.#present

  /** Says what stands around the notes now. */
  surround(table: Table): void {
    this.#table = table
  }

  writerOf = (personId: string): Writer | null => this.#table.writerOf(personId)

  /** Makes something of lines. */
  make: MakeOfLineOptions['make'] = (became, chosen) => this.#table.make(became, chosen)

  /** Lines of which these agreements and goals were made are ordinary ones again. */
  unmark(madeIds: readonly string[]): void {
    unmarkLines(this.document, madeIds)
  }

  /** All that was typed is committed; waits for it for so many milliseconds at most. */
  settled(within: number): Promise<boolean> {
    if (this.#state.saved || this.#state.connection === 'closed') return Promise.resolve(this.#state.saved)
    return new Promise((resolve) => {
      const done = (saved: boolean) => {
        clearTimeout(timer)
        stop()
        resolve(saved)
      }
      const timer = setTimeout(() => done(false), within)
      const stop = this.subscribe(() => this.#state.saved && done(true))
    })
  }

  leave(): void {
    this.#putAway()
    this.#leaving.abort()
    clearTimeout(this.#timer)
    this.#listeners.clear()
    this.provider.destroy()
    void this.#device?.destroy()
    this.document.destroy()
  }

  /** Whether anything stands in a part of the document. */
  isWritten(fragment: string): boolean {
    return this.document.getXmlFragment(fragment).length > 0
  }

  #keepHere(): IndexeddbPersistence {
    const key = notesKey(this.#options.personId, this.#options.conversationId)
    const kept = rememberNotes(key, Date.now())
    const device = new IndexeddbPersistence(key, this.document)
    const know = async () => {
      await device.whenSynced
      const bytes: unknown = await device.get(committed)
      if (bytes instanceof ArrayBuffer && this.#committed.size === 0)
        this.#committed = Y.decodeSnapshot(new Uint8Array(bytes)).sv
      this.#put({ keptHere: kept, ready: this.#state.ready || this.document.store.clients.size > 0 })
    }
    void know()
    return device
  }

  #put(part: Partial<LiveState>): void {
    this.#state = { ...this.#state, ...part }
    for (const listener of this.#listeners) listener()
  }

  readonly #changed = (update: Uint8Array, origin: unknown): void => {
    if (origin === this.provider) return
    this.#unsaved.add(update)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#putAway(), moment)
    if (this.#state.saved) this.#put({ saved: false })
  }

  #hear(payload: string): void {
    const message = JSON.parse(payload) as LiveMessage
    if (message.type === 'writers') {
      const told = Object.entries(message.writers).map(
        ([client, personId]) => [Number(client), personId] as const,
      )
      this.#writers = new Map([...this.#writers, ...told])
      this.#put({})
      return
    }
    const bytes = bytesOf(message.snapshot)
    const snapshot = Y.decodeSnapshot(bytes)
    this.#committed = snapshot.sv
    this.#unsaved.settle(snapshot)
    void this.#device?.set(committed, bytes.buffer)
    const saved = this.#unsaved.none
    // Without this device's memory of them, words of an earlier time may still wait there.
    if (saved && this.#state.keptHere) this.#options.drafts.remove()
    this.#put({ saved, savedAt: new Date().toISOString() })
  }

  #look(): void {
    const states = this.provider.awareness?.getStates() ?? new Map<number, Record<string, unknown>>()
    this.#present = [...states].flatMap(([clientId, state]) => {
      const user: unknown = state['user']
      if (typeof user !== 'object' || user === null || !('personId' in user)) return []
      const { personId } = user
      return typeof personId === 'string' ? [{ clientId, personId }] : []
    })
    this.#put({})
  }

  /** Who typed and may only read now was there when the talk was finished. */
  #letIn(mayWrite: boolean): void {
    if (this.#state.mayWrite && !mayWrite) this.#over('ended')
    else this.#put({ connection: 'open', mayWrite })
  }

  #lost(): void {
    if (this.#state.connection === 'closed') return
    this.#putAway()
    this.#put({ connection: 'lost' })
  }

  #over(reason: string): void {
    const end = endOf(reason, liveEnds)
    if (end === null) return
    this.#putAway()
    this.#put({ connection: 'closed', end, mayWrite: false })
    this.provider.disconnect()
  }

  /** In plain words, whatever comes: who finishes the talk meanwhile takes the place to send them to. */
  #putAway(): void {
    if (this.#unsaved.none) return
    const { personId, drafts } = this.#options
    const isOthers = (client: number) => (this.#writers.get(client) ?? personId) !== personId
    const value = unsavedLines(this.document, this.#committed, isOthers)
    if (value === '') drafts.remove()
    else drafts.write({ value, baseRevision: 0 })
  }
}
