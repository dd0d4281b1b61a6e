import {
  AbortedTransactionError,
  type CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
} from 'kysely'
import type pg from 'pg'
import { lastly } from './at-end.ts'
import { orAway } from './away.ts'
import { entering } from './identity.ts'
import { StatementMemory } from './statement-memory.ts'
import { type Answer, Batch, type Statement } from './batch.ts'

const writing = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

const resultOf = <Row>({ rows, command, count }: Answer): QueryResult<Row> => ({
  rows: rows as Row[],
  ...(writing.has(command) && { numAffectedRows: BigInt(count) }),
})

/**
 * A session at PostgreSQL, which remembers how a statement is carried out: with row-level security, working that
 * out takes longer than doing it. States:
 *
 * - free: each statement stands by itself;
 * - beginning: `begin` and who asks wait for the first statement, to travel with it;
 * - open: that has been done, and `commit` or `rollback` ends it; what is written last travels with the `commit`;
 * - reading: who asks travels with each statement, as one transaction that writes nothing. There is nothing to
 *   begin and to end: at our level of isolation each statement sees what was committed before it anyway.
 */
export class PostgresSession implements DatabaseConnection {
  readonly #client: pg.PoolClient
  readonly #memory = new StatementMemory()
  #state: 'free' | 'beginning' | 'open' | 'reading' = 'free'
  #before: Statement[] = []
  #last: Statement[] = []
  #broken = false

  constructor(client: pg.PoolClient) {
    this.#client = client
  }

  begin(text: string): void {
    this.#state = 'beginning'
    this.#before = [this.#memory.statement(text, [])]
  }

  beginReading(): void {
    this.#state = 'reading'
    this.#before = []
  }

  async end(how: 'commit' | 'rollback'): Promise<void> {
    const last = how === 'commit' ? this.#last : []
    this.#last = []
    const before = last.length > 0 ? this.#open() : []
    const isOpen = this.#state === 'open'
    this.#state = 'free'
    this.#before = []
    if (!isOpen) return
    try {
      const { command } = await this.#run([...before, ...last, this.#memory.statement(how, [])])
      // PostgreSQL answers the commit of a transaction that had failed with ROLLBACK.
      if (how === 'commit' && command === 'ROLLBACK') throw new AbortedTransactionError()
    } catch (error) {
      if (how === 'rollback') this.#broken = true
      else if (last.length > 0) await this.#leave()
      throw error
    }
  }

  /** What was to travel with the `commit` failed, so that there was none: the transaction still stands open. */
  async #leave(): Promise<void> {
    try {
      await this.#run([this.#memory.statement('rollback', [])])
    } catch {
      this.#broken = true
    }
  }

  async executeQuery<Row>({ sql: text, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    if (text === entering && (this.#state === 'beginning' || this.#state === 'reading')) {
      this.#before.push(this.#memory.statement(text, parameters))
      return { rows: [] }
    }
    if (this.#state === 'reading') {
      if (this.#before.length === 0) throw new Error('Nothing is read before it is known who asks')
      return resultOf<Row>(await this.#run([...this.#before, this.#memory.statement(text, parameters)]))
    }
    if (this.#state !== 'free' && text.startsWith(lastly)) {
      this.#last.push(this.#memory.statement(text, parameters))
      return { rows: [] }
    }
    if (parameters.length === 0) return this.#runScript<Row>(text)
    return resultOf<Row>(await this.#run([...this.#open(), this.#memory.statement(text, parameters)]))
  }

  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('Rows are read by statements, not by a cursor')
  }

  /** Within a transaction. */
  async command(text: string): Promise<void> {
    await this.#run([...this.#open(), this.#memory.statement(text, [])])
  }

  /** Back to the pool. */
  release(): void {
    this.#client.release(this.#broken)
  }

  #open(): readonly Statement[] {
    const before = this.#before
    if (this.#state === 'beginning') this.#state = 'open'
    this.#before = []
    return before
  }

  /** Without values it may be several statements, which do not travel with others. */
  async #runScript<Row>(text: string): Promise<QueryResult<Row>> {
    const before = this.#open()
    if (before.length > 0) await this.#run(before)
    const results = [await this.#client.query<Record<string, unknown>>(text)].flat()
    const last = results.at(-1)
    if (last === undefined) return { rows: [] }
    return resultOf<Row>({ rows: last.rows, command: last.command, count: last.rowCount ?? 0 })
  }

  async #run(statements: readonly Statement[]): Promise<Answer> {
    const batch = new Batch(statements)
    this.#client.query(batch)
    try {
      const answers = await batch.answers
      return answers.at(-1) ?? { rows: [], command: '', count: 0 }
    } catch (error) {
      this.#memory.forget(statements, error)
      // From where it was asked, instead of from where the answer came in.
      if (error instanceof Error) Error.captureStackTrace(error)
      throw orAway(error)
    }
  }
}
