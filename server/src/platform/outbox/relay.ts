import { CompiledQuery, sql } from 'kysely'
import type { JobInsert, PgBoss } from 'pg-boss'
import type { Clock } from '../clock.ts'
import type { Database, Tx } from '../db/database.ts'
import type { Json } from '../db/json.ts'

/** What stands in the outbox is for these queues: those of an event's subscribers, or that of the job itself. */
export type Destinations = ReadonlyMap<string, readonly string[]>

/** What a job in a queue carries. */
export interface Parcel {
  readonly organizationId: string
  readonly payload: Json
}

const batch = 500
const relay = { purpose: 'outbox', organizationId: null } as const

/** The type under which a job, rather than an event, stands in the outbox. */
export const typeOfJob = (name: string): string => `job:${name}`

/**
 * Takes what is due out of the outbox. Rows that another server is taking are skipped. An event that
 * nobody here knows is left for a newer version of the server; after a day there is none, and it goes.
 */
const take = async (tx: Tx, types: readonly string[], now: Temporal.Instant) => {
  const due = tx
    .selectFrom('outbox')
    .select('event_id')
    .where((row) => row.or([row('not_before', 'is', null), row('not_before', '<=', now.toString())]))
    .where((row) =>
      row.or([
        sql<boolean>`type = any(${[...types]}::text[])`,
        row.and([
          row('created_at', '<', now.subtract({ hours: 24 }).toString()),
          row('type', 'not like', `${typeOfJob('')}%`),
        ]),
      ]),
    )
    .orderBy('event_id')
    .limit(batch)
    .forUpdate()
    .skipLocked()
  const rows = await tx
    .deleteFrom('outbox')
    .where('event_id', 'in', due)
    .returning(['organization_id', 'event_id', 'type', 'payload'])
    .execute()
  return rows.toSorted((one, other) => (one.event_id < other.event_id ? -1 : 1))
}

const onTransaction = (tx: Tx) => ({
  executeSql: (text: string, values: readonly unknown[] = []) =>
    tx.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, [...values])),
})

/**
 * Moves one batch from the outbox into the queues, in one transaction: each job is there exactly once, or
 * the row still is. All servers are told. Answers how many rows were moved.
 */
export const relayBatch = (
  db: Database,
  boss: PgBoss,
  destinations: Destinations,
  clock: Clock,
): Promise<number> =>
  db.transaction(relay, async (tx) => {
    const rows = await take(tx, [...destinations.keys()], clock.now())
    const jobs = new Map<string, JobInsert<Parcel>[]>()
    for (const row of rows) {
      for (const queue of destinations.get(row.type) ?? []) {
        const data: Parcel = { organizationId: row.organization_id, payload: row.payload }
        jobs.set(queue, [...(jobs.get(queue) ?? []), { data }])
      }
    }
    for (const [queue, inserts] of jobs) await boss.insert(queue, inserts, { db: onTransaction(tx) })
    if (jobs.size > 0) await sql`select pg_notify('jobs', '')`.execute(tx)
    return rows.length
  })
