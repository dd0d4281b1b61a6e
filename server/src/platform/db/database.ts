import { PGlite } from '@electric-sql/pglite'
import { Kysely } from 'kysely'
import type { Identity } from '../viewer.ts'
import { embeddedDialect } from './embedded-dialect.ts'
import { embeddedEngine } from './embedded-engine.ts'
import type { Engine } from './engine.ts'
import { type Tx, transactionAs } from './identity.ts'
import { refuseInside } from './inside.ts'
import { listenPostgres, openPostgres } from './postgres.ts'
import type { AuthTables, Tables } from './tables.ts'
import { Turns } from './turns.ts'

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
  /** Calls back after each commit that called `pg_notify(channel, '')`; answers how to stop. */
  listen(channel: string, callback: () => void): Promise<() => Promise<void>>
  close(): Promise<void>
}

export type DatabaseOptions =
  | { readonly kind: 'postgresql'; readonly url: string; readonly connections?: number }
  /** In memory, for tests and tools: `template` is a dumped data directory to begin from. */
  | { readonly kind: 'memory'; readonly template?: Blob }

const enterAuth = 'set role tweespraak_auth; set search_path = auth'
const leaveAuth = 'reset role; reset search_path'

const transactionOf =
  (owner: Kysely<Tables>): Database['transaction'] =>
  async (identity, work) => {
    refuseInside()
    return transactionAs(owner, identity, work)
  }

/** A database on an engine of PGlite. */
export const embeddedDatabase = (engine: Engine): Database => {
  const turns = new Turns()
  const owner = new Kysely<Tables>({ dialect: embeddedDialect({ engine, turns }) })
  const auth = new Kysely<AuthTables>({
    dialect: embeddedDialect({ engine, turns, onTake: { enter: enterAuth, leave: leaveAuth } }),
  })
  return {
    kind: 'pglite',
    owner,
    auth,
    transaction: transactionOf(owner),
    listen: (channel, callback) => engine.listen(channel, callback),
    close: async () => {
      const endTurn = await turns.take()
      await engine.close()
      endTurn()
    },
  }
}

const postgresDatabase = (url: string, connections: number): Database => {
  const owner = openPostgres<Tables>({ url, connections })
  const auth = openPostgres<AuthTables>({
    url,
    connections: Math.max(2, Math.ceil(connections / 4)),
    onConnect: enterAuth,
  })
  return {
    kind: 'postgresql',
    owner,
    auth,
    transaction: transactionOf(owner),
    listen: (channel, callback) => listenPostgres(url, channel, callback),
    close: async () => {
      await Promise.all([owner.destroy(), auth.destroy()])
    },
  }
}

/** Opens the database; it is not migrated by this. */
export const openDatabase = async (options: DatabaseOptions): Promise<Database> => {
  if (options.kind === 'postgresql') return postgresDatabase(options.url, options.connections ?? 10)
  const pglite = await PGlite.create(options.template === undefined ? {} : { loadDataDir: options.template })
  return embeddedDatabase(await embeddedEngine(pglite))
}
