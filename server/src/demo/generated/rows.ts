import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import type { Tables } from '../../platform/db/tables.ts'

type Cell = string | number | boolean | null | readonly string[]
export type Table = Extract<keyof Tables, string>
/** A row on its way to a table; a jsonb column takes the text of its JSON. What is left out is null. */
export type Row<Name extends Table> = { readonly [Field in keyof Selectable<Tables[Name]>]?: Cell }

interface Column {
  readonly name: string
  /** As PostgreSQL writes it, such as `timestamp with time zone`. */
  readonly type: string
}

/** Rows that wait, by table. */
export class Rows {
  readonly #byTable = new Map<Table, Record<string, Cell | undefined>[]>()

  add<Name extends Table>(table: Name, row: Row<Name>): void {
    const rows = this.#byTable.get(table)
    if (rows === undefined) this.#byTable.set(table, [row])
    else rows.push(row)
  }

  of(table: Table): readonly Record<string, Cell | undefined>[] {
    return this.#byTable.get(table) ?? []
  }
}

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, '\\$&')}"`

/** An element of PostgreSQL's text form of an array. Ids, moments and states hold nothing that needs quotes. */
const element = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return 'NULL'
  if (typeof cell === 'string') return /^[\w:.-]+$/.test(cell) && cell !== 'NULL' ? cell : quoted(cell)
  return typeof cell === 'object' ? quoted(`{${cell.map(element).join(',')}}`) : String(cell)
}

export const arrayText = (cells: readonly (Cell | undefined)[]): string => `{${cells.map(element).join(',')}}`

/** What is known of the columns of tables, asked once. */
export const columnsOf = async (tx: Tx, tables: readonly Table[]): Promise<ReadonlyMap<Table, Column[]>> => {
  const found = new Map<Table, Column[]>()
  for (const table of tables) {
    const { rows } = await sql<Column>`
      select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
      where attrelid = ${table}::regclass and attnum > 0 and not attisdropped order by attnum`.execute(tx)
    found.set(table, rows)
  }
  return found
}

/** As many rows as travel in one statement. */
const most = 4000

/** An array of arrays would be one long one, so that such a column travels as text. */
const travelsAs = ({ type }: Column): string => (type.endsWith('[]') ? 'text' : type)

/**
 * The statements that write rows of one table, each put together when it is asked for: a parameter for each column
 * however many rows, since both databases are slow with tens of thousands of parameters. A column that
 * no row names keeps its default.
 */
export function* insertsOf(
  table: Table,
  columns: readonly Column[],
  rows: readonly Record<string, Cell | undefined>[],
): Generator<RawBuilder<unknown>> {
  for (let from = 0; from < rows.length; from += most) {
    const part = rows.slice(from, from + most)
    const named = columns.filter(({ name }) => part.some((row) => row[name] !== undefined))
    const names = named.map(({ name }) => sql.ref(name))
    const arrays = named.map(
      (column) =>
        sql`${arrayText(part.map((row) => row[column.name]))}::text::${sql.raw(travelsAs(column))}[]`,
    )
    const values = named.map(({ name, type }) =>
      type.endsWith('[]') ? sql`${sql.ref(name)}::${sql.raw(type)}` : sql.ref(name),
    )
    yield sql`
      insert into ${sql.table(table)} (${sql.join(names)})
      select ${sql.join(values)} from unnest(${sql.join(arrays)}) as given (${sql.join(names)})`
  }
}
