import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countDue } from '../server/src/modules/cycles/public.ts'
import { type Actors, actorsOf } from './actors.ts'
import { planMany } from './batch.ts'
import type { Course } from './course.ts'
import { layFloor } from './floor.ts'
import type { Hot } from './hot.ts'
import { hotReads } from './hot-reads.ts'
import { hotWrites } from './hot-writes.ts'
import { holdIdle, type Idle } from './idle.ts'
import type { Took } from './load.ts'
import { Callers, measure, type Result } from './measure.ts'
import { type Made, makeOrganization, settingsFor } from './organization.ts'
import { findOffences, type Offence } from './plans.ts'
import { type Measured, startMeasured } from './process.ts'
import { type Guarded, weighRowSecurity } from './row-security.ts'
import { showHome, type Shown } from './screen.ts'
import type { Swept } from './sweep.ts'
import { putOffSweeps, sweepEverybody } from './sweeps.ts'

export interface Options {
  /** Of an empty database. */
  readonly url: string
  readonly people: number
  readonly seconds: number
  /** Measures too what need not be known of every size. */
  readonly largest: boolean
  readonly course: Course
}

/** What is null was not wanted, or failed. */
export interface SizeResult {
  readonly people: number
  /** Seconds that making it took, rows it has, and bytes of its database. */
  readonly made: { readonly took: number; readonly rows: number; readonly size: number }
  readonly sweeps: readonly Swept[] | null
  readonly hot: readonly Result[]
  readonly offences: readonly Offence[] | null
  readonly guarded: readonly Guarded[]
  readonly batch: Took | null
  readonly screen: Shown | null
  readonly idle: Idle | null
  /** Bytes that the server used before the first request and after the last. */
  readonly memory: { readonly rest: number; readonly loaded: number | null }
}

const concurrencies = [1, 8, 32]
const batchSize = 10_000

interface Stage extends Options {
  readonly where: string
  readonly made: Made
  readonly product: Measured
  readonly floor: Measured
  readonly callers: Callers
}

const measureHot = async (
  { made, product, floor, callers, seconds, course, where }: Stage,
  all: readonly Hot[],
): Promise<Result[]> => {
  const { db } = made.services
  const hot = all.filter(({ name }) => course.wants(name))
  if (hot.length === 0) return []
  await layFloor(db, product.address, hot)
  const bench = { db, product, floor, callers, concurrencies, seconds }
  const results: Result[] = []
  for (const one of hot) {
    const result = await course.part(one.name, where, () => measure(bench, one))
    if (result !== null) results.push(result)
  }
  return results
}

const measureBatch = async ({ made, product, callers }: Stage): Promise<Took> => {
  const { requests } = await planMany(made.services, made.organizationId, batchSize)
  const different = await requests()
  const all = Array.from({ length: batchSize }, (_, index) => different[index % different.length])
  return callers.run({
    address: product.address,
    requests: all.filter((request) => request !== undefined),
    concurrency: 8,
    seconds: 0,
  })
}

/** What is the same in every size, or matters in the largest alone. */
const measureLargest = async (
  stage: Stage,
  [home]: readonly Hot[],
  { managers: [manager] }: Actors,
): Promise<Pick<SizeResult, 'screen' | 'idle' | 'batch'>> => {
  const { product, callers, seconds, course, where, largest } = stage
  if (!largest || manager === undefined || home === undefined)
    return { screen: null, idle: null, batch: null }
  return {
    screen: await course.part('screen', where, () => showHome(product.address, manager)),
    idle: await course.part('idle connections', where, () => holdIdle(product, callers, home, seconds)),
    batch: await course.part('batch', where, () => measureBatch(stage)),
  }
}

const measureAll = async (stage: Stage): Promise<Omit<SizeResult, 'people' | 'made' | 'sweeps'>> => {
  const { made, product, url, course, where } = stage
  const actors = await actorsOf(made.services, made.organizationId)
  const reads = await hotReads(made.services, made.organizationId, actors)
  const writes = await hotWrites(made.services, made.organizationId, actors)
  const { memory: rest } = await product.usage()
  const hot = await measureHot(stage, [...reads, ...writes])
  const found = {
    hot,
    offences: await course.part('plans', where, () => findOffences(url, product, [...reads, ...writes])),
    guarded: (await course.part('row security', where, () => weighRowSecurity(url, product, reads))) ?? [],
    ...(await measureLargest(stage, reads, actors)),
  }
  const loaded = await course.must('memory', where, async () => (await product.usage()).memory)
  return { ...found, memory: { rest, loaded } }
}

/** As an organisation of years would have it: nothing is left for the database to do afterwards. */
const settle = async ({ services: { db } }: Made): Promise<number> => {
  await db.raw('create extension if not exists pg_stat_statements')
  await db.raw('vacuum')
  await db.raw('checkpoint')
  const [found] = await db.raw('select pg_database_size(current_database()) as size')
  return Number(found?.['size'] ?? 0)
}

/** Measured or not, what is due is worked out afterwards, as it is every day. */
const sweep = async (
  { services }: Made,
  settings: Readonly<Record<string, string>>,
  { course }: Options,
  where: string,
): Promise<Swept[] | null> => {
  await putOffSweeps(services.db)
  const swept = await course.part('sweeps', where, () => sweepEverybody(settings))
  await countDue(services)
  return swept
}

const perform = async (
  options: Options,
  where: string,
  settings: Readonly<Record<string, string>>,
): Promise<SizeResult> => {
  const { url, people } = options
  const began = performance.now()
  const made = await makeOrganization(settings, people)
  const took = (performance.now() - began) / 1000
  const rows = Object.values(made.counts).reduce((sum, one) => sum + one, 0)
  await settle(made)
  const sweeps = await sweep(made, settings, options, where)
  const size = await settle(made)
  const product = await startMeasured('server/src/main.ts', ['--demo'], settings)
  const floor = await startMeasured('bench/floor-server.ts', [], { DATABASE_URL: url })
  const callers = new Callers()
  try {
    const stage = { ...options, where, made, product, floor, callers }
    return { people, made: { took, rows, size }, sweeps, ...(await measureAll(stage)) }
  } finally {
    callers.stop()
    await product.stop()
    await floor.stop()
    await made.close()
  }
}

/** Everything that depends on how large the organisation is; null when it could not be made. */
export const benchOneSize = async (options: Options): Promise<SizeResult | null> => {
  const where = `${options.people} people`
  const directory = await mkdtemp(join(tmpdir(), 'tweespraak-bench-'))
  try {
    const settings = settingsFor(directory, options.url)
    return await options.course.must('all of it', where, () => perform(options, where, settings))
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
