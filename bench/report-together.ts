import type { CutOff, LiveRun } from './live.ts'
import type { SizeResult } from './one-size.ts'
import type { Results } from './results.ts'
import { megabytes, milliseconds, table } from './table.ts'

const seconds = (value: number): string => `${(value / 1000).toFixed(1)} s`

/** What is worked out for everybody each day. */
export const sweepsOf = ({ sweeps }: SizeResult): string[] =>
  sweeps === null
    ? []
    : [
        'Worked out for everybody in the server that runs, while somebody reads Home (people, or reminders that went out; mails are kept and not sent):',
        table(
          [
            'work',
            'many',
            'took',
            'processor',
            'memory',
            'at rest',
            'stood still',
            'Home p50',
            'Home slowest',
          ],
          sweeps.map(({ work, many, took, processor, memory, rest, stalled, home }) => [
            home.failed === 0 ? work : `${work} (Home failed ${home.failed} times)`,
            String(many),
            seconds(took),
            seconds(processor),
            megabytes(memory),
            megabytes(rest),
            milliseconds(stalled),
            milliseconds(home.median),
            milliseconds(home.slowest),
          ]),
        ),
      ]

const each = <One>(all: readonly One[], said: (one: One) => string): string => all.map(said).join(' + ')

const runRow = ({ documents, pace, seconds: long, sat, typed, servers }: LiveRun): string[] => [
  String(documents),
  pace,
  servers.length === 1 ? 'one' : 'two, with Redis',
  Math.round(typed.keys / long).toString(),
  milliseconds(typed.seen.median),
  milliseconds(typed.seen.p99),
  milliseconds(typed.saved.median),
  milliseconds(typed.saved.p99),
  each(servers, ({ processor }) => `${Math.round(processor * 100)}%`),
  each(servers, ({ memory }) => megabytes(memory)),
  each(servers, ({ rest }) => megabytes(rest)),
  milliseconds(Math.max(...servers.map(({ stalled }) => stalled))),
  `${Math.round(typed.used.processor / long / 10)}%`,
  `${typed.missing} / ${typed.different}`,
  seconds(sat),
]

const runHead = [
  'documents',
  'written',
  'server processes',
  'keys a second',
  'seen p50',
  'seen p99',
  'saved p50',
  'saved p99',
  'CPU of a core',
  'memory',
  'at rest',
  'stood still',
  'writers’ CPU',
  'lost / different',
  'all in after',
]

const cutRow = ({ processes, cuts }: CutOff): string[] => {
  const closed = cuts.map((cut) => cut.closed).toSorted((one, other) => one - other)
  const passed = cuts.map((cut) => cut.passed).toSorted((one, other) => one - other)
  return [
    processes === 1 ? 'the same' : 'the other',
    String(cuts.length),
    milliseconds(closed[Math.floor(closed.length / 2)] ?? 0),
    milliseconds(closed.at(-1) ?? 0),
    milliseconds(passed[Math.floor(passed.length / 2)] ?? 0),
    milliseconds(passed.at(-1) ?? 0),
    String(cuts.reduce((sum, { after }) => sum + after, 0)),
  ]
}

/** Notes that two write in together. */
export const liveOf = ({ live }: Results): string[] =>
  live === null
    ? []
    : [
        '### Live notes',
        'Two people type in each document, each at 250 keys a minute: on and on, or as in a talk, where after each line of 60 keys half a minute of talking follows. Seen: from the key of one to the document of the other. Saved: from the key until its writer is told that it is committed; it is kept 300 ms after the last key, and at the latest a second after the first. Servers, PostgreSQL, Redis and the writers (a process of their own) share the cores of the machine.',
        table(runHead, live.runs.map(runRow)),
        'The manager is replaced while both type, 4 ms between two keys. Counted from the answer to that deed; below zero is before it.',
        table(
          [
            'former manager is at',
            'times',
            'cut off p50',
            'slowest',
            'last message passed p50',
            'slowest',
            'passed after cut-off',
          ],
          live.cutOffs.map(cutRow),
        ),
      ]
