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

/** What every database of ours is told in the same words; how it is told, and how a session is held, is its own. */
export abstract class TransactionDriver implements Driver {
  abstract acquireConnection(): Promise<DatabaseConnection>
  abstract releaseConnection(connection: DatabaseConnection): Promise<void>
  abstract beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void>
  abstract destroy(): Promise<void>
  /** Has a statement without rows done. */
  protected abstract tell(connection: DatabaseConnection, sql: string): Promise<void>
  /** Ends the transaction, in either way. */
  protected abstract end(connection: DatabaseConnection, how: 'commit' | 'rollback'): Promise<void>

  async init(): Promise<void> {}

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await this.end(connection, 'commit')
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await this.end(connection, 'rollback')
  }

  async savepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await this.tell(connection, `savepoint "${name}"`)
  }

  async rollbackToSavepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await this.tell(connection, `rollback to "${name}"`)
  }

  async releaseSavepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await this.tell(connection, `release "${name}"`)
  }
}

/** Kysely in PostgreSQL's own language over a driver of ours. */
export const dialectOver = (createDriver: () => Driver): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver,
  createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
})
