import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'

type Noting = Pick<Services, 'db' | 'clock'>

/** So exactly is it kept when somebody was here last: more would be watching them. */
const exactly = { minutes: 5 }

/** As many sessions are remembered at once; of more, the earliest is asked of the database again. */
const most = 10_000

/** Remembers that a session was used, to five minutes. */
export const noteSeen = async ({ db, clock }: Noting, { sessionId }: Viewer): Promise<void> => {
  const at = clock.now()
  await db.auth
    .updateTable('session')
    .set({ updatedAt: at.toString() })
    .where('id', '=', sessionId)
    .where('updatedAt', '<', at.subtract(exactly).toString())
    .execute()
}

/**
 * The same for whoever goes on without opening the product anew. What was noted lately is kept in memory, so that a
 * request costs the database nothing; a session is first noted five minutes after it was first met here.
 */
export const seenNoter = (services: Noting): ((viewer: Viewer) => Promise<void>) => {
  const noted = new Map<string, Temporal.Instant>()
  return async (viewer) => {
    const at = services.clock.now()
    const last = noted.get(viewer.sessionId)
    if (last !== undefined && Temporal.Instant.compare(last.add(exactly), at) > 0) return
    // Set anew, it stands last again.
    noted.delete(viewer.sessionId)
    noted.set(viewer.sessionId, at)
    const [earliest] = noted.keys()
    if (noted.size > most && earliest !== undefined) noted.delete(earliest)
    if (last !== undefined) await noteSeen(services, viewer)
  }
}
