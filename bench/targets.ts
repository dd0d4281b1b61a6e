import type { Pace, Result } from './measure.ts'
import type { SizeResult } from './one-size.ts'
import type { Results } from './results.ts'

/** One number of a run beside what it may be at most. */
export interface Judged {
  /** Of which request or organisation it is. */
  readonly about: string
  readonly found: number
  readonly met: boolean
}

/** Something that the product must reach, and how near it came. */
export interface Target {
  readonly what: string
  readonly limit: number
  readonly unit: string
  /** None when it was not measured in this run. */
  readonly judged: readonly Judged[]
}

/** What a promise is about, and the number that was found. */
type Found = readonly [about: string, found: number]

const target = (what: string, limit: number, unit: string, found: readonly Found[]): Target => ({
  what,
  limit,
  unit,
  judged: found.map(([about, number]) => ({ about, found: number, met: number <= limit })),
})

const at = (paces: readonly Pace[], concurrency: number): Pace | undefined =>
  paces.find((pace) => pace.concurrency === concurrency)

type Kind = Result['kind']

/** A number of each hot request of these kinds, in each size. */
const ofHot = (
  sizes: readonly SizeResult[],
  kinds: readonly Kind[],
  number: (result: Result) => number | undefined,
): Found[] =>
  sizes.flatMap(({ people, hot }) =>
    hot
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap((result): Found[] => {
        const found = number(result)
        return found === undefined ? [] : [[`${result.name} (${people})`, found]]
      }),
  )

/** Beside the floor of the same run, eight at once. */
const besideFloor =
  (of: 'cpu' | 'p99') =>
  ({ product, floor }: Result): number | undefined => {
    const [mine, least] = [at(product, 8)?.[of], at(floor, 8)?.[of]]
    return mine === undefined || least === undefined ? undefined : mine / least
  }

const growth = (sizes: readonly SizeResult[]): Found[] => {
  const [small, large] = [sizes.at(0), sizes.at(-1)]
  if (small === undefined || large === undefined || small === large) return []
  const before = new Map(small.hot.map(({ name, product }) => [name, at(product, 1)?.median]))
  return ofHot([large], ['read', 'write'], ({ name, product }) => {
    const [first, last] = [before.get(name), at(product, 1)?.median]
    return first === undefined || last === undefined ? undefined : last / first
  })
}

/** Where an organisation is large enough that a plan that reads all of a table is not the best there is. */
const large = 100_000

const ofSizes = (sizes: readonly SizeResult[], found: (size: SizeResult) => readonly Found[]): Found[] =>
  sizes.flatMap(found)

const hotTargets = (sizes: readonly SizeResult[]): Target[] => [
  target('Hot reads: processor, times the floor', 2, '×', ofHot(sizes, ['read'], besideFloor('cpu'))),
  target('Hot reads: p99, times the floor', 2.5, '×', ofHot(sizes, ['read'], besideFloor('p99'))),
  target('Hot writes: processor, times the floor', 2.5, '×', ofHot(sizes, ['write'], besideFloor('cpu'))),
  target('Hot writes: p99, times the floor', 2.5, '×', ofHot(sizes, ['write'], besideFloor('p99'))),
  target(
    'Statements of a hot request',
    6,
    '',
    ofHot(sizes, ['read', 'write'], ({ cost }) => cost.statements),
  ),
  target('Growth of the median from the smallest size to the largest', 1.3, '×', growth(sizes)),
  target(
    'HR overview of everybody',
    300,
    ' ms',
    ofHot(sizes, ['overview'], ({ product }) => at(product, 1)?.median),
  ),
]

const databaseTargets = (sizes: readonly SizeResult[]): Target[] => [
  target(
    'Row-level security, times without it',
    1.25,
    '×',
    ofSizes(sizes, ({ people, guarded }) =>
      guarded.map(({ name, on, off }): Found => [`${name} (${people})`, on / off]),
    ),
  ),
  target(
    'Plans of 100,000 people that read a growing table as a whole',
    0,
    '',
    ofSizes(sizes, ({ people, offences }) =>
      offences === null || people < large ? [] : [[`${people}`, offences.length]],
    ),
  ),
  target(
    'Planning 10,000 conversations',
    10,
    ' s',
    ofSizes(sizes, ({ people, batch }) => (batch === null ? [] : [[`${people}`, batch.seconds]])),
  ),
]

const sweepTarget = (sizes: readonly SizeResult[], what: string, limit: number, works: string): Target =>
  target(
    what,
    limit,
    ' s',
    ofSizes(sizes, ({ people, sweeps }) =>
      (sweeps ?? [])
        .filter(({ work }) => people === large && work.startsWith(works))
        .map(({ work, took }): Found => [work, took / 1000]),
    ),
  )

const togetherTargets = ({ sizes, live }: Results): Target[] => [
  sweepTarget(sizes, 'Rhythm of 100,000 people worked out', 60, 'rhythm'),
  sweepTarget(sizes, 'Reminders of 100,000 people', 60, 'reminders'),
  sweepTarget(sizes, 'Preview of a rule for 100,000 people', 3, 'preview'),
  target(
    'Live notes: keys lost',
    0,
    '',
    (live?.runs ?? []).map(({ documents, pace, servers, typed }) => [
      `${documents} ${pace} on ${servers.length}`,
      typed.missing + typed.different,
    ]),
  ),
  target(
    'Live notes: messages that passed after the cut-off',
    0,
    '',
    (live?.cutOffs ?? []).map(({ processes, cuts }) => [
      `${processes}`,
      cuts.reduce((sum, { after }) => sum + after, 0),
    ]),
  ),
]

const otherTargets = ({ sizes, embedded, importing }: Results): Target[] => {
  const firsts = (importing ?? []).filter(({ which }) => which === 'first')
  const screen = sizes.map((size) => size.screen).find((shown) => shown !== null)
  return [
    target(
      'Embedded, 500 people: p99, 4 at once',
      50,
      ' ms',
      (embedded ?? []).map(({ name, p99 }) => [name, p99]),
    ),
    target(
      'Embedded, 500 people: event loop stands still',
      50,
      ' ms',
      (embedded ?? []).map(({ name, stalled }) => [name, stalled]),
    ),
    target(
      'Import of 100,000 people',
      60,
      ' s',
      firsts.map(({ database, took }) => [database, took / 1000]),
    ),
    target(
      'Memory of the server while importing',
      600,
      ' MB',
      firsts.map(({ database, memory }) => [database, memory / 1e6]),
    ),
    target(
      'JavaScript of the first load of Home by gzip',
      250,
      ' kB',
      screen === undefined ? [] : [['Chromium', screen.script / 1000]],
    ),
    target(
      'Home interactive, four times slowed',
      1.5,
      ' s',
      screen === undefined ? [] : [['Chromium', screen.interactive / 1000]],
    ),
  ]
}

/** Everything that was promised, and what this run says of it. */
export const judgeAll = (results: Results): Target[] => [
  ...hotTargets(results.sizes),
  ...databaseTargets(results.sizes),
  ...otherTargets(results),
  ...togetherTargets(results),
]
