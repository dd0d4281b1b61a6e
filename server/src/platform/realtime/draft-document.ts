import { liveLimits, type LiveEnd } from '@tweespraak/contract/live'
import * as Y from 'yjs'
import type { Writers } from './door.ts'

/** What an update would add; throws where that cannot be read. */
const structsOf = (update: Uint8Array) => Y.decodeUpdate(update).structs

export const isReadable = (update: Uint8Array): boolean => {
  try {
    structsOf(update)
    return true
  } catch {
    return false
  }
}

/**
 * A copy of a document, on which every change is tried before the document itself takes it: what makes it fail, or
 * grows it over the limit, is refused and has touched nothing that others see. It also learns who wrote: by whom a
 * number of Yjs was first handed in; a number that two people hand in is nobody's.
 */
export class DraftDocument {
  #doc: Y.Doc
  /** What the copy would weigh, at most: weighed anew when it comes near the limit. */
  #weight: number
  readonly #writers: Map<number, string | null>
  #unsaidWriters = false

  constructor(state: Uint8Array, writers: Writers) {
    this.#doc = new Y.Doc()
    Y.applyUpdate(this.#doc, state)
    this.#weight = state.length
    this.#writers = new Map(writers)
  }

  get writers(): Writers {
    return this.#writers
  }

  /** Whether somebody wrote under a new number since this was last asked. */
  tellsWriters(): boolean {
    const unsaid = this.#unsaidWriters
    this.#unsaidWriters = false
    return unsaid
  }

  /** Adds what another process saw. */
  learn(writers: Writers): void {
    for (const [client, personId] of writers) this.#writers.set(client, personId)
  }

  /** Takes over what came by another way than a connection of this process. */
  follow(update: Uint8Array): void {
    Y.applyUpdate(this.#doc, update)
    this.#weight += update.length
  }

  /** Tries a change of somebody; answers why it is refused, or null. `main`: the document, to begin anew from. */
  take(update: Uint8Array, personId: string, main: Y.Doc): LiveEnd | null {
    if (this.#weight + update.length > liveLimits.document) {
      this.#weight = Y.encodeStateAsUpdate(this.#doc).length
      if (this.#weight + update.length > liveLimits.document) return 'too-large'
    }
    try {
      const structs = structsOf(update)
      const before = new Map(structs.map(({ id }) => [id.client, Y.getState(this.#doc.store, id.client)]))
      Y.applyUpdate(this.#doc, update)
      this.#weight += update.length
      for (const { id, length } of structs)
        if (id.clock + length > (before.get(id.client) ?? 0)) this.#wrote(id.client, personId)
      return null
    } catch {
      this.#doc.destroy()
      this.#doc = new Y.Doc()
      Y.applyUpdate(this.#doc, Y.encodeStateAsUpdate(main))
      return 'malformed'
    }
  }

  destroy(): void {
    this.#doc.destroy()
  }

  #wrote(client: number, personId: string): void {
    const known = this.#writers.get(client)
    if (known === personId || known === null) return
    this.#writers.set(client, known === undefined ? personId : null)
    this.#unsaidWriters = true
  }
}
