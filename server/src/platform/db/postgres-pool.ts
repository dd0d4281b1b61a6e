import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database } from './database.ts'
import { refuseInside } from './inside.ts'
import { remembering } from './remembering-client.ts'
import { parserOf, sessionSettings } from './values.ts'

interface PoolOptions {
  readonly url: string
  readonly connections: number
  /** Run on each new session, after `sessionSettings`. */
  readonly onConnect?: string
}

interface Pool<Schema> {
  readonly kysely: Kysely<Schema>
  readonly raw: Database['raw']
}

const rawOn =
  (pool: pg.Pool): Database['raw'] =>
  async (text, values = []) => {
    refuseInside()
    const client = await pool.connect()
    try {
      // A script answers with a result for each of its statements.
      const results = [await client.query<Record<string, unknown>>(text, [...values])].flat()
      return results.flatMap((result) => result.rows)
    } catch (error) {
      await client.query('rollback')
      throw error
    } finally {
      client.release()
    }
  }

/** A pool with our value parsers, and Kysely on it. The parsers are this pool's alone. */
export const openPool = <Schema>({ url, connections, onConnect = '' }: PoolOptions): Pool<Schema> => {
  const settings = {
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser: (oid: number) => parserOf(oid) },
    onConnect: async (client: pg.ClientBase) => {
      await client.query(`${sessionSettings}; ${onConnect}`)
    },
  }
  const pool = new pg.Pool(settings)
  // An idle session that the server ended is replaced at the next use.
  pool.on('error', () => undefined)
  const remember = remembering()
  const kysely = new Kysely<Schema>({
    dialect: new PostgresDialect({
      pool: {
        connect: async () => {
          refuseInside()
          return remember(await pool.connect())
        },
        end: () => pool.end(),
        options: settings,
      },
    }),
  })
  return { kysely, raw: rawOn(pool) }
}
