import {
  AbortedTransactionError,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'
import { dialectOver, TransactionDriver } from '../driver.ts'
import { refuseInside } from '../inside.ts'
import { entering } from '../identity.ts'
import { type Answer, type Engine, type Session, single, type Statement, statementOf } from './engine.ts'
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

  postpone(statement: Statement): void {
    this.#waiting.push(statement)
  }

  async send(statement: Statement): Promise<Answer> {
    const before = this.#waiting
    this.#waiting = []
    this.#sent = true
    return this.#session.run([...before, statement])
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const statement = statementOf(sql, parameters)
    if (sql === entering) {
      this.postpone(statement)
      return { rows: [] }
    }
    const { rows, written } = await this.send(statement)
    return { rows: rows as Row[], ...(written !== undefined && { numAffectedRows: BigInt(written) }) }
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
    if (guise !== undefined) connection.postpone({ script: guise.enter })
    return connection
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    const { guise } = this.#options
    const mine = held(connection)
    try {
      if (guise !== undefined && mine.sent) await mine.send({ script: guise.leave })
    } catch {
      // The session was lost, and its guise with it: a new one begins as the owner.
    } finally {
      mine.endTurn()
    }
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const level = settings.isolationLevel === undefined ? '' : ` isolation level ${settings.isolationLevel}`
    const mode = settings.accessMode === undefined ? '' : ` ${settings.accessMode}`
    held(connection).postpone(single(`start transaction${level}${mode}`))
  }

  protected async end(connection: DatabaseConnection, how: 'commit' | 'rollback'): Promise<void> {
    const { command } = await held(connection).send(single(how))
    // PostgreSQL answers the commit of a transaction that had failed with ROLLBACK.
    if (how === 'commit' && command === 'ROLLBACK') throw new AbortedTransactionError()
  }

  protected async tell(connection: DatabaseConnection, sql: string): Promise<void> {
    await held(connection).send(single(sql))
  }

  /** The engine belongs to whoever opened it. */
  async destroy(): Promise<void> {}
}

/** Kysely on the embedded database. */
export const embeddedDialect = (options: EmbeddedDialectOptions): Dialect =>
  dialectOver(() => new EmbeddedDriver(options))
