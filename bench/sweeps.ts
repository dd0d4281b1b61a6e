import type { Database } from '../server/src/platform/db/database.ts'
import type { Settings } from './organization.ts'
import type { Swept } from './sweep.ts'
import { toldBy } from './told-by.ts'

const never = '2999-01-01T00:00:00Z'

/** Keeps the servers of the bench from sweeping by themselves: that would stand in every other number. */
export const putOffSweeps = (db: Database): Promise<unknown> =>
  db.raw(
    `insert into repeating_tasks (name, due_at) select unnest($1::text[]), $2::timestamptz
     on conflict (name) do update set due_at = excluded.due_at`,
    [['count-due', 'remind-people'], never],
  )

/** How long all of it may take, in milliseconds. */
const patience = 1_800_000

/** What is worked out for everybody each day, and what HR tries out, in a process of its own. */
export const sweepEverybody = (settings: Settings): Promise<Swept[]> =>
  toldBy<Swept>('sweep.ts', [], settings, patience)
