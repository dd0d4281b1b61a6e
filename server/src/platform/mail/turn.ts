import type { MailKind } from './mail-kind.ts'
import type { GatheredMail } from './gathered.ts'

/** A mail whose turn it is. */
export interface MailInTurn {
  readonly organizationId: string
  readonly mailId: string
  readonly kind: MailKind
  readonly personId: string
  /** What it is about, below the address of the product. */
  readonly path: string | undefined
  /** The occasion, of what is told once of each. */
  readonly about: string | undefined
  /** The mails that a digest names. */
  readonly gathered: readonly string[]
  readonly timeZone: string
}

/**
 * What becomes of it: sent now, with what a digest names still and, where its reader may do without, the path of the
 * link by which they say so; sent later; kept for a digest; or never sent, since what it is about no longer stands.
 */
export type Turn =
  | { readonly is: 'now'; readonly names: readonly GatheredMail[]; readonly leave: string | null }
  | { readonly is: 'later'; readonly at: Temporal.Instant }
  | { readonly is: 'gathering' }
  | { readonly is: 'never' }

/** Decides that: `notices` knows. */
export type TurnOf = (mail: MailInTurn) => Promise<Turn>
