import { accept, type Outcome, refuse } from '../refuse.ts'
import { csvRows, delimiterOf } from './csv-rows.ts'
import { decodeText } from './decode-text.ts'
import { excelRows, isProtected } from './excel-rows.ts'
import { kindOf } from './file-kind.ts'
import { headingsAt } from './headings.ts'
import { isBlank, type ReadLimits, readLimits, type Row } from './row.ts'
import { type SheetReason, SheetRefused } from './sheet-refused.ts'

/** A file as a table: its headings, and below them the rows that are not blank. */
export interface Table {
  readonly headings: readonly string[]
  /** Whoever has used them may empty this: they take the most memory. */
  readonly rows: Row[]
}

const textRows = (bytes: Uint8Array): Iterable<Row> => {
  const text = decodeText(bytes)
  const { delimiter, ...from } = delimiterOf(text)
  return csvRows(text, delimiter, from)
}

const rowsOf = (bytes: Uint8Array, limits: ReadLimits): Iterable<Row> | AsyncIterable<Row> => {
  switch (kindOf(bytes)) {
    case 'empty':
      throw new SheetRefused('file-empty')
    case 'zip':
      return excelRows(bytes, limits)
    case 'compound':
      throw new SheetRefused(isProtected(bytes) ? 'file-protected' : 'file-old-excel')
    case 'text':
      return textRows(bytes)
    case 'other':
      throw new SheetRefused('file-not-a-table')
  }
}

const collect = async (bytes: Uint8Array, limits: ReadLimits): Promise<Row[]> => {
  const rows: Row[] = []
  for await (const row of rowsOf(bytes, limits)) {
    if (isBlank(row.cells)) continue
    if (rows.length > limits.rows) throw new SheetRefused('file-too-many-rows', { rows: limits.rows })
    if (row.cells.length > limits.columns && !isBlank(row.cells.slice(limits.columns))) {
      throw new SheetRefused('file-too-many-columns', { columns: limits.columns })
    }
    rows.push(row)
  }
  return rows
}

/**
 * Reads CSV or Excel, whichever the bytes turn out to be: the name of a file proves nothing. Call it in a
 * thread (`openTable`): it is all computing.
 */
export const readTable = async (
  bytes: Uint8Array,
  limits: ReadLimits = readLimits,
): Promise<Outcome<Table, SheetReason>> => {
  try {
    const rows = await collect(bytes, limits)
    if (rows.length === 0) throw new SheetRefused('file-empty')
    const at = headingsAt(rows)
    const headings = at === null ? undefined : rows[at]?.cells
    if (at === null || headings === undefined) throw new SheetRefused('file-without-headings')
    return accept({ headings, rows: rows.slice(at + 1) })
  } catch (error) {
    if (error instanceof SheetRefused) return refuse(error.reason, error.details)
    throw error
  }
}
