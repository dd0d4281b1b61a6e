import type { EmbeddedRead } from './embedded.ts'
import type { Installed } from './installation.ts'
import type { SizeResult } from './one-size.ts'
import type { Printed } from './reports.ts'
import type { Start } from './starts.ts'
import { hotTable, table } from './table.ts'

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`
const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`

const offencesOf = ({ offences }: SizeResult): string[] => {
  if (offences === null) return []
  if (offences.length === 0) return ['No hot request reads a table that grows as a whole.']
  return [
    'Tables that grow and are read as a whole, or much more than is answered:',
    table(
      ['request', 'how', 'table', 'rows', 'statement'],
      offences.map(({ request, how, table: name, rows, statement }) => [
        request,
        how,
        name,
        String(rows),
        statement.slice(0, 100),
      ]),
    ),
  ]
}

const guardedOf = ({ guarded }: SizeResult): string[] =>
  guarded.length === 0
    ? []
    : [
        'Row-level security, the statements of one request:',
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

/** What was measured in an organisation of one size. */
export const reportSize = (size: SizeResult): string =>
  [
    `\n${size.people} people, ${size.made.rows} rows, made in ${size.made.took.toFixed(0)} s`,
    ...(size.hot.length === 0 ? [] : [hotTable(size.hot)]),
    ...offencesOf(size),
    ...guardedOf(size),
    ...(size.batch === null
      ? []
      : [
          `Planning ${size.batch.answered} conversations, a command each, 8 at once: ${size.batch.seconds.toFixed(1)} s, ${size.batch.failed} failed (there is no command for many at once yet)`,
        ]),
    ...(size.screen === null
      ? []
      : [
          `Home in Chromium, four times slowed: shown after ${milliseconds(size.screen.shown)}, interactive after ${milliseconds(size.screen.interactive)}, ${Math.round(size.screen.script / 1000)} kB of JavaScript`,
        ]),
    `The server used ${megabytes(size.memory.rest)} at rest and ${megabytes(size.memory.loaded)} after the load`,
  ].join('\n')

interface Rest {
  readonly starts: readonly Start[] | null
  readonly embedded: readonly EmbeddedRead[] | null
  readonly reports: Printed | null
  readonly importing: string | null
  readonly installation: Installed | null
}

/** What does not depend on the size of the organisation. */
export const report = ({ starts, embedded, reports, importing, installation }: Rest): string =>
  [
    ...(starts ?? []).map(
      ({ database, which, took, memory }) =>
        `The ${which} start on ${database}: ${milliseconds(took)}, ${megabytes(memory)} at rest`,
    ),
    ...(embedded === null
      ? []
      : [
          'Embedded, 500 people, 4 at once:',
          table(
            ['request', 'p50 ms', 'p99 ms', 'stalled ms'],
            embedded.map(({ name, median, p99, stalled }) => [
              name,
              median.toFixed(1),
              p99.toFixed(1),
              stalled.toFixed(0),
            ]),
          ),
        ]),
    ...(reports === null
      ? []
      : [
          `Reports as PDF/A of ${reports.pages} pages: the first ${milliseconds(reports.first)}, then ${milliseconds(reports.median)} (slowest ${milliseconds(reports.slowest)}), ${reports.perSecond.toFixed(1)} a second`,
        ]),
    ...(importing === null ? [] : [importing]),
    ...(installation === null
      ? []
      : [`npm ci: ${megabytes(installation.size)} in ${(installation.took / 1000).toFixed(0)} s`]),
    'Not there yet, and so not measured: live connections, search in the text of one’s own files, many conversations in one command.',
  ].join('\n')
