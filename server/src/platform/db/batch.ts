import type pg from 'pg'
import { formatArray } from './array-text.ts'
import { parserOf } from './values.ts'

/** How a column of a statement's answer is called and read. */
interface Column {
  readonly name: string
  readonly parse: (text: string) => unknown
}

/** A statement that a session keeps under a name, once it was sent with it. */
export interface Remembered {
  readonly name: string
  /** Null until PostgreSQL has said what it answers with. */
  columns: readonly Column[] | null
}

export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
  readonly remembered?: Remembered
}

/** What a batch is told on, message by message; `more` of them follow. */
export interface Wire {
  parse(statement: { readonly name: string; readonly text: string; types: never[] }, more: true): void
  bind(bound: { readonly statement: string; values: (string | Buffer | null)[] }, more: true): void
  describe(what: { readonly type: 'P'; readonly name: string }, more: true): void
  execute(limit: null, more: true): void
  sync(): void
}

export interface Answer {
  readonly rows: Record<string, unknown>[]
  /** The first word of what was done: `SELECT`, `COMMIT`, … */
  readonly command: string
  /** How many rows were read or written. */
  readonly count: number
}

const onTheWire = (value: unknown): string | Buffer | null => {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return formatArray(value)
  // A bigint, which JSON does not know; everything else reads there as it does in SQL.
  return typeof value === 'bigint' ? value.toString() : JSON.stringify(value)
}

/**
 * Statements that travel to the database together and are answered together, with one `Sync` behind them: what
 * follows one that failed is not done, and without a `begin` among them they are one transaction.
 */
export class Batch implements pg.Submittable {
  readonly statements: readonly Statement[]
  readonly answers: Promise<Answer[]>
  readonly #values: (string | Buffer | null)[][]
  readonly #settle: { resolve: (answers: Answer[]) => void; reject: (error: unknown) => void }
  readonly #answered: Answer[] = []
  #columns: readonly Column[] = []
  #rows: Record<string, unknown>[] = []
  #failed = false

  constructor(statements: readonly Statement[]) {
    this.statements = statements
    this.#values = statements.map(({ values }) => values.map(onTheWire))
    const { promise, resolve, reject } = Promise.withResolvers<Answer[]>()
    this.answers = promise
    this.#settle = { resolve, reject }
  }

  submit(connection: pg.Connection): void {
    connection.stream.cork()
    this.tell(connection)
    connection.stream.uncork()
  }

  /** Says all there is to say; the answers are to be handed over one by one. */
  tell(wire: Wire): void {
    for (const [index, { text, remembered }] of this.statements.entries()) {
      const name = remembered?.name ?? ''
      const isNew = remembered === undefined || remembered.columns === null
      if (isNew) wire.parse({ name, text, types: [] }, true)
      wire.bind({ statement: name, values: this.#values[index] ?? [] }, true)
      if (isNew) wire.describe({ type: 'P', name: '' }, true)
      wire.execute(null, true)
    }
    wire.sync()
    this.#expect()
  }

  /** Gets ready for the answer to the next statement. */
  #expect(): void {
    this.#columns = this.statements[this.#answered.length]?.remembered?.columns ?? []
    this.#rows = []
  }

  handleRowDescription({
    fields,
  }: {
    readonly fields: readonly Pick<pg.FieldDef, 'name' | 'dataTypeID'>[]
  }): void {
    this.#columns = fields.map(({ name, dataTypeID }) => ({ name, parse: parserOf(dataTypeID) }))
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    if (this.#failed) return
    try {
      this.#rows.push(this.#read(fields))
    } catch (error) {
      this.handleError(error)
    }
  }

  #read(fields: readonly (string | null)[]): Record<string, unknown> {
    const row: Record<string, unknown> = {}
    let index = 0
    for (const { name, parse } of this.#columns) {
      const text = fields[index] ?? null
      row[name] = text === null ? null : parse(text)
      index += 1
    }
    return row
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    const remembered = this.statements[this.#answered.length]?.remembered
    if (remembered !== undefined) remembered.columns = this.#columns
    const words = text.split(' ')
    this.#answered.push({ rows: this.#rows, command: words[0] ?? '', count: Number(words.at(-1)) })
    this.#expect()
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete({ text: '' })
  }

  handleReadyForQuery(): void {
    if (!this.#failed) this.#settle.resolve(this.#answered)
  }

  handleError(error: unknown): void {
    this.#failed = true
    this.#settle.reject(error)
  }

  handlePortalSuspended(): void {
    this.handleError(new Error('Rows are read whole'))
  }

  handleCopyInResponse(): void {
    this.handleError(new Error('Nothing is copied in'))
  }

  handleCopyData(): void {}
}
