import type { Transaction } from 'kysely'
import type { Accounts } from './accounts/accounts.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Database, Tx } from './db/database.ts'
import type { Tables } from './db/tables.ts'
import type { Documents } from './documents/documents.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { Log } from './log.ts'
import type { Live } from './realtime/live.ts'
import type { PutAway, Tell } from './mail/news.ts'
import type { Outgoing } from './outgoing/outgoing.ts'
import type { Viewer } from './viewer.ts'

/** What commands, views and jobs work with: made once at start, passed in, never looked up. */
export interface Services {
  readonly db: Database
  readonly clock: Clock
  readonly config: Config
  readonly log: Log
  readonly accounts: Accounts
  readonly jobs: Jobs
  readonly documents: Documents
  /** What is typed in by several at the same time. */
  readonly live: Live
  /** The one way to addresses that somebody gave. */
  readonly outgoing: Outgoing
  /** The signing secret: derive a key for each purpose from it. */
  readonly secret: string
  /** Where people reach the product, without a slash at its end. */
  readonly address: string
  readonly version: string
  /** The server was started with `--demo`. */
  readonly demo: boolean
  /** Gives a new organisation what it begins with, as the owner of the tables: the built-in kinds of conversation. */
  readonly furnish: (owner: Transaction<Tables>, organizationId: string) => Promise<void>
  /**
   * Writes down, in the transaction that reads, that the viewer read agreements of this person, who reads that
   * in their file. Wired in, since the file comes after what is in it.
   */
  readonly noteOpening: (
    tx: Tx,
    viewer: Viewer,
    personId: string,
    opened: { readonly what: 'agreement'; readonly agreementId: string } | { readonly what: 'agreements' },
  ) => Promise<void>
  /** Wired in, since notices come after what they tell of. */
  readonly tell: Tell
  readonly putAway: PutAway
  /** The code of the first set-up, as printed at start and by the command `set-up-code`. */
  readonly setUpCode: string
}
