import { sql } from 'kysely'
import { setTimeout as wait } from 'node:timers/promises'
import { DatabaseAway } from '../db/away.ts'
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

/** What the tasks of one process have in common to say: each fails while the database is away, and one line tells it. */
export interface Teller {
  readonly failed: (error: unknown, task: string) => void
  readonly answered: () => void
}

export const openTeller = (log: Pick<Log, 'error' | 'info'>): Teller => {
  let isAway = false
  return {
    failed: (error, task) => {
      if (!(error instanceof DatabaseAway)) return log.error({ err: error, task }, 'a repeating task failed')
      if (isAway) return
      isAway = true
      log.error(
        { code: error.code },
        'the database cannot be reached: repeating tasks wait until it answers again',
      )
    },
    answered: () => {
      if (isAway) log.info('the database answers repeating tasks again')
      isAway = false
    },
  }
}

/** Looks every so many seconds whether it is due, and does it if so. Answers how to stop; that waits for a task under way. */
export const repeat = (repeating: Repeating, db: Database, teller: Teller): (() => Promise<void>) => {
  const stopping = new AbortController()
  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        const mine = await takeTurn(repeating, db)
        teller.answered()
        if (mine) await doOnce(repeating, db)
      } catch (error) {
        teller.failed(error, repeating.name)
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
