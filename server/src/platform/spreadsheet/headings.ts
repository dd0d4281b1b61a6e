import type { Row } from './row.ts'

/** Reports begin with a title and a date now and then; headings are not looked for further down than this. */
const furthest = 15

const isValue = /^[\d\s.,/:€%+-]+$|@|^(true|false|ja|nee|yes|no|x)$/i

const filled = (cells: readonly string[]): string[] => cells.filter((cell) => cell !== '')

/** Words above columns: at least two, all different, none of them a number, a date or an address. */
const looksLikeHeadings = (cells: readonly string[]): boolean => {
  const words = filled(cells)
  return (
    words.length >= 2 &&
    words.every((word) => word.length <= 80 && !isValue.test(word)) &&
    new Set(words).size === words.length
  )
}

/**
 * Which of the rows holds the headings; null when none does. It is the first that has about as many cells
 * filled as the widest row near it: what stands above are titles.
 */
export const headingsAt = (rows: readonly Row[]): number | null => {
  const near = rows.slice(0, furthest)
  const widest = Math.max(0, ...near.map(({ cells }) => filled(cells).length))
  const at = near.findIndex(({ cells }) => filled(cells).length >= Math.max(2, widest / 2))
  const row = near[at]
  return row !== undefined && looksLikeHeadings(row.cells) ? at : null
}
