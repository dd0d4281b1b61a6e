import type { Tx } from '../db/database.ts'
import type { Task } from '../viewer.ts'
import type { MailKind } from './mail-kind.ts'
import type { NewMail } from './new-mail.ts'

/** Something to tell somebody: by mail, and among their notices. */
export interface News extends Omit<NewMail, 'recipient'> {
  /** Null for somebody without an address: they find it among their notices. */
  readonly recipient: string | null
  /** Whom and which kind of conversation it names. */
  readonly otherId: string | null
  readonly kindId: string | null
  /** Told only to who was told this of the same occasion. */
  readonly onlyAfter?: MailKind
}

/** What somebody was told of something that is there no more: wherever their notices of it lead. */
export interface Gone {
  readonly personId: string
  readonly path: string
}

/** Takes the notices away that lead to what is gone, in this transaction. */
export type PutAway = (tx: Tx, gone: readonly Gone[]) => Promise<void>

/** Tells people, in this transaction. The one place that decides what is mailed and what stands in the app: `notices`. */
export type Tell = (tx: Tx, task: Task, news: readonly News[]) => Promise<void>
