import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Database } from '../server/src/platform/db/database.ts'
import { ask } from './asking.ts'
import type { Hot } from './hot.ts'
import type { Order, Took } from './load.ts'
import type { Measured } from './process.ts'
import { askOnce } from './request.ts'

export interface Pace {
  readonly concurrency: number
  readonly perSecond: number
  /** Milliseconds. */
  readonly median: number
  readonly p99: number
  /** Microseconds of the server's processor for each request. */
  readonly cpu: number
  readonly failed: number
}

export interface Cost {
  readonly statements: number
  readonly rows: number
  /** Microseconds that the database worked on its statements. */
  readonly database: number
}

export interface Result {
  readonly name: string
  readonly kind: 'read' | 'write' | 'overview'
  readonly cost: Cost
  readonly product: readonly Pace[]
  readonly floor: readonly Pace[]
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

/** Asks from a process of its own. */
export class Callers {
  readonly #child: ChildProcess = fork(join(import.meta.dirname, 'load.ts'), { execArgv: [] })

  async run(order: Order): Promise<Took> {
    return (await ask(this.#child, order)) as Took
  }

  stop(): void {
    this.#child.kill()
  }
}

const rowsRead = async (db: Database): Promise<number> => {
  const [found] = await db.raw(`select
    (select coalesce(sum(seq_tup_read), 0) from pg_stat_user_tables where schemaname in ('public', 'auth'))
    + (select coalesce(sum(idx_tup_read), 0) from pg_stat_user_indexes where schemaname in ('public', 'auth')) as read`)
  return Number(found?.['read'] ?? 0)
}

/** Milliseconds that the database has worked for the product, as it counts itself. */
const worked = async (db: Database): Promise<number> => {
  const [found] = await db.raw(`select coalesce(sum(total_exec_time), 0) as spent from pg_stat_statements
    where dbid = (select oid from pg_database where datname = current_database())
      and query !~* 'pgboss|pg_stat|floor\\.'`)
  return Number(found?.['spent'] ?? 0)
}

const samples = 9

/** What one request asks of the database: the middle of a few, so that the tasks of the server do not count. */
const costOf = async (db: Database, product: Measured, hot: Hot): Promise<Cost> => {
  const statements: number[] = []
  const rows: number[] = []
  const spent: number[] = []
  for (const request of (await hot.requests()).slice(0, samples)) {
    await product.flush()
    const [before, readBefore, workedBefore] = [await product.usage(), await rowsRead(db), await worked(db)]
    await askOnce(product.address, request)
    const after = await product.usage()
    spent.push((await worked(db)) - workedBefore)
    await product.flush()
    statements.push(after.statements - before.statements)
    rows.push((await rowsRead(db)) - readBefore)
  }
  await hot.undo?.()
  return { statements: median(statements), rows: median(rows), database: median(spent) * 1000 }
}

interface Pass {
  readonly callers: Callers
  readonly concurrency: number
  readonly seconds: number
}

/** What can be done once is done by everybody, taken back, and done again. */
const rounds = 5

const paceOf = async (server: Measured, hot: Hot, { callers, concurrency, seconds }: Pass): Promise<Pace> => {
  const once = hot.writes === 'once'
  const took: Took[] = []
  const cpu: number[] = []
  for (let round = 0; round < (once ? rounds : 1); round += 1) {
    const requests = await hot.requests()
    const before = await server.usage()
    const done = await callers.run({
      address: server.address,
      requests,
      concurrency: Math.min(concurrency, requests.length),
      seconds: once ? 0 : seconds,
      revised: hot.writes === 'revised',
    })
    cpu.push(((await server.usage()).cpu - before.cpu) / Math.max(1, done.answered))
    took.push(done)
    await hot.undo?.()
  }
  const sum = (of: (one: Took) => number): number => took.reduce((total, one) => total + of(one), 0)
  return {
    concurrency,
    perSecond: sum(({ answered }) => answered) / sum((one) => one.seconds),
    median: median(took.map((one) => one.median)),
    p99: median(took.map(({ p99 }) => p99)),
    cpu: median(cpu),
    failed: sum(({ failed }) => failed),
  }
}

export interface Bench {
  readonly db: Database
  readonly product: Measured
  readonly floor: Measured
  readonly callers: Callers
  readonly concurrencies: readonly number[]
  /** How long each pass lasts. */
  readonly seconds: number
}

/** Product and floor in turn, so that whatever else the machine does befalls both. */
export const measure = async (bench: Bench, hot: Hot): Promise<Result> => {
  const { db, callers, seconds } = bench
  const pass = (server: Measured, concurrency: number, long: number): Promise<Pace> =>
    paceOf(server, hot, { callers, concurrency, seconds: long })
  const cost = await costOf(db, bench.product, hot)
  for (const server of [bench.floor, bench.product]) await pass(server, 8, Math.min(1, seconds))
  const product: Pace[] = []
  const floor: Pace[] = []
  for (const concurrency of bench.concurrencies) {
    floor.push(await pass(bench.floor, concurrency, seconds))
    product.push(await pass(bench.product, concurrency, seconds))
  }
  const kind = hot.countsAll === true ? 'overview' : hot.writes === undefined ? 'read' : 'write'
  return { name: hot.name, kind, cost, product, floor }
}
