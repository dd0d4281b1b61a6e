/**
 * A row as it stands in the file. Cells are text: a date is ISO (`2026-11-24`), a number has a point. A
 * blank cell is ''.
 */
export interface Row {
  /** Line in the file, or row of the sheet, counted from 1. With newlines in quotes: where the row begins. */
  readonly line: number
  readonly cells: readonly string[]
}

/** What is read at most: files of a hundred thousand people fit, a file made to exhaust us does not. */
export interface ReadLimits {
  readonly rows: number
  readonly columns: number
  /** Bytes of everything in a workbook together, unpacked. */
  readonly unpackedBytes: number
}

export const readLimits: ReadLimits = { rows: 200_000, columns: 400, unpackedBytes: 400 * 1024 * 1024 }

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '')
