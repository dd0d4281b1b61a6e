import { setImmediate as breathe } from 'node:timers/promises'
import type { RawBuilder } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import { columnsOf, insertsOf, type Rows, type Table } from './rows.ts'
import { insertSealed } from './write-sealed.ts'

/** In the order in which their rows lean on one another. */
const tables = [
  'units',
  'people',
  'person_search',
  'employments',
  'assignments',
  'role_grants',
  'conversations',
  'conversation_appointments',
  'conversation_participants',
  'preparations',
  'preparation_answers',
  'talking_points',
  'agreement_pairs',
  'agreements',
  'agreement_changes',
  'agreement_moments',
  'reports',
  'report_versions',
  'report_comments',
  'signatures',
  'conversation_proposals',
  'waiting_reports',
  'audit_entries',
] as const satisfies readonly Table[]

/** Writes one batch while the next is thought up. */
export class Pen {
  readonly counts = new Map<string, number>()
  readonly #tx: Tx
  readonly #columns: Awaited<ReturnType<typeof columnsOf>>
  #writing: Promise<void> = Promise.resolve()

  constructor(tx: Tx, columns: Awaited<ReturnType<typeof columnsOf>>) {
    this.#tx = tx
    this.#columns = columns
  }

  async write(rows: Rows): Promise<void> {
    await this.#writing
    this.#writing = this.#put(rows)
    // What goes wrong is thrown where it is waited for.
    this.#writing.catch(() => undefined)
  }

  async finish(): Promise<void> {
    await this.#writing
  }

  /** Puts a statement together while the database is busy with the one before. */
  async #put(rows: Rows): Promise<void> {
    let sent: Promise<unknown> = Promise.resolve()
    for (const statement of this.#inserts(rows)) {
      await sent
      sent = statement.execute(this.#tx)
      sent.catch(() => undefined)
      // Lets it leave first.
      await breathe()
    }
    await sent
  }

  *#inserts(rows: Rows): Generator<RawBuilder<unknown>> {
    for (const table of tables) {
      const given = rows.of(table)
      yield* insertsOf(table, this.#columns.get(table) ?? [], given)
      this.#count(table, given.length)
    }
    const sealed = rows.of('sealed_reports')
    if (sealed.length > 0) yield insertSealed(sealed)
    this.#count('sealed_reports', sealed.length)
  }

  #count(table: string, more: number): void {
    this.counts.set(table, (this.counts.get(table) ?? 0) + more)
  }
}

export const takePen = async (tx: Tx): Promise<Pen> => new Pen(tx, await columnsOf(tx, tables))
