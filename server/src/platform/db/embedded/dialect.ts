import {
  AbortedTransactionError,
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'
import { dialectOver, TransactionDriver } from '../driver.ts'
import { refuseInside } from '../inside.ts'
import { entering } from '../identity.ts'
import type { Engine, Session, Statement } from './engine.ts'
import type { Turns } from './turns.ts'

export interface EmbeddedDialectOptions {
  readonly engine: Engine
  /** Shared by all who use the engine, since it has one session. */
  readonly turns: Turns
  /** After so many milliseconds a statement is given up. */
  readonly limit: number
  /** Run when the session is taken, and undone when it is given back. */
  readonly guise?: { readonly enter: string; readonly leave: string }
}

const statement = (sql: string): Statement => ({ sql, parameters: [] })

/**
 * The one session of the embedded database, held by one caller at a time. What opens (`start transaction`,
 * who asks) waits to travel with the statement that follows it, which saves a round trip to the worker thread.
 */
class EmbeddedConnection implements DatabaseConnection {
  readonly endTurn: () => void
  readonly #session: Session
  #waiting: Statement[] = []
  #sent = false

  constructor(session: Session, endTurn: () => void) {
    this.#session = session
    this.endTurn = endTurn
  }

  /** Whether anything has reached the database. */
  get sent(): boolean {
    return this.#sent
  }

  postpone(sql: string): void {
    this.#waiting.push(statement(sql))
  }

  async send(sql: string): Promise<void> {
    await this.executeQuery(CompiledQuery.raw(sql))
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (query.sql === entering) {
      this.#waiting.push(query)
      return { rows: [] }
    }
    const before = this.#waiting
    this.#waiting = []
    this.#sent = true
    const answer = await this.#session.run([...before, { sql: query.sql, parameters: query.parameters }])
    // PostgreSQL answers the commit of a transaction that had failed with ROLLBACK.
    if (answer.command === 'ROLLBACK' && query.sql === 'commit') throw new AbortedTransactionError()
    const rows = answer.rows as Row[]
    return answer.written === undefined ? { rows } : { rows, numAffectedRows: BigInt(answer.written) }
  }

  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('The embedded database does not stream; read in pages')
  }
}

const held = (connection: DatabaseConnection): EmbeddedConnection => {
  if (connection instanceof EmbeddedConnection) return connection
  throw new TypeError('This connection belongs to another database')
}

class EmbeddedDriver extends TransactionDriver {
  readonly #options: EmbeddedDialectOptions

  constructor(options: EmbeddedDialectOptions) {
    super()
    this.#options = options
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    refuseInside()
    const { turns, engine, limit, guise } = this.#options
    const endTurn = await turns.take()
    const connection = new EmbeddedConnection(engine.session(limit), endTurn)
    if (guise !== undefined) connection.postpone(guise.enter)
    return connection
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    const { guise } = this.#options
    const mine = held(connection)
    try {
      if (guise !== undefined && mine.sent) await mine.send(guise.leave)
    } catch {
      // The session was lost, and its guise with it: a new one begins as the owner.
    } finally {
      mine.endTurn()
    }
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const level = settings.isolationLevel === undefined ? '' : ` isolation level ${settings.isolationLevel}`
    const mode = settings.accessMode === undefined ? '' : ` ${settings.accessMode}`
    held(connection).postpone(`start transaction${level}${mode}`)
  }

  protected async end(connection: DatabaseConnection, how: 'commit' | 'rollback'): Promise<void> {
    await held(connection).send(how)
  }

  protected async tell(connection: DatabaseConnection, sql: string): Promise<void> {
    await held(connection).send(sql)
  }

  /** The engine belongs to whoever opened it. */
  async destroy(): Promise<void> {}
}

/** Kysely on the embedded database. */
export const embeddedDialect = (options: EmbeddedDialectOptions): Dialect =>
  dialectOver(() => new EmbeddedDriver(options))
