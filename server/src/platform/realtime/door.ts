import type { LiveEnd } from '@tweespraak/contract/live'
import type { IncomingHttpHeaders } from 'node:http'

/** Somebody who was let in to a document, and by what. */
export interface Seat {
  readonly organizationId: string
  readonly sessionId: string
  readonly accountId: string
  /** How the others see them. */
  readonly user: { readonly personId: string; readonly name: string; readonly side: string }
  readonly mayWrite: boolean
}

export type Admission =
  | { readonly ok: true; readonly seat: Seat }
  | { readonly ok: false; readonly reason: LiveEnd }

/** Who wrote under which number of Yjs; null where two people handed in text under one. */
export type Writers = ReadonlyMap<number, string | null>

export interface KeptDocument {
  /** An update of Yjs that holds everything; null when nothing was written yet. */
  readonly state: Uint8Array | null
  readonly writers: Writers
}

/** What a module says about its documents. It decides; realtime carries. */
export interface Door {
  /** Whether who sends these headers may be in this document now, exactly as the API would say. Asked again when in doubt. */
  admit(headers: IncomingHttpHeaders, document: string): Promise<Admission>
  /** What is kept of it, asked for by who opens it. */
  load(headers: IncomingHttpHeaders, document: string): Promise<KeptDocument>
  /** Who is known to have written in it by now. */
  writers(headers: IncomingHttpHeaders, document: string): Promise<Writers>
  /** Adds to what is kept, whatever others added meanwhile; false when nothing is written in it any more. Once answered it is committed. */
  store(organizationId: string, document: string, written: KeptDocument): Promise<boolean>
}
