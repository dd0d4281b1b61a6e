import type { Tx } from '../../platform/db/database.ts'
import { columnsOf, type Rows, type Table, writeRows } from './rows.ts'
import { writeSealed } from './write-sealed.ts'

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
  'notes',
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

  async #put(rows: Rows): Promise<void> {
    for (const table of tables) {
      const given = rows.of(table)
      if (given.length > 0) await writeRows(this.#tx, table, this.#columns.get(table) ?? [], given)
      this.#count(table, given.length)
    }
    const sealed = rows.of('sealed_reports')
    if (sealed.length > 0) await writeSealed(this.#tx, sealed)
    this.#count('sealed_reports', sealed.length)
  }

  #count(table: string, more: number): void {
    this.counts.set(table, (this.counts.get(table) ?? 0) + more)
  }
}

export const takePen = async (tx: Tx): Promise<Pen> => new Pen(tx, await columnsOf(tx, tables))
