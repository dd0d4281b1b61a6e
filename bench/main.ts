/**
 * Measures the product beside a floor, in one run on one machine: `npm run bench -- [--people 1000,10000,100000]
 * [--database URL] [--only NAME] [--seconds 3] [--json FILE] [--markdown FILE] [--keep]`. Beside the database of the
 * address, which only has to be there and let a superuser in, databases of the bench's own are made and taken
 * away again; without one it starts a PostgreSQL of its own. `--only` takes the beginning of a request or of a
 * part: coach, sweeps, screen, plans, row security, idle connections, batch, starts, embedded, reports, import,
 * installation, live. `--keep` writes bench/results.json and bench/RESULTS.md: a whole run all of it, a run of some
 * parts or sizes those alone, beside what is there.
 * What is measured is written down after every size, so that a run that is broken off leaves what it found.
 */
import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { benchCoach } from './coach.ts'
import { Course } from './course.ts'
import { benchEmbedded } from './embedded.ts'
import { importPeople } from './importing.ts'
import { install } from './installation.ts'
import { addToKept, keepAll, writeMarkdown } from './kept.ts'
import { benchLive } from './live.ts'
import { benchOneSize, type SizeResult } from './one-size.ts'
import { createDatabase, dropDatabase, startPostgres, versionOf } from './postgres.ts'
import { reportRest, reportSize, reportTargets } from './report.ts'
import { printReports } from './reports.ts'
import type { Circumstances, Results } from './results.ts'
import { buildScreens } from './screen.ts'
import { measureStarts } from './starts.ts'

const everySize = '1000,10000,100000'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: everySize },
    database: { type: 'string' },
    only: { type: 'string' },
    seconds: { type: 'string', default: '3' },
    json: { type: 'string' },
    markdown: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
})

/** Parts that need no generated organisation of every size. */
const sizeless = ['starts', 'embedded', 'reports', 'import', 'installation', 'live', 'coach']
const people = sizeless.includes(values.only ?? '') ? [] : values.people.split(',').map(Number)
const seconds = Number(values.seconds)

const git = (...options: readonly string[]): string =>
  execFileSync('git', options, { cwd: import.meta.dirname, encoding: 'utf8' }).trim()

const circumstancesOf = async (url: string): Promise<Circumstances> => ({
  machine: `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}`,
  database: await versionOf(url),
  at: new Date().toISOString(),
  commit: `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain') === '' ? '' : ', with changes'}`,
  command: ['npm run bench --', ...process.argv.slice(2)].join(' '),
  load: loadavg()[0] ?? null,
})

/** What is known so far, where it was asked for. */
const write = async (results: Results): Promise<void> => {
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(results, null, 2)}\n`)
  if (values.markdown !== undefined) await writeMarkdown(values.markdown, results)
}

const isWhole = values.only === undefined && values.people === everySize

/** Works on a database of its own, which is there only as long. */
const onDatabase = async <Found>(
  url: string,
  name: string,
  work: (url: string) => Promise<Found>,
): Promise<Found> => {
  const database = await createDatabase(url, name)
  try {
    return await work(database)
  } finally {
    await dropDatabase(url, name)
  }
}

const measureAll = async (url: string, course: Course): Promise<Results> => {
  const circumstances = await circumstancesOf(url)
  console.log(`${circumstances.machine}; ${circumstances.database}`)
  const sizes: SizeResult[] = []
  const found: Omit<Results, 'circumstances' | 'elapsed' | 'failures' | 'sizes' | 'later'> = {
    starts: await course.part('starts', '', () =>
      onDatabase(url, 'tweespraak_bench_start', (database) => measureStarts(database)),
    ),
    embedded: await course.part('embedded', '', () => benchEmbedded(seconds)),
    reports: await course.part('reports', '', printReports),
    installation: await course.part('installation', '', install),
    coach: await course.part('coach', '', benchCoach),
    importing: await course.part('import', '', () =>
      onDatabase(url, 'tweespraak_bench_import', importPeople),
    ),
    live: await course.part('live', '', () =>
      onDatabase(url, 'tweespraak_bench_live', (database) => benchLive(course, database, seconds)),
    ),
  }
  const results = (): Results => ({
    circumstances,
    elapsed: course.elapsed,
    failures: course.failures,
    sizes,
    ...found,
    later: [],
  })
  await write(results())
  await course.part('screen', '', buildScreens)
  for (const many of people) {
    const options = { people: many, seconds, largest: many === Math.max(...people), course }
    const size = await onDatabase(url, `tweespraak_bench_${many}`, (database) =>
      benchOneSize({ ...options, url: database }),
    )
    if (size === null) continue
    sizes.push(size)
    console.log(`\n${reportSize(size)}\n`)
    await write(results())
  }
  return results()
}

const own = values.database === undefined ? await startPostgres() : null
const stop = async (code: number): Promise<never> => {
  await own?.stop()
  process.exit(code)
}
let leaving: Promise<never> | null = null
/** Once, also when a part fails because it is being broken off. */
const leave = (code: number): Promise<never> => (leaving ??= stop(code))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void leave(1))
try {
  const course = new Course(values.only)
  const results = await measureAll(own?.url ?? values.database ?? '', course)
  console.log(`\n${reportRest(results)}\n\n${reportTargets(results)}`)
  await write(results)
  if (values.keep) await (isWhole ? keepAll(results) : addToKept(results, course.done))
  await leave(results.failures.length === 0 ? 0 : 1)
} catch (error) {
  console.error(error)
  await leave(1)
}
