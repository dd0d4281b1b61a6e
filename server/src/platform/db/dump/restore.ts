import { CompiledQuery, sql } from 'kysely'
import type { Database, Tx } from '../database.ts'
import { migrate } from '../migrate.ts'
import { liftForeignKeys } from './foreign-keys.ts'
import { DumpError, type Line, type Row, type TableDigest } from './format.ts'
import { prepareFor } from './prepare.ts'
import { readDump, verifyDump } from './read-lines.ts'
import { digestTable } from './read-rows.ts'
import { type DumpedTable, insertRows, switchTriggers } from './tables.ts'

export interface RestoreOptions {
  /** Where the migrations are; the product's own when left out. */
  readonly migrations?: string
  readonly onProgress?: (done: number, total: number) => void
}

const batchRows = 1000
const batchCharacters = 4_000_000

/** Takes rows until there are enough of them, then writes them in one statement. */
class Filling {
  readonly table: DumpedTable
  readonly #tx: Tx
  #rows: string[] = []
  #characters = 0

  constructor(tx: Tx, table: DumpedTable) {
    this.#tx = tx
    this.table = table
  }

  async add(row: Row): Promise<void> {
    const text = JSON.stringify(row)
    this.#rows.push(text)
    this.#characters += text.length
    if (this.#rows.length >= batchRows || this.#characters >= batchCharacters) await this.flush()
  }

  async flush(): Promise<void> {
    if (this.#rows.length === 0) return
    await this.#tx.executeQuery(CompiledQuery.raw(insertRows(this.table), [`[${this.#rows.join(',')}]`]))
    this.#rows = []
    this.#characters = 0
  }
}

type Begin = Extract<Line, { table: string }>

const begin = (tx: Tx, tables: readonly DumpedTable[], { table, columns }: Begin): Filling => {
  const found = tables.find((candidate) => candidate.name === table)
  const same =
    found?.columns.length === columns.length &&
    found.columns.every(({ name }, index) => name === columns[index])
  if (found !== undefined && same) return new Filling(tx, found)
  throw new DumpError(
    `The dump does not fit this database: table ${table} is another here. Nothing was restored`,
  )
}

/** Fills the tables from the lines, and answers what the file says that each now holds. */
const fill = async (
  tx: Tx,
  tables: readonly DumpedTable[],
  lines: AsyncIterable<Line>,
  onRow: () => void,
): Promise<Map<DumpedTable, TableDigest>> => {
  const digests = new Map<DumpedTable, TableDigest>()
  let filling: Filling | undefined
  for await (const line of lines) {
    if (Array.isArray(line)) {
      await filling?.add(line)
      onRow()
    } else if ('table' in line) {
      filling = begin(tx, tables, line)
    } else if ('end' in line && filling !== undefined) {
      await filling.flush()
      digests.set(filling.table, line)
    }
  }
  return digests
}

/** Reads back what was written, so that a restore that succeeded has restored. */
const compare = async (tx: Tx, digests: ReadonlyMap<DumpedTable, TableDigest>): Promise<void> => {
  for (const [table, expected] of digests) {
    const { rows, digest } = await digestTable(tx, table)
    if (rows !== expected.rows || digest !== expected.digest) {
      throw new DumpError(
        `The rows of ${table.name} did not come back as they were dumped. Nothing was restored`,
      )
    }
  }
}

/**
 * Restores a dump into an empty database of either kind, in one transaction: all of it, or nothing. A dump
 * of an earlier version is restored as it was and then migrated. Throws `DumpError` for a database that
 * holds data, and for a file that is damaged, newer, or none.
 */
export const restoreDatabase = async (
  db: Database,
  file: string,
  { migrations, onProgress }: RestoreOptions = {},
): Promise<void> => {
  await verifyDump(file)
  const { header, lines } = await readDump(file)
  let done = 0
  await db.owner.transaction().execute(async (tx) => {
    const tables = await prepareFor(tx, header, migrations)
    const restoreForeignKeys = await liftForeignKeys(tx)
    for (const table of tables) await sql.raw(switchTriggers(table, 'disable')).execute(tx)
    const digests = await fill(tx, tables, lines, () => {
      done += 1
      if (done % batchRows === 0 || done === header.rows) onProgress?.(done, header.rows)
    })
    await restoreForeignKeys()
    for (const table of tables) await sql.raw(switchTriggers(table, 'enable')).execute(tx)
    await compare(tx, digests)
    await migrate(tx, migrations === undefined ? {} : { from: migrations })
  })
}
