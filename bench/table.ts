import type { Pace, Result } from './measure.ts'

export const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`
export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`

const pad = (cells: readonly string[], widths: readonly number[]): string => {
  const padded = cells.map((cell, index) =>
    index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0),
  )
  return `| ${padded.join(' | ')} |`
}

const rule = (width: number, index: number): string =>
  index === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`

/** A table of Markdown whose columns stand under each other, the first to the left. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((cell, index) =>
    Math.max(3, cell.length, ...rows.map((row) => row[index]?.length ?? 0)),
  )
  return [head, widths.map(rule), ...rows].map((row) => pad(row, widths)).join('\n')
}

const round = (value: number, digits = 0): string => value.toFixed(digits)
const ratio = (one: number, other: number): string => (other === 0 ? '-' : `${(one / other).toFixed(1)}×`)

const head = [
  'request',
  'at once',
  'a second',
  'p50 ms',
  'p99 ms',
  'CPU µs',
  'floor: a second',
  'p50 ms',
  'p99 ms',
  'CPU µs',
  'CPU ratio',
  'p99 ratio',
  'statements',
  'rows read',
  'database µs',
]

const line = ({ name, cost }: Result, product: Pace, floor: Pace): string[] => [
  product.failed === 0 ? name : `${name} (${product.failed} failed)`,
  String(product.concurrency),
  round(product.perSecond),
  round(product.median, 2),
  round(product.p99, 2),
  round(product.cpu),
  round(floor.perSecond),
  round(floor.median, 2),
  round(floor.p99, 2),
  round(floor.cpu),
  ratio(product.cpu, floor.cpu),
  ratio(product.p99, floor.p99),
  String(cost.statements),
  String(cost.rows),
  round(cost.database),
]

/** What was asked often, beside the floor of the same run. */
export const hotTable = (results: readonly Result[]): string =>
  table(
    head,
    results.flatMap((result) =>
      result.product.flatMap((product, index) => {
        const floor = result.floor[index]
        return floor === undefined ? [] : [line(result, product, floor)]
      }),
    ),
  )
