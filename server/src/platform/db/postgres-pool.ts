import { Kysely } from 'kysely'
import pg from 'pg'
import { type Database, promptChannels } from './database.ts'
import { refuseInside } from './inside.ts'
import { postgresDialect } from './postgres-dialect.ts'
import { parserOf, planning, sessionSettings } from './values.ts'

/** PostgreSQL tells a session what itself committed before it answers the commit. */
const listening = promptChannels.map((channel) => `listen ${pg.escapeIdentifier(channel)}`).join('; ')

interface PoolOptions {
  readonly url: string
  readonly connections: number
  /** Run on each new session, after `sessionSettings`. */
  readonly onConnect?: string
  /** Told what any of the sessions hears on `promptChannels`. */
  readonly onNotification: (channel: string, payload: string) => void
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
export const openPool = <Schema>({
  url,
  connections,
  onConnect = '',
  onNotification,
}: PoolOptions): Pool<Schema> => {
  const settings = {
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser: (oid: number) => parserOf(oid) },
    onConnect: async (client: pg.ClientBase) => {
      client.on('notification', ({ channel, payload }) => onNotification(channel, payload ?? ''))
      await client.query(`${sessionSettings}; ${planning}; ${listening}; ${onConnect}`)
    },
  }
  const pool = new pg.Pool(settings)
  // An idle session that the server ended is replaced at the next use.
  pool.on('error', () => undefined)
  return { kysely: new Kysely<Schema>({ dialect: postgresDialect(pool) }), raw: rawOn(pool) }
}
