import { sql } from 'kysely'
import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '../db/database.ts'
import type { Log } from '../log.ts'

/** What is done again and again, once among all server processes. */
export interface Repeating {
  readonly name: string
  readonly seconds: number
  readonly task: () => Promise<void>
}

const identity = { purpose: 'outbox', organizationId: null } as const

/** A server that dies in the middle of a task keeps others from it for so long. */
const leaseSeconds = 300

/** By the database's clock, which all servers share. True for the one server whose turn it is. */
const takeTurn = ({ name, seconds }: Repeating, db: Database): Promise<boolean> =>
  db.transaction(identity, async (tx) => {
    const taken = await sql`
      insert into repeating_tasks as known (name, due_at) values (${name}, now() + make_interval(secs => ${seconds + leaseSeconds}))
      on conflict (name) do update set due_at = excluded.due_at where known.due_at <= now()
      returning name`.execute(tx)
    return taken.rows.length === 1
  })

const finish = ({ name, seconds }: Repeating, db: Database): Promise<void> =>
  db.transaction(identity, async (tx) => {
    await sql`update repeating_tasks set due_at = now() + make_interval(secs => ${seconds}) where name = ${name}`.execute(
      tx,
    )
  })

const doOnce = async (repeating: Repeating, db: Database): Promise<void> => {
  try {
    await repeating.task()
  } finally {
    await finish(repeating, db)
  }
}

/** Looks every so many seconds whether it is due, and does it if so. Answers how to stop; that waits for a task under way. */
export const repeat = (repeating: Repeating, db: Database, log: Log): (() => Promise<void>) => {
  const stopping = new AbortController()
  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        if (await takeTurn(repeating, db)) await doOnce(repeating, db)
      } catch (error) {
        log.error({ err: error, task: repeating.name }, 'a repeating task failed')
      }
      await wait(repeating.seconds * 1000, undefined, { ref: false, signal: stopping.signal }).catch(
        () => undefined,
      )
    }
  }
  const running = loop()
  return async () => {
    stopping.abort()
    await running
  }
}
