import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actorsOf } from './actors.ts'
import { planMany } from './batch.ts'
import { layFloor } from './floor.ts'
import type { Hot } from './hot.ts'
import { hotReads } from './hot-reads.ts'
import { hotWrites } from './hot-writes.ts'
import type { Took } from './load.ts'
import { Callers, measure, type Result } from './measure.ts'
import { type Made, makeOrganization, settingsFor } from './organization.ts'
import { findOffences, type Offence } from './plans.ts'
import { type Measured, startMeasured } from './process.ts'
import { type Guarded, weighRowSecurity } from './row-security.ts'
import { showHome, type Shown } from './screen.ts'

export interface Options {
  /** Of an empty database. */
  readonly url: string
  readonly people: number
  readonly seconds: number
  readonly wants: (name: string) => boolean
}

export interface SizeResult {
  readonly people: number
  /** Seconds that making it took, and how many rows it has. */
  readonly made: { readonly took: number; readonly rows: number }
  readonly hot: readonly Result[]
  readonly offences: readonly Offence[] | null
  readonly guarded: readonly Guarded[]
  readonly batch: Took | null
  readonly screen: Shown | null
  /** Bytes that the server used before the first request and after the last. */
  readonly memory: { readonly rest: number; readonly loaded: number }
}

const concurrencies = [1, 8, 32]
const batchSize = 10_000

interface Stage extends Options {
  readonly made: Made
  readonly product: Measured
  readonly floor: Measured
  readonly callers: Callers
}

const measureHot = async (
  { made, product, floor, callers, seconds, wants }: Stage,
  all: readonly Hot[],
): Promise<Result[]> => {
  const { db } = made.services
  const hot = all.filter(({ name }) => wants(name))
  if (hot.length === 0) return []
  await layFloor(db, product.address, hot)
  const results: Result[] = []
  for (const one of hot)
    results.push(await measure({ db, product, floor, callers, concurrencies, seconds }, one))
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

const measureAll = async (stage: Stage): Promise<Omit<SizeResult, 'people' | 'made'>> => {
  const { made, product, url, wants } = stage
  const actors = await actorsOf(made.services, made.organizationId)
  const reads = await hotReads(made.services, made.organizationId, actors)
  const writes = await hotWrites(made.services, made.organizationId, actors)
  const rest = (await product.usage()).memory
  const [manager] = actors.managers
  return {
    screen: wants('screen') && manager !== undefined ? await showHome(product.address, manager) : null,
    hot: await measureHot(stage, [...reads, ...writes]),
    offences: wants('plans') ? await findOffences(url, product, [...reads, ...writes]) : null,
    guarded: wants('row security') ? await weighRowSecurity(url, product, reads) : [],
    batch: wants('batch') ? await measureBatch(stage) : null,
    memory: { rest, loaded: (await product.usage()).memory },
  }
}

/** Everything that depends on how large the organisation is. */
export const benchOneSize = async (options: Options): Promise<SizeResult> => {
  const { url, people } = options
  const directory = await mkdtemp(join(tmpdir(), 'tweespraak-bench-'))
  const settings = settingsFor(directory, url)
  const began = performance.now()
  const made = await makeOrganization(settings, people)
  const took = (performance.now() - began) / 1000
  const rows = Object.values(made.counts).reduce((sum, one) => sum + one, 0)
  await made.services.db.raw('create extension if not exists pg_stat_statements')
  const product = await startMeasured('server/src/main.ts', ['--demo'], settings)
  const floor = await startMeasured('bench/floor-server.ts', [], { DATABASE_URL: url })
  const callers = new Callers()
  try {
    return {
      people,
      made: { took, rows },
      ...(await measureAll({ ...options, made, product, floor, callers })),
    }
  } finally {
    callers.stop()
    await product.stop()
    await floor.stop()
    await made.close()
    await rm(directory, { recursive: true, force: true })
  }
}
