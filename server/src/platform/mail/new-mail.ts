import type { Language } from '@tweespraak/contract/id'
import type { CalendarMethod } from './calendar.ts'
import type { MailKind } from './mail-kind.ts'

/** What a mail is about: ids, names and dates for its template. Nothing that was said in a conversation. */
export interface MailFacts {
  /** Where the button leads, below the address of the product; an invitation and a reset make their own. */
  readonly path?: string
  readonly invitationId?: string
  /** The occasion: of each sort one person is told of it once, so that a job that runs twice tells once. */
  readonly about?: string
  /** A link that opens a door by itself, locked with `sealed-box.ts`. */
  readonly lockedPath?: string
  /** Where a talk takes place, locked likewise: nobody reads it in the list of mails, nor in its row. Empty: online. */
  readonly lockedPlace?: string
  readonly other?: string
  /** The browser and the system that somebody came in with. */
  readonly device?: string
  /** The kind of conversation, in the reader's language. */
  readonly kind?: string
  /** Whether it may stand in the list of mails; what is about a conversation stands there only with this. */
  readonly listed?: boolean
  /** A moment (ISO 8601), written out in the organisation's time zone. */
  readonly when?: string
  /** The moment that `when` took the place of. */
  readonly before?: string
  /** A day (ISO date) that it is about, written out. */
  readonly day?: string
  /** How many talks it tells of, of which `when` is the first. */
  readonly count?: number
  /** The mails that a digest names. */
  readonly gathered?: readonly string[]
}

export interface NewMail {
  /** Where somebody keeps the id; else a new one. */
  readonly mailId?: string
  readonly kind: MailKind
  readonly personId: string
  readonly recipient: string
  readonly language: Language
  readonly facts: MailFacts
  /** It waits for the digest of who it is for, instead of going out by itself. */
  readonly inDigest?: boolean
  /** What of it is for the calendar of who gets it, as iCalendar, and where an answer goes. */
  readonly calendar?: {
    readonly method: CalendarMethod
    readonly content: string
    readonly replyTo: string | null
  }
}
