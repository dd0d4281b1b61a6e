import type { Pace, Result } from './measure.ts'
import type { SizeResult } from './one-size.ts'

/** What was promised. Ratios are to the floor of the same run. */
const most = {
  statements: 6,
  cpu: { read: 2, write: 2.5, overview: Infinity },
  p99: { read: 2.5, write: 2.5, overview: Infinity },
  /** The median for the largest organisation, in that for the smallest. */
  growth: 1.3,
  /** Milliseconds for the overview of everybody. */
  overview: 300,
  rowSecurity: 1.25,
  /** Seconds for ten thousand conversations. */
  batch: 10,
  /** Milliseconds, and bytes of JavaScript. */
  interactive: 1500,
  script: 250_000,
}

export interface Judged {
  readonly what: string
  readonly met: boolean
}

const at = (paces: readonly Pace[], concurrency: number): Pace | undefined =>
  paces.find((pace) => pace.concurrency === concurrency)

const judge = (what: string, found: number, limit: number, unit: string): Judged => ({
  what: `${what}: ${found.toFixed(found < 10 ? 2 : 0)}${unit} of ${limit}${unit}`,
  met: found <= limit,
})

const judgeHot = (people: number, { name, kind, cost, product, floor }: Result): Judged[] => {
  const [mine, least] = [at(product, 8), at(floor, 8)]
  const where = `${name}, ${people} people`
  if (mine === undefined || least === undefined) return []
  if (kind === 'overview') return [judge(where, at(product, 1)?.median ?? 0, most.overview, ' ms')]
  return [
    judge(`${where}, processor`, mine.cpu / least.cpu, most.cpu[kind], '×'),
    judge(`${where}, p99`, mine.p99 / least.p99, most.p99[kind], '×'),
    judge(`${where}, statements`, cost.statements, most.statements, ''),
  ]
}

const judgeGrowth = (sizes: readonly SizeResult[]): Judged[] => {
  const [small, large] = [sizes.at(0), sizes.at(-1)]
  if (small === undefined || large === undefined || small === large) return []
  return large.hot.flatMap(({ name, kind, product }) => {
    const before = at(small.hot.find((one) => one.name === name)?.product ?? [], 1)
    const after = at(product, 1)
    if (kind === 'overview' || before === undefined || after === undefined) return []
    return [
      judge(
        `${name}, growth from ${small.people} to ${large.people}`,
        after.median / before.median,
        most.growth,
        '×',
      ),
    ]
  })
}

const judgeSize = ({ people, hot, guarded, offences, batch, screen }: SizeResult): Judged[] => [
  ...hot.flatMap((result) => judgeHot(people, result)),
  ...guarded.map(({ name, on, off }) =>
    judge(`${name}, ${people} people, row-level security`, on / off, most.rowSecurity, '×'),
  ),
  ...(offences === null ? [] : [judge(`plans that read too much, ${people} people`, offences.length, 0, '')]),
  ...(batch === null
    ? []
    : [judge(`${batch.answered} conversations planned`, batch.seconds, most.batch, ' s')]),
  ...(screen === null
    ? []
    : [
        judge('Home interactive', screen.interactive, most.interactive, ' ms'),
        judge('JavaScript of Home', screen.script, most.script, ' bytes'),
      ]),
]

/** Each target of this run, and whether it was met. */
export const judgeAll = (sizes: readonly SizeResult[]): Judged[] => [
  ...sizes.flatMap(judgeSize),
  ...judgeGrowth(sizes),
]
