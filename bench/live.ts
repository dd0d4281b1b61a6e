import { type ChildProcess, fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { hasRedis, startRedis } from '../server/test/redis.ts'
import { ask, end } from './asking.ts'
import type { Course } from './course.ts'
import type { Cut } from './cut-off.ts'
import { type Made, makeOrganization, settingsFor } from './organization.ts'
import { type Measured, startMeasured } from './process.ts'
import { pairsOf, type Places, sitBeforeParting, sitDown } from './tables.ts'
import type { Pace } from './writer.ts'
import type { Answered, Order, Typed } from './writers.ts'

/** What one of the server processes used. */
export interface ServerUse {
  /** Of one core, from 0 to 1. */
  readonly processor: number
  /** Bytes: before anybody was in, and the most while they typed. */
  readonly rest: number
  readonly memory: number
  /** Milliseconds that its event loop stood still at the longest. */
  readonly stalled: number
}

/** Two who type in each of so many documents. */
export interface LiveRun {
  readonly documents: number
  readonly pace: Pace
  readonly seconds: number
  /** Milliseconds until everybody was in. */
  readonly sat: number
  readonly typed: Typed
  readonly servers: readonly ServerUse[]
}

/** The manager is replaced while connected, again and again. */
export interface CutOff {
  /** How many server processes: of two, the deed is done at the one and the former manager is at the other. */
  readonly processes: number
  readonly cuts: readonly Cut[]
}

export interface Live {
  readonly runs: readonly LiveRun[]
  readonly cutOffs: readonly CutOff[]
}

const people = 2000
const crowds: readonly (readonly [documents: number, pace: Pace])[] = [
  [50, 'on and on'],
  [500, 'as in a talk'],
]
const partings = 24

/** In seconds: before it is measured, and at least while it is. */
const warming = 5
const least = 30

/** Pages of writers, in a process of their own: what the servers use is then their own. */
class Pages {
  readonly #child: ChildProcess = fork(join(import.meta.dirname, 'writers.ts'), { execArgv: [] })

  async do(order: Order): Promise<Exclude<Answered, { failed: string }>> {
    const answered = (await ask(this.#child, order)) as Answered
    if ('failed' in answered) throw new Error(answered.failed)
    return answered
  }

  stop(): Promise<void> {
    return end(this.#child)
  }
}

type Pairs = Awaited<ReturnType<typeof pairsOf>>

interface Stage {
  readonly made: Made
  readonly servers: readonly Measured[]
  /** Nobody comes twice. */
  readonly pairs: Pairs
  readonly pages: Pages
}

const placesOf = ([first, second = first]: readonly Measured[]): Places => ({
  employee: first?.address ?? '',
  manager: second?.address ?? '',
})

/** The most that each of them uses, looked at every second until the work is done. */
const watched = async <Done>(
  servers: readonly Measured[],
  work: () => Promise<Done>,
): Promise<{ readonly done: Done; readonly used: Omit<ServerUse, 'rest'>[] }> => {
  const before = await Promise.all(servers.map((server) => server.usage()))
  const began = performance.now()
  const most = before.map(({ memory }) => ({ memory, stalled: 0 }))
  const busy = new AbortController()
  const look = async (): Promise<number[]> => {
    const now = await Promise.all(servers.map((server) => server.usage()))
    now.forEach(({ memory, stalled }, index) => {
      const known = most[index]
      if (known === undefined) return
      known.memory = Math.max(known.memory, memory)
      known.stalled = Math.max(known.stalled, stalled)
    })
    return now.map(({ cpu }) => cpu)
  }
  const looking = (async () => {
    while (!busy.signal.aborted) {
      await look()
      await wait(1000, undefined, { signal: busy.signal }).catch(() => undefined)
    }
  })()
  const done = await work().finally(() => busy.abort())
  await looking
  const after = await look()
  const took = (performance.now() - began) * 1000
  const used = most.map((one, index) => ({
    ...one,
    processor: ((after[index] ?? 0) - (before[index]?.cpu ?? 0)) / took,
  }))
  return { done, used }
}

const typeIn = async (
  { made, servers, pairs, pages }: Stage,
  [documents, pace]: (typeof crowds)[number],
  seconds: number,
): Promise<LiveRun> => {
  const { services, organizationId } = made
  const couples = pairs.splice(0, documents)
  if (couples.length < documents) throw new Error('There are not enough people')
  const tables = await sitDown({ db: services.db, organizationId }, couples, placesOf(servers))
  const rests = await Promise.all(servers.map(async (server) => (await server.usage()).memory))
  const seated = await pages.do({ do: 'sit', tables })
  await pages.do({ do: 'type', pace, seconds: warming })
  const { done, used } = await watched(servers, () => pages.do({ do: 'type', pace, seconds }))
  if (!('sat' in seated) || !('typed' in done)) throw new Error('The writers said something else')
  return {
    documents,
    pace,
    seconds,
    sat: seated.sat,
    typed: done.typed,
    servers: used.map((one, index) => ({ ...one, rest: rests[index] ?? 0 })),
  }
}

const cutOff = async ({ made, servers, pairs, pages }: Stage): Promise<CutOff> => {
  const { services, organizationId } = made
  const couples = pairs.splice(0, partings)
  const before = await sitBeforeParting({ db: services.db, organizationId }, couples, placesOf(servers))
  const done = await pages.do({ do: 'part', partings: before })
  if (!('cuts' in done)) throw new Error('The writers said something else')
  return { processes: servers.length, cuts: done.cuts }
}

/** Server processes and writers that are there for one measurement alone. */
const onServers = async <Found>(
  settings: readonly Readonly<Record<string, string>>[],
  given: Omit<Stage, 'servers' | 'pages'>,
  measure: (stage: Stage) => Promise<Found>,
): Promise<Found> => {
  const servers: Measured[] = []
  const pages = new Pages()
  try {
    for (const each of settings) servers.push(await startMeasured('server/src/main.ts', ['--demo'], each))
    return await measure({ ...given, servers, pages })
  } finally {
    await pages.stop()
    for (const server of servers) await server.stop()
  }
}

const benchAll = async (course: Course, directory: string, url: string, atLeast: number): Promise<Live> => {
  const made = await makeOrganization(settingsFor(directory, url), people)
  const given = { made, pairs: await pairsOf(made.services.db, made.organizationId) }
  const redis = hasRedis ? await startRedis() : null
  const one = settingsFor(join(directory, 'first'), url)
  const two = redis === null ? [] : [one, settingsFor(join(directory, 'second'), url)]
  const together = two.map((each) => ({ ...each, REDIS_URL: redis?.url ?? '' }))
  const runs: LiveRun[] = []
  const cutOffs: CutOff[] = []
  try {
    for (const settings of [[one], together].filter(({ length }) => length > 0)) {
      const where = settings.length === 1 ? 'one process' : 'two processes'
      for (const crowd of crowds) {
        const run = await course.must('live notes', `${crowd[0]} documents, ${crowd[1]}, ${where}`, () =>
          onServers(settings, given, (stage) => typeIn(stage, crowd, Math.max(least, atLeast))),
        )
        if (run !== null) runs.push(run)
      }
      const found = await course.must('live cut-off', where, () => onServers(settings, given, cutOff))
      if (found !== null) cutOffs.push(found)
    }
  } finally {
    await redis?.stop()
    await made.close()
  }
  return { runs, cutOffs }
}

/** Two who type in each of many documents, and how soon somebody is cut off; on one process, and on two with Redis. */
export const benchLive = async (course: Course, url: string, seconds: number): Promise<Live> => {
  const directory = await mkdtemp(join(tmpdir(), 'tweespraak-bench-live-'))
  try {
    return await benchAll(course, directory, url, seconds)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
