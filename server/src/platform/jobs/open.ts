import { sql } from 'kysely'
import type { PgBoss } from 'pg-boss'
import { setTimeout as wait } from 'node:timers/promises'
import type { z } from 'zod'
import type { Clock } from '../clock.ts'
import type { Database, Tx } from '../db/database.ts'
import { newId } from '../id.ts'
import type { Log } from '../log.ts'
import type { EventKind } from '../outbox/event.ts'
import { relayBatch, typeOfJob } from '../outbox/relay.ts'
import { startBoss } from './boss.ts'
import type { FailedJob, Given, JobKind, Jobs } from './jobs.ts'
import { attempt, type Perform, performWith } from './perform.ts'
import { openTeller, repeat, type Repeating } from './repeat.ts'

interface Parts {
  readonly db: Database
  readonly clock: Clock
  readonly log: Log
}

/** A notification wakes us when something comes; this is for retries, for what waits for its moment, and for a missed notification. */
const pollSeconds = 5

/**
 * Jobs over pg-boss. `send` and `emit` write to the outbox, in the transaction of the deed; the relay moves
 * what is due into the queues; workers take it from there, one job at a time for each queue and process.
 *
 * States: declaring (work, on, every) → started, or only drained → stopped.
 */
class QueuedJobs implements Jobs {
  readonly #parts: Parts
  readonly #performers = new Map<string, Perform>()
  readonly #destinations = new Map<string, string[]>()
  readonly #repeating: Repeating[] = []
  readonly #stops: (() => Promise<void>)[] = []
  /** The queues that this process is working on. */
  readonly #busy = new Map<string, Promise<void>>()
  /** Those to which something came meanwhile. */
  readonly #again = new Set<string>()
  #boss: Promise<PgBoss> | undefined
  #looking: Promise<void> = Promise.resolve()
  #state: 'declaring' | 'started' | 'stopped' = 'declaring'

  constructor(parts: Parts) {
    this.#parts = parts
  }

  send<Payload extends z.ZodType>(
    tx: Tx,
    organizationId: string,
    job: JobKind<Payload>,
    payload: z.output<Payload>,
    options: { readonly notBefore?: Temporal.Instant } = {},
  ): Promise<void> {
    return this.sendAll(tx, organizationId, job, [payload], options)
  }

  async sendAll<Payload extends z.ZodType>(
    tx: Tx,
    organizationId: string,
    job: JobKind<Payload>,
    payloads: readonly z.output<Payload>[],
    options: { readonly notBefore?: Temporal.Instant } = {},
  ): Promise<void> {
    if (payloads.length === 0) return
    const { clock } = this.#parts
    const rows = payloads.map((payload) => ({ event_id: newId(clock), payload }))
    await sql`
      insert into outbox (organization_id, event_id, type, payload, created_at, not_before)
      select ${organizationId}::uuid, event_id, ${typeOfJob(job.name)}, payload, ${clock.now().toString()}::timestamptz,
        ${options.notBefore?.toString() ?? null}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as job (event_id uuid, payload jsonb)`.execute(
      tx,
    )
    await sql`select pg_notify('outbox', '')`.execute(tx)
  }

  work<Payload extends z.ZodType>(
    job: JobKind<Payload>,
    handler: (given: Given<z.output<Payload>>) => Promise<void>,
  ): void {
    this.#declare(job.name, typeOfJob(job.name), performWith(job.payload, handler))
  }

  on<Payload extends z.ZodType>(
    event: EventKind<Payload>,
    subscriber: string,
    handler: (given: Given<z.output<Payload>>) => Promise<void>,
  ): void {
    this.#declare(subscriber, event.type, performWith(event.payload, handler))
  }

  every(seconds: number, name: string, task: () => Promise<void>): void {
    this.#repeating.push({ seconds, name, task })
  }

  async start(): Promise<void> {
    if (this.#state !== 'declaring') return
    this.#state = 'started'
    const { db, log } = this.#parts
    const boss = await this.#prepare()
    const look = (): void => this.#look(boss)
    this.#stops.push(await db.listen('outbox', look), await db.listen('jobs', look))
    const timer = setInterval(look, pollSeconds * 1000)
    this.#stops.push(async () => clearInterval(timer))
    const teller = openTeller(log)
    for (const repeating of this.#repeating) this.#stops.push(repeat(repeating, db, teller))
    look()
  }

  async drain(): Promise<void> {
    const boss = await this.#prepare()
    for (;;) {
      const moved = await this.#relay(boss)
      const queues = await this.#waiting()
      for (const queue of queues) await this.#perform(boss, queue)
      if (moved + queues.length > 0) continue
      if (!(await this.#underWay())) return
      await wait(20)
    }
  }

  async failed(): Promise<readonly FailedJob[]> {
    await this.#prepare()
    const { rows } = await sql<FailedJob>`
      select id, name as job, data ->> 'organizationId' as "organizationId", completed_on as "at",
        output ->> 'message' as error
      from pgboss.job where state = 'failed' order by completed_on desc limit 1000`.execute(
      this.#parts.db.owner,
    )
    return rows
  }

  async stop(): Promise<void> {
    this.#state = 'stopped'
    for (const stop of this.#stops.splice(0)) await stop()
    await this.#looking
    while (this.#busy.size > 0) await Promise.all(this.#busy.values())
    const boss = await this.#boss
    await boss?.stop({ graceful: true, timeout: 20_000 })
  }

  #declare(queue: string, type: string, perform: Perform): void {
    if (this.#boss !== undefined) throw new Error(`Job ${queue} was declared after the jobs were started`)
    if (this.#performers.has(queue)) throw new Error(`Two handlers are named ${queue}`)
    this.#performers.set(queue, perform)
    this.#destinations.set(type, [...(this.#destinations.get(type) ?? []), queue])
  }

  #prepare(): Promise<PgBoss> {
    this.#boss ??= startBoss(this.#parts.db, [...this.#performers.keys()], this.#parts.log)
    return this.#boss
  }

  /** Relays, then sets this process to work on every queue that has something and that it is not at already. */
  #look(boss: PgBoss): void {
    const before = this.#looking
    const look = async (): Promise<void> => {
      await before
      if (this.#state === 'stopped') return
      try {
        await this.#relay(boss)
        for (const queue of await this.#waiting()) this.#begin(boss, queue)
      } catch (error) {
        this.#parts.log.error({ err: error }, 'the jobs could not be looked at')
      }
    }
    this.#looking = look()
  }

  #begin(boss: PgBoss, queue: string): void {
    if (this.#busy.has(queue)) {
      this.#again.add(queue)
      return
    }
    const work = this.#perform(boss, queue)
      .catch((error: unknown) =>
        this.#parts.log.error({ err: error, job: queue }, 'a queue could not be read'),
      )
      .finally(() => {
        this.#busy.delete(queue)
        if (this.#again.delete(queue)) this.#begin(boss, queue)
      })
    this.#busy.set(queue, work)
  }

  /** Moves all that is due into the queues; answers how many rows that were. */
  async #relay(boss: PgBoss): Promise<number> {
    let total = 0
    for (;;) {
      const moved = await relayBatch(this.#parts.db, boss, this.#destinations, this.#parts.clock)
      if (moved === 0) return total
      total += moved
    }
  }

  /** The queues of ours in which something may be done now. */
  async #waiting(): Promise<string[]> {
    const { rows } = await sql<{ queue: string }>`
      select distinct name as queue from pgboss.job where state < 'active' and start_after <= now()`.execute(
      this.#parts.db.owner,
    )
    return rows.map((row) => row.queue).filter((queue) => this.#performers.has(queue))
  }

  /** Takes and does one job after another, until the queue is empty. */
  async #perform(boss: PgBoss, queue: string): Promise<void> {
    const perform = this.#performers.get(queue)
    if (perform === undefined) return
    while (this.#state !== 'stopped') {
      const [job] = await boss.fetch<object>(queue, { includeMetadata: true })
      if (job === undefined) return
      const failure = await attempt(perform, { ...job, queue }, this.#parts.log)
      if (failure === undefined) await boss.complete(queue, job.id)
      else await boss.fail(queue, job.id, { message: failure })
    }
  }

  /** Whether workers of this or another process are at it. */
  async #underWay(): Promise<boolean> {
    const { rows } = await sql`select from pgboss.job where state = 'active' limit 1`.execute(
      this.#parts.db.owner,
    )
    return rows.length > 0
  }
}

/** The jobs of this process. Declare all handlers, then `start` them, or `drain` in a test. */
export const openJobs = (parts: Parts): Jobs => new QueuedJobs(parts)
