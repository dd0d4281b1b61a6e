import { type Kysely, sql } from 'kysely'
import { RowDigest, type Row, type TableDigest } from './format.ts'
import { type DumpedTable, selectRows } from './tables.ts'

/** Few enough for a page of sealed reports to fit in memory, enough for the rest to go fast. */
const pageOf = (table: DumpedTable): number =>
  table.columns.some((column) => column.type === 'bytea') ? 20 : 1000

/** All rows of a table, page by page. Within a transaction. */
export async function* readRows<Schema>(
  tx: Kysely<Schema>,
  table: DumpedTable,
): AsyncGenerator<readonly Row[]> {
  const page = pageOf(table)
  await sql.raw(`declare dumped no scroll cursor for ${selectRows(table)}`).execute(tx)
  for (;;) {
    const { rows } = await sql.raw<Record<string, string | null>>(`fetch ${page} from dumped`).execute(tx)
    if (rows.length > 0) yield rows.map((row) => table.columns.map((_, index) => row[`c${index}`] ?? null))
    if (rows.length < page) break
  }
  await sql.raw('close dumped').execute(tx)
}

/** The digest of a table as it is in the database. Within a transaction. */
export const digestTable = async <Schema>(tx: Kysely<Schema>, table: DumpedTable): Promise<TableDigest> => {
  const digest = new RowDigest()
  for await (const rows of readRows(tx, table)) for (const row of rows) digest.add(row)
  return digest.end()
}
