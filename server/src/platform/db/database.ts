import type { Kysely, Transaction } from 'kysely'
import type { Identity } from '../viewer.ts'
import type { AuthTables, Tables } from './tables.ts'

/** A transaction under somebody's identity: all that commands and views may use. */
export type Tx = Transaction<Tables>

/** What is told here is heard before the commit that told it is answered. */
export const promptChannels: readonly string[] = ['access']

/** The database of a process: PostgreSQL, or PGlite embedded in it. */
export interface Database {
  readonly kind: 'pglite' | 'postgresql'
  /**
   * Runs the work in one transaction, in which the database knows who asks: an ordinary role, the
   * organisation and the person. Inside, use `tx` alone and await only SQL.
   */
  transaction<T>(identity: Identity, work: (tx: Tx) => Promise<T>): Promise<T>
  /**
   * The same for work that only reads, which is cheaper: each statement is one trip to the database, and sees
   * what was committed before it. The database refuses to write here, and to lock.
   */
  read<T>(identity: Identity, work: (tx: Tx) => Promise<T>): Promise<T>
  /** As the owner of the tables, whom row-level security does not bind: platform, command line, set-up and tests only. */
  readonly owner: Kysely<Tables>
  /** As role `tweespraak_auth` in schema `auth`: for better-auth alone. */
  readonly auth: Kysely<AuthTables>
  /**
   * Runs the SQL of a library that brings its own, as the owner. Without values it may be a script with its
   * own `begin` and `commit`; the rows of all its statements come back.
   */
  raw(text: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>
  /**
   * Calls back after each commit that called `pg_notify(channel, payload)`, in whatever process; answers how to stop.
   * An empty payload also stands for all that may have been missed while nobody could listen. What a commit of this
   * process told on a channel of `promptChannels` is called back before that commit is answered, and may come twice.
   */
  listen(channel: string, callback: (payload: string) => void): Promise<() => Promise<void>>
  close(): Promise<void>
}
