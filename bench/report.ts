import type { SizeResult } from './one-size.ts'
import { liveOf, sweepsOf } from './report-together.ts'
import type { Circumstances, Results } from './results.ts'
import { hotTable, megabytes, milliseconds, table } from './table.ts'
import { type Judged, judgeAll, type Target } from './targets.ts'

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`

const offencesOf = ({ offences }: SizeResult): string[] => {
  if (offences === null) return []
  if (offences.length === 0) return ['No hot request reads a table that grows as a whole.']
  const plans = new Map(offences.map(({ request, plan }) => [`${request}\n${plan.join('\n')}`, request]))
  return [
    'Tables that grow and are read as a whole, or much more than is answered:',
    table(
      ['request', 'how', 'table', 'rows'],
      offences.map(({ request, how, table: name, rows }) => [request, how, name, String(rows)]),
    ),
    ...[...plans.keys()].map((plan) => `\`\`\`text\n${plan}\n\`\`\``),
  ]
}

const guardedOf = ({ guarded }: SizeResult): string[] =>
  guarded.length === 0
    ? []
    : [
        'Row-level security, the statements of one request as a session remembers them:',
        table(
          ['request', 'on ms', 'off ms', 'ratio'],
          guarded.map(({ name, on, off }) => [
            name,
            on.toFixed(2),
            off.toFixed(2),
            `${(on / off).toFixed(2)}×`,
          ]),
        ),
      ]

const batchOf = ({ batch }: SizeResult): string[] =>
  batch === null
    ? []
    : [
        `Planning ${batch.answered} conversations: ${batch.seconds.toFixed(1)} s, ${batch.failed} failed. There is no command for many at once yet: each was a request of its own, 8 at once.`,
      ]

const screenOf = ({ screen }: SizeResult): string[] =>
  screen === null
    ? []
    : [
        `Home in Chromium, four times slowed: shown after ${milliseconds(screen.shown)}, interactive after ${milliseconds(screen.interactive)}; ${kilobytes(screen.script)} of JavaScript by gzip, ${kilobytes(screen.all)} with styles and fonts.`,
      ]

const idleOf = ({ idle }: SizeResult): string[] =>
  idle === null
    ? []
    : [
        `${idle.connections} idle connections (HTTP, kept alive): ${kilobytes(idle.memory)} of memory each, ${idle.kept} still open at the end. Home 8 at once: p50 ${milliseconds(idle.before.median)} and p99 ${milliseconds(idle.before.p99)} before, ${milliseconds(idle.meanwhile.median)} and ${milliseconds(idle.meanwhile.p99)} meanwhile.`,
      ]

/** What was measured in an organisation of one size. */
export const reportSize = (size: SizeResult): string => {
  const { people, made, hot, memory } = size
  const loaded = memory.loaded === null ? '' : ` and ${megabytes(memory.loaded)} after the load`
  return [
    `## ${people} people`,
    `${made.rows} rows, made in ${made.took.toFixed(0)} s; ${megabytes(made.size)} on disk. The server used ${megabytes(memory.rest)} at rest${loaded}.`,
    ...(hot.length === 0 ? [] : [hotTable(hot)]),
    ...sweepsOf(size),
    ...offencesOf(size),
    ...guardedOf(size),
    ...batchOf(size),
    ...screenOf(size),
    ...idleOf(size),
  ].join('\n\n')
}

const startsOf = ({ starts }: Results): string[] =>
  starts === null
    ? []
    : [
        table(
          ['start', 'ready after', 'memory at rest'],
          starts.map(({ database, which, took, memory }) => [
            `${which}, ${database}`,
            milliseconds(took),
            megabytes(memory),
          ]),
        ),
      ]

const embeddedOf = ({ embedded }: Results): string[] =>
  embedded === null
    ? []
    : [
        'On the embedded database, 500 people, 4 at once:',
        table(
          ['request', 'p50 ms', 'p99 ms', 'event loop stood still ms'],
          embedded.map(({ name, median, p99, stalled }) => [
            name,
            median.toFixed(1),
            p99.toFixed(1),
            stalled.toFixed(0),
          ]),
        ),
      ]

const importingOf = ({ importing }: Results): string[] =>
  importing === null || importing.length === 0
    ? []
    : [
        `Importing ${importing[0]?.rows ?? 0} people from a CSV file with some dirt, and the same again, while somebody reads Home:`,
        table(
          [
            'import',
            'took',
            'of it reading',
            'memory',
            'at rest',
            'processor',
            'stood still',
            'Home p50',
            'Home slowest',
          ],
          importing.map(({ database, which, took, reading, memory, rest, processor, stalled, home }) => [
            `${which}, ${database}${home.failed === 0 ? '' : ` (Home failed ${home.failed} times)`}`,
            `${(took / 1000).toFixed(1)} s`,
            `${(reading / 1000).toFixed(1)} s`,
            megabytes(memory),
            megabytes(rest),
            `${(processor / 1000).toFixed(1)} s`,
            milliseconds(stalled),
            milliseconds(home.median),
            milliseconds(home.slowest),
          ]),
        ),
      ]

const printedOf = ({ reports }: Results): string[] =>
  reports === null
    ? []
    : [
        `Reports as PDF/A of ${reports.pages} pages: the first ${milliseconds(reports.first)}, then ${milliseconds(reports.median)} (slowest ${milliseconds(reports.slowest)}), ${reports.perSecond.toFixed(1)} a second.`,
      ]

const installedOf = ({ installation }: Results): string[] =>
  installation === null
    ? []
    : [`\`npm ci\`: ${megabytes(installation.size)} in ${(installation.took / 1000).toFixed(0)} s.`]

const coachOf = ({ coach }: Results): string[] =>
  coach === null
    ? []
    : [
        'The coaches on a page of text (about 500 words), and what each is to a browser by itself:',
        table(
          ['coach', 'p50', 'p99', 'by gzip'],
          coach.map(({ name, median, p99, size }) => [
            name,
            milliseconds(median),
            milliseconds(p99),
            kilobytes(size),
          ]),
        ),
      ]

const failuresOf = ({ failures }: Results): string[] =>
  failures.length === 0
    ? []
    : ['Not measured, because it failed:', failures.map(({ part, why }) => `- ${part}: ${why}`).join('\n')]

/** What does not depend on the size of the organisation, and what is missing. */
export const reportRest = (results: Results): string =>
  [
    '## Beside the sizes',
    ...startsOf(results),
    ...embeddedOf(results),
    ...importingOf(results),
    ...liveOf(results),
    ...printedOf(results),
    ...coachOf(results),
    ...installedOf(results),
    ...failuresOf(results),
    'Not there yet, and so not measured: a search in the text of one’s own files (what stands is “a few typed letters”: people by name, own conversations by name and kind), and many conversations in one command.',
  ].join('\n\n')

const written = (found: number, unit: string): string =>
  `${found.toFixed(found >= 100 || Number.isInteger(found) ? 0 : 2)}${unit}`

const missedBy = ({ judged }: Target): readonly Judged[] =>
  judged.filter(({ met }) => !met).toSorted((one, other) => other.found - one.found)

const row = (target: Target): string[] => {
  const { what, limit, unit, judged } = target
  const missed = missedBy(target).length
  const verdict = missed === 0 ? 'met' : `**not met**: ${missed} of ${judged.length}`
  return judged.length === 0
    ? [what, `${limit}${unit}`, 'not measured', '']
    : [what, `${limit}${unit}`, verdict, written(Math.max(...judged.map(({ found }) => found)), unit)]
}

/** Each target of this run, whether it was met, and by what not. */
export const reportTargets = (results: Results): string => {
  const targets = judgeAll(results)
  const missed = targets.filter((target) => missedBy(target).length > 0)
  return [
    '## Targets',
    table(['target', 'at most', 'met', 'worst'], targets.map(row)),
    ...(missed.length === 0 ? [] : ['Not met by (people in the organisation):']),
    missed
      .map((target) => {
        const which = missedBy(target).map(({ about, found }) => `${about} ${written(found, target.unit)}`)
        return `- ${target.what}: ${which.join(', ')}`
      })
      .join('\n'),
  ].join('\n\n')
}

/** Who measured beside others did not have the machine alone; the machine begins with the number of its cores. */
const howBusy = ({ load, machine }: Circumstances): string => {
  if (load === null) return ''
  const shared = load > Number.parseInt(machine, 10) ? ' (others used it, so times say little)' : ''
  return `; load of the machine before it began: ${load.toFixed(1)}${shared}`
}

const laterOf = ({ later }: Results): string[] =>
  later.length === 0
    ? []
    : [
        'Measured anew since, in the place of what the reference run found:',
        later
          .map(({ parts, circumstances }) => {
            const { machine, database, at, commit, command } = circumstances
            return `- **${parts.join(', ')}:** ${at}, commit ${commit}, \`${command}\`; ${machine}; ${database}${howBusy(circumstances)}`
          })
          .join('\n'),
      ]

/** All of a run, as it is kept. `profiles`: what was read by hand of what stands in the way. */
export const reportAll = (results: Results, profiles: string): string => {
  const { circumstances, elapsed, sizes } = results
  const { machine, database, at, commit, command } = circumstances
  return `${[
    '# Results of the reference run',
    'Written by the bench, all but the last part. Only ratios to the floor of the same run may be compared between machines.',
    [
      `- **Machine:** ${machine}; ${database}`,
      `- **Date:** ${at}; it took ${elapsed} (minutes and seconds)`,
      `- **Commit:** ${commit}`,
      `- **Command:** \`${command}\``,
    ].join('\n'),
    ...laterOf(results),
    reportTargets(results),
    ...sizes.map(reportSize),
    reportRest(results),
    profiles.trim(),
  ].join('\n\n')}\n`
}
