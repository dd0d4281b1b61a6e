import type { Database, Tx } from '../src/platform/db/database.ts'
import { mintViewer, type Viewer } from '../src/platform/viewer.ts'

/** Somebody whom no policy of the code stands in the way: what is refused them, the database refuses by itself. */
export const unhindered = (organizationId: string, personId: string): Viewer =>
  mintViewer({
    organizationId,
    personId,
    accountId: personId,
    sessionId: personId,
    language: 'nl',
    timeZone: 'Europe/Amsterdam',
    hr: { scope: 'all' },
    administrator: true,
    coach: true,
    demo: false,
  })

/** Why something was refused; null when it was done. */
export const answerTo = (work: Promise<unknown>): Promise<string | null> =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )

/**
 * Does something as somebody whom no policy of the code stands in the way, and undoes it.
 * @returns how many rows that were, or that the database refused it in one of these words
 */
export const triedAndUndone = async (
  db: Database,
  viewer: Viewer,
  work: (tx: Tx) => Promise<bigint>,
  refusals: RegExp,
): Promise<number | 'refused'> => {
  let rows: bigint | undefined
  const undo = new Error('undo')
  try {
    await db.transaction(viewer, async (tx) => {
      rows = await work(tx)
      throw undo
    })
  } catch (error) {
    if (error !== undo && !refusals.test(String(error))) throw error
  }
  return rows === undefined ? 'refused' : Number(rows)
}
