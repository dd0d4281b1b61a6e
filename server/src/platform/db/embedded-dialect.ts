import {
  AbortedTransactionError,
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'
import type { Engine, Statement } from './engine.ts'
import { refuseInside } from './inside.ts'
import type { Turns } from './turns.ts'

export interface EmbeddedDialectOptions {
  readonly engine: Engine
  /** Shared by all who use the engine, since it has one session. */
  readonly turns: Turns
  /** Run when the session is taken, and undone when it is given back. */
  readonly onTake?: { readonly enter: string; readonly leave: string }
}

const statement = (sql: string): Statement => ({ sql, parameters: [] })

/**
 * The one session of the embedded database, held by one caller at a time. `begin` waits to travel with
 * the statement that follows it, which saves a round trip to the worker thread for every transaction.
 */
class EmbeddedConnection implements DatabaseConnection {
  readonly #engine: Engine
  #waiting: Statement[] = []
  endTurn: () => void = () => undefined

  constructor(engine: Engine) {
    this.#engine = engine
  }

  postpone(sql: string): void {
    this.#waiting.push(statement(sql))
  }

  /** Forgets a statement that was never sent; false when there was none. */
  drop(sql: string): boolean {
    const found = this.#waiting.findIndex((waiting) => waiting.sql === sql)
    if (found < 0) return false
    this.#waiting.splice(found, 1)
    return true
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const before = this.#waiting
    this.#waiting = []
    const answer = await this.#engine.run([...before, { sql: query.sql, parameters: query.parameters }])
    const rows = answer.rows as Row[]
    if (answer.command === 'ROLLBACK' && query.sql === 'commit') throw new AbortedTransactionError()
    return answer.written === undefined ? { rows } : { rows, numAffectedRows: BigInt(answer.written) }
  }

  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    yield* []
    throw new Error('The embedded database does not stream; read in pages')
  }
}

class EmbeddedDriver implements Driver {
  readonly #options: EmbeddedDialectOptions

  constructor(options: EmbeddedDialectOptions) {
    this.#options = options
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    refuseInside()
    const endTurn = await this.#options.turns.take()
    const connection = new EmbeddedConnection(this.#options.engine)
    connection.endTurn = endTurn
    if (this.#options.onTake !== undefined) connection.postpone(this.#options.onTake.enter)
    return connection
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    const { onTake, engine } = this.#options
    const held = connection as EmbeddedConnection
    try {
      if (onTake !== undefined && !held.drop(onTake.enter)) await engine.run([statement(onTake.leave)])
    } finally {
      held.endTurn()
    }
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const level = settings.isolationLevel === undefined ? '' : ` isolation level ${settings.isolationLevel}`
    const mode = settings.accessMode === undefined ? '' : ` ${settings.accessMode}`
    ;(connection as EmbeddedConnection).postpone(`start transaction${level}${mode}`)
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  async savepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`savepoint "${name}"`))
  }

  async rollbackToSavepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`rollback to "${name}"`))
  }

  async releaseSavepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`release "${name}"`))
  }

  /** The engine belongs to whoever opened it. */
  async destroy(): Promise<void> {}
}

/** Kysely on the embedded database. */
export const embeddedDialect = (options: EmbeddedDialectOptions): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new EmbeddedDriver(options),
  createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
})
