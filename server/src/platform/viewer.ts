import type { Language } from '@tweespraak/contract/id'

declare const minted: unique symbol

/** For whom HR acts: everybody, the people of some units (with what hangs below them), or nobody. */
export type HumanResources =
  | { readonly scope: 'none' }
  | { readonly scope: 'all' }
  | { readonly scope: 'units'; readonly unitIds: readonly string[] }

interface ViewerFacts {
  readonly organizationId: string
  readonly personId: string
  /** The account that signed in, and the session it did so with. */
  readonly accountId: string
  readonly sessionId: string
  readonly language: Language
  /** IANA time zone of the organisation, such as `Europe/Amsterdam`. */
  readonly timeZone: string
  readonly hr: HumanResources
  readonly administrator: boolean
  readonly coach: boolean
  readonly demo: boolean
}

/** Somebody who has proven who they are. Only the gate of `access` makes one; every command and view takes one. */
export type Viewer = ViewerFacts & { readonly [minted]: true }

/** Called by the gate of `access` alone (held by the check on imports). */
export const mintViewer = (facts: ViewerFacts): Viewer => facts as Viewer

/** A background task, running under a narrow database role of its own purpose (`tweespraak_<purpose>`), in one organisation; null only where its policies span them all. */
export interface Task {
  readonly purpose:
    | 'auth'
    | 'outbox'
    | 'mail'
    | 'seal'
    | 'audit'
    | 'erase'
    | 'live'
    | 'rhythm'
    | 'calendar'
    | 'channel'
  readonly organizationId: string | null
}

/** The identity a transaction runs under: row-level security sees exactly this. */
export type Identity = Viewer | Task
