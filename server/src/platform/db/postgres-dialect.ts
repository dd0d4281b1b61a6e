import type { DatabaseConnection, Dialect, TransactionSettings } from 'kysely'
import type pg from 'pg'
import { orAway } from './away.ts'
import { dialectOver, TransactionDriver } from './driver.ts'
import { refuseInside } from './inside.ts'
import { PostgresSession } from './postgres-session.ts'

const held = (connection: DatabaseConnection): PostgresSession => {
  if (connection instanceof PostgresSession) return connection
  throw new TypeError('This connection belongs to another database')
}

class PooledDriver extends TransactionDriver {
  readonly #pool: pg.Pool
  readonly #sessions = new WeakMap<pg.PoolClient, PostgresSession>()

  constructor(pool: pg.Pool) {
    super()
    this.#pool = pool
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    refuseInside()
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw orAway(error)
    })
    const known = this.#sessions.get(client)
    if (known !== undefined) return known
    const session = new PostgresSession(client)
    this.#sessions.set(client, session)
    return session
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    held(connection).release()
  }

  async beginTransaction(
    connection: DatabaseConnection,
    { isolationLevel, accessMode }: TransactionSettings,
  ): Promise<void> {
    // A dump reads all its statements as of one moment, which takes a transaction.
    if (isolationLevel !== undefined)
      return held(connection).begin(
        `start transaction isolation level ${isolationLevel} ${accessMode ?? 'read write'}`,
      )
    if (accessMode === 'read only') held(connection).beginReading()
    else held(connection).begin('begin')
  }

  protected async end(connection: DatabaseConnection, how: 'commit' | 'rollback'): Promise<void> {
    await held(connection).end(how)
  }

  protected async tell(connection: DatabaseConnection, sql: string): Promise<void> {
    await held(connection).command(sql)
  }

  async destroy(): Promise<void> {
    await this.#pool.end()
  }
}

/** Kysely on a pool of sessions at a PostgreSQL server. */
export const postgresDialect = (pool: pg.Pool): Dialect => dialectOver(() => new PooledDriver(pool))
