import { Kysely, PostgresDialect, CompiledQuery } from 'kysely'
import pg from 'pg'
import { refuseInside } from './inside.ts'
import { parserOf, sessionSettings } from './values.ts'

interface PostgresOptions {
  readonly url: string
  readonly connections: number
  /** Run on each new session, after `sessionSettings`. */
  readonly onConnect?: string
}

/** A pool with our value parsers, and Kysely on it. The parsers are this pool's alone. */
export const openPostgres = <Schema>({ url, connections, onConnect }: PostgresOptions): Kysely<Schema> => {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser: (oid: number) => parserOf(oid) },
  })
  // An idle session that the server ended is replaced on the next use.
  pool.on('error', () => undefined)
  return new Kysely<Schema>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        await connection.executeQuery(CompiledQuery.raw(`${sessionSettings}; ${onConnect ?? ''}`))
      },
      onReserveConnection: async () => refuseInside(),
    }),
  })
}

/** Calls back for every notification on the channel, on a session of its own that is opened again when it breaks. */
export const listenPostgres = async (
  url: string,
  channel: string,
  callback: () => void,
): Promise<() => Promise<void>> => {
  let stopped = false
  let client: pg.Client | undefined

  const connect = async (): Promise<void> => {
    const session = new pg.Client({ connectionString: url, keepAlive: true })
    session.on('notification', callback)
    session.on('error', () => undefined)
    session.on('end', () => {
      if (!stopped) setTimeout(() => void reconnect(), 1000).unref()
    })
    await session.connect()
    await session.query(`listen ${pg.escapeIdentifier(channel)}`)
    client = session
  }
  const reconnect = async (): Promise<void> => {
    try {
      await connect()
      // What was notified while nobody listened is made up for.
      callback()
    } catch {
      // 'end' fires for a failed attempt too, and plans the next.
    }
  }

  await connect()
  return async () => {
    stopped = true
    await client?.end()
  }
}
