import { type Kysely, sql } from 'kysely'

/** How often one looks, and after how much or how long a checkpoint or a vacuum is due. */
const everyMinute = 60_000
const dirtyBytes = 32 * 1024 * 1024
const checkpointEvery = 5
const vacuumEvery = 60

const writtenSinceCheckpoint = async <Schema>(owner: Kysely<Schema>): Promise<number> => {
  const { rows } = await sql<{ bytes: number }>`
    select pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn) as bytes from pg_control_checkpoint()`.execute(
    owner,
  )
  return rows[0]?.bytes ?? 0
}

/** One table at a time, so that callers are served in between. */
export const vacuum = async <Schema>(owner: Kysely<Schema>): Promise<void> => {
  const { rows } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1`.execute(owner)
  for (const { name } of rows) await sql.raw(`vacuum (analyze) ${name}`).execute(owner)
}

/**
 * PGlite has no background processes: without this its log grows for ever, a start after a crash takes
 * ever longer, and dead rows are never cleared. Answers how to stop.
 */
export const maintain = <Schema>(
  owner: Kysely<Schema>,
  onFailure: (error: unknown) => void,
): (() => Promise<void>) => {
  let minutes = 0
  let writtenAtVacuum = false
  let running: Promise<void> = Promise.resolve()

  const once = async (): Promise<void> => {
    minutes += 1
    const bytes = await writtenSinceCheckpoint(owner)
    writtenAtVacuum ||= bytes > 0
    if (minutes % vacuumEvery === 0 && writtenAtVacuum) {
      await vacuum(owner)
      writtenAtVacuum = false
    }
    if (bytes > dirtyBytes || (bytes > 0 && minutes % checkpointEvery === 0))
      await sql`checkpoint`.execute(owner)
  }

  const timer = setInterval(() => {
    running = running.then(once).catch(onFailure)
  }, everyMinute)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await running
  }
}
