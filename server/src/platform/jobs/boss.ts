import { PgBoss } from 'pg-boss'
import type { Database } from '../db/database.ts'
import type { Log } from '../log.ts'

const schema = 'pgboss'

/** Eight attempts over about two hours; what failed for good stays visible for a month. */
const queueOptions = {
  retryLimit: 7,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 3600,
  deleteAfterSeconds: 30 * 24 * 3600,
}

/**
 * The relay puts jobs in under a role of its own, which may do nothing else here. Locked, since servers that
 * start together would stumble over one another.
 */
const grants = `
  begin;
  select pg_advisory_xact_lock(7207511923);
  grant usage on schema ${schema} to tweespraak_outbox;
  grant select, insert on all tables in schema ${schema} to tweespraak_outbox;
  grant execute on all functions in schema ${schema} to tweespraak_outbox;
  commit`

const create = (db: Database, log: Log | undefined): PgBoss => {
  const boss = new PgBoss({
    db: { executeSql: async (text, values) => ({ rows: await db.raw(text, values) }) },
    backend: db.kind === 'pglite' ? 'pglite' : 'postgres',
    schema,
    schedule: false,
    supervise: true,
    // PGlite is vacuumed by platform/db.
    ...(db.kind === 'pglite' ? { reindex: false, monitorVacuum: false } : {}),
  })
  boss.on('error', (error) => log?.error({ err: error }, 'jobs'))
  boss.on('warning', (warning) => log?.warn({ warning: warning.message }, 'jobs'))
  return boss
}

/** Starts pg-boss, which makes or updates its own tables, and its queues. */
export const startBoss = async (db: Database, queues: readonly string[], log: Log): Promise<PgBoss> => {
  const boss = create(db, log)
  await boss.start()
  const known = new Set((await boss.getQueues()).map((queue) => queue.name))
  for (const queue of queues) if (!known.has(queue)) await boss.createQueue(queue, queueOptions)
  await db.raw(grants)
  // This fills pg-boss's memory of its queues: filled inside the relay's transaction it would wait for ever on PGlite.
  for (const queue of queues) await boss.insert(queue, [])
  return boss
}

/** Makes the tables of the queues, so that a copy of the database starts sooner. */
export const installQueues = async (db: Database): Promise<void> => {
  const boss = create(db, undefined)
  await boss.start()
  await boss.stop({ graceful: false })
}
