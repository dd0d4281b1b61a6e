import type { Row } from './row.ts'
import { SheetRefused } from './sheet-refused.ts'

const delimiters = [';', ',', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** A quoted cell longer than this means that its quote was never closed. */
const longestQuoted = 100_000

/**
 * Reads the records of a CSV one by one (RFC 4180, and what is seen in the wild: spaces before a quote,
 * quotes inside an unquoted cell, any of the three line ends, rows of unequal length). Cells are trimmed.
 * @throws SheetRefused `file-quote-open` with the line where a quote opens that is never closed.
 */
export function* csvRows(
  text: string,
  delimiter: Delimiter,
  from: { readonly at: number; readonly line: number },
): Generator<Row> {
  let at = from.at
  let line = from.line

  const quotedCell = (): string => {
    const opened = line
    let value = ''
    let start = at + 1
    for (;;) {
      const quote = text.indexOf('"', start)
      if (quote === -1 || quote - at > longestQuoted)
        throw new SheetRefused('file-quote-open', { line: opened })
      value += text.slice(start, quote)
      if (text[quote + 1] !== '"') {
        at = quote + 1
        break
      }
      value += '"'
      start = quote + 2
    }
    line += value.match(/\r\n|\r|\n/g)?.length ?? 0
    return value
  }

  const bareCell = (): string => {
    const start = at
    while (at < text.length) {
      const character = text[at]
      if (character === delimiter || character === '\n' || character === '\r') break
      at += 1
    }
    return text.slice(start, at)
  }

  const cell = (): string => {
    let start = at
    while (text[start] === ' ') start += 1
    if (text[start] !== '"') return bareCell().trim()
    at = start
    return (quotedCell() + bareCell()).trim()
  }

  while (at < text.length) {
    const begin = line
    const cells = [cell()]
    while (text[at] === delimiter) {
      at += 1
      cells.push(cell())
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1
    at += 1
    line += 1
    yield { line: begin, cells }
  }
}

const widths = (text: string, delimiter: Delimiter): number[] => {
  const found: number[] = []
  try {
    for (const { cells } of csvRows(text, delimiter, { at: 0, line: 1 })) {
      if (cells.some((cell) => cell !== '')) found.push(cells.length)
      if (found.length === 25) break
    }
  } catch (error) {
    if (!(error instanceof SheetRefused)) throw error
  }
  return found
}

/** How well a delimiter explains the first records: many columns, in most rows equally many. */
const explains = (found: readonly number[]): number => {
  const width = Math.max(0, ...found)
  const alike = found.filter((count) => count === width).length
  return width <= 1 ? 0 : (alike / found.length) * 100 + Math.min(width, 50)
}

/** Where the records begin and what separates their cells: told by a first line `sep=;` (Excel's), else found out. */
export const delimiterOf = (text: string): { delimiter: Delimiter; at: number; line: number } => {
  const told = /^sep=([;,\t|])\r?\n/i.exec(text)
  if (told?.[1] !== undefined) return { delimiter: told[1] as Delimiter, at: told[0].length, line: 2 }
  const start = text.slice(0, 200_000)
  const scores = delimiters.map((delimiter) => ({ delimiter, score: explains(widths(start, delimiter)) }))
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one))
  return { delimiter: best.delimiter, at: 0, line: 1 }
}
