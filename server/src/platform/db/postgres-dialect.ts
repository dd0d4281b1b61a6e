import {
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type TransactionSettings,
} from 'kysely'
import type pg from 'pg'
import { refuseInside } from './inside.ts'
import { PostgresSession } from './postgres-session.ts'

const held = (connection: DatabaseConnection): PostgresSession => {
  if (connection instanceof PostgresSession) return connection
  throw new TypeError('This connection belongs to another database')
}

class PooledDriver implements Driver {
  readonly #pool: pg.Pool
  readonly #sessions = new WeakMap<pg.PoolClient, PostgresSession>()

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    refuseInside()
    const client = await this.#pool.connect()
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

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await held(connection).end('commit')
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await held(connection).end('rollback')
  }

  async savepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await held(connection).command(`savepoint "${name}"`)
  }

  async rollbackToSavepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await held(connection).command(`rollback to "${name}"`)
  }

  async releaseSavepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await held(connection).command(`release "${name}"`)
  }

  async destroy(): Promise<void> {
    await this.#pool.end()
  }
}

/** Kysely on a pool of sessions at a PostgreSQL server. */
export const postgresDialect = (pool: pg.Pool): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new PooledDriver(pool),
  createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
})
