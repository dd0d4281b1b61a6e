import { type OperationNode, sql } from 'kysely'
import type { Tx } from './database.ts'

/** An insert that was built and not run yet. */
interface Write {
  toOperationNode(): OperationNode
}

interface End {
  readonly writes: Write[]
  readonly channels: Set<string>
}

const ends = new WeakMap<Tx, End>()

/** How a statement begins that nothing follows but the end: a session lets it travel with the commit. */
export const lastly = '/* lastly */ '

const write = async (tx: Tx, { writes, channels }: End, begin = ''): Promise<void> => {
  const parts = writes.map((each, index) => sql`${sql.id(`write_${index}`)} as (${each})`)
  const told = [...channels].map((channel) => sql`pg_notify(${channel}, '')`)
  const first = parts.length === 0 ? sql`` : sql`with ${sql.join(parts)}`
  await sql`${sql.raw(begin)}${first} select ${told.length === 0 ? sql`true` : sql.join(told)}`.execute(tx)
}

/** Runs the work of a transaction, then in one statement what it left for the end. */
export const runToEnd = async <T>(tx: Tx, work: () => Promise<T>): Promise<T> => {
  const end: End = { writes: [], channels: new Set() }
  ends.set(tx, end)
  try {
    const result = await work()
    if (end.writes.length > 0 || end.channels.size > 0) await write(tx, end, lastly)
    return result
  } finally {
    ends.delete(tx)
  }
}

/**
 * Leaves an insert that the rest of the transaction does not read for its end, where all of them go to the
 * database together; what it breaks undoes the transaction like anything else. `channel` is notified with it.
 */
export const writeAtEnd = async (tx: Tx, insert: Write, channel?: string): Promise<void> => {
  const end = ends.get(tx)
  if (end === undefined) {
    await write(tx, { writes: [insert], channels: new Set(channel === undefined ? [] : [channel]) })
    return
  }
  end.writes.push(insert)
  if (channel !== undefined) end.channels.add(channel)
}
