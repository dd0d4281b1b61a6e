import { setTimeout } from 'node:timers/promises'
import {
  type KyselyPlugin,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  PostgresQueryCompiler,
  type QueryResult,
  type RootOperationNode,
  sql,
  type UnknownRow,
} from 'kysely'
import type { Database } from '../../src/platform/db/database.ts'
import { identified } from '../../src/platform/db/identity.ts'
import { testDatabase } from '../database.ts'

/** What a request asked of the database. */
export interface Cost {
  /** The SQL of each, session look-up and identity among them; BEGIN and COMMIT not. */
  readonly statements: readonly string[]
  /** Rows of tables that were read one after the other, and entries of indexes. */
  readonly rows: number
}

/** Remembers each statement that was answered. What begins and ends a transaction passes below it. */
class Witness implements KyselyPlugin {
  readonly answered: string[] = []
  readonly #asked = new WeakMap<object, string>()

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    this.#asked.set(queryId, new PostgresQueryCompiler().compileQuery(node, queryId).sql)
    return node
  }

  async transformResult({ result, queryId }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    this.answered.push(this.#asked.get(queryId) ?? '')
    return result
  }
}

/**
 * A table of a hundred rows is read faster as a whole than by its index. Here it is read so only where no index
 * serves: what is read for a hundred people then compares with what is read for thousands. Said before anything is
 * asked, since a session keeps what it once was, and the plans it made. With one session, which is the one that is
 * asked what was read: what another has read it tells some seconds later.
 */
export const databaseWithoutScans = async (): Promise<Database> => {
  const database = await testDatabase(1)
  await database.owner.connection().execute(async (session) => {
    await sql`do $$ begin
      execute format('alter database %I set enable_seqscan = off', current_database());
    end $$`.execute(session)
    await sql`set enable_seqscan = off`.execute(session)
  })
  return database
}

export interface CountedDatabase {
  readonly db: Database
  cost(work: () => Promise<void>): Promise<Cost>
}

/**
 * What all sessions have read so far of the product's own tables: the queue of jobs looks at its own whenever its
 * clock says so. Each session reports what it read when it is asked to, else some time later.
 */
const rowsRead = async ({ owner, auth }: Database): Promise<number> => {
  for (const session of [owner, auth]) await sql`select pg_stat_force_next_flush()`.execute(session)
  const { rows } = await sql<{ read: number }>`select
    (select coalesce(sum(seq_tup_read), 0) from pg_stat_user_tables where schemaname in ('public', 'auth'))
    + (select coalesce(sum(idx_tup_read), 0) from pg_stat_user_indexes where schemaname in ('public', 'auth')) as read`.execute(
    owner,
  )
  return rows[0]?.read ?? 0
}

/**
 * Sweeps up what was written until now, once nobody looks at the database of before it. A row that was changed
 * stands in an index as often as it was changed, and is read as often, until no session may want it any more: one that
 * looks up what a table holds, as the database's own housekeeping does now and then, would be counted in.
 */
const sweep = async ({ owner }: Database): Promise<void> => {
  const looked = sql<{ looks: boolean }>`select exists (select from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and backend_xmin is not null) as looks`
  const somebodyLooks = async () => (await looked.execute(owner)).rows[0]?.looks === true
  while (await somebodyLooks()) await setTimeout(20)
  await sql`vacuum (index_cleanup on)`.execute(owner)
}

/**
 * A database that tells what some work asked of it. One request at a time: on PostgreSQL the sessions
 * that did the work must be those that are asked about it, which the pool gives out again.
 */
export const countedDatabase = (plain: Database): CountedDatabase => {
  const witness = new Witness()
  const owner = plain.owner.withPlugin(witness)
  const auth = plain.auth.withPlugin(witness)
  return {
    db: { ...plain, owner, auth, ...identified(owner) },
    cost: async (work) => {
      await sweep(plain)
      const before = await rowsRead(plain)
      witness.answered.length = 0
      await work()
      const statements = [...witness.answered]
      return { statements, rows: (await rowsRead(plain)) - before }
    },
  }
}
