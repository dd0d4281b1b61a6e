/**
 * What a spreadsheet would take for a formula: a cell that begins, after spaces and invisible signs, with one
 * of these (the full-width ones included, which some programs fold). Numbers are spared.
 */
const formula = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠|%]/u
const controlAtStart = /^[\t\r\n]/
const plainNumber = /^-?\d+([.,]\d+)?$/

/** The text of a cell that is shown as it is and never carried out: a formula gets an apostrophe before it. */
export const neutralCell = (value: string): string =>
  (formula.test(value) || controlAtStart.test(value)) && !plainNumber.test(value) ? `'${value}` : value

/** The apostrophe that an export puts before what a spreadsheet would take for a formula. */
const neutralised = /^'(?=\s*[=+\-@＝＋－＠|%])/

/** A cell as its writer meant it, where an export had neutralised it. */
export const meantCell = (value: string): string => value.trim().replace(neutralised, '')

const quoted = (value: string): string => `"${neutralCell(value).replaceAll('"', '""')}"`

/** One record of CSV: `;` between cells, each in quotes, as Excel in Dutch opens it. */
export const csvLine = (cells: readonly (string | number | null)[]): string =>
  `${cells.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', ',') : quoted(cell ?? ''))).join(';')}\r\n`

/** The byte order mark by which Excel knows that a CSV is UTF-8. */
export const csvStart = '\u{FEFF}'
