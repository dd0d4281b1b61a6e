import type { Kysely } from 'kysely'
import type { Identity } from '../viewer.ts'
import { type EmbeddedOptions, openEmbedded, openInMemory } from './embedded/open.ts'
import type { Tx } from './identity.ts'
import { openPostgres, type PostgresOptions } from './postgres.ts'
import type { AuthTables, Tables } from './tables.ts'

export type { Tx } from './identity.ts'

/** The database of a process: PostgreSQL, or PGlite embedded in it. */
export interface Database {
  readonly kind: 'pglite' | 'postgresql'
  /**
   * Runs the work in one transaction, in which the database knows who asks: an ordinary role, the
   * organisation and the person. Reads go the same way. Inside, use `tx` alone and await only SQL.
   */
  transaction<T>(identity: Identity, work: (tx: Tx) => Promise<T>): Promise<T>
  /** As the owner of the tables, whom row-level security does not bind: platform, command line, set-up and tests only. */
  readonly owner: Kysely<Tables>
  /** As role `tweespraak_auth` in schema `auth`: for better-auth alone. */
  readonly auth: Kysely<AuthTables>
  /**
   * Runs the SQL of a library that brings its own, as the owner. Without values it may be a script with its
   * own `begin` and `commit`; the rows of all its statements come back.
   */
  raw(text: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>
  /** Calls back after each commit that called `pg_notify(channel, '')`; answers how to stop. */
  listen(channel: string, callback: () => void): Promise<() => Promise<void>>
  close(): Promise<void>
}

export type DatabaseOptions =
  | ({ readonly kind: 'postgresql' } & PostgresOptions)
  /** On disk, in a worker thread, safe against crashes and second processes. */
  | ({ readonly kind: 'embedded' } & EmbeddedOptions)
  /** In memory, for tests and tools: `template` is a dumped data directory to begin from. */
  | { readonly kind: 'memory'; readonly template?: Blob }

/** Opens the database. Migrating it is another step (migrate.ts). */
export const openDatabase = async (options: DatabaseOptions): Promise<Database> => {
  if (options.kind === 'postgresql') return openPostgres(options)
  if (options.kind === 'embedded') return openEmbedded(options)
  return openInMemory(options.template)
}
