import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'

/** So exactly is it kept when somebody was here last: more would be watching them. */
const quarter = { minutes: 15 }

/** Remembers that a session was used, to the quarter of an hour. */
export const noteSeen = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  viewer: Viewer,
): Promise<void> => {
  const at = clock.now()
  await db.auth
    .updateTable('session')
    .set({ updatedAt: at.toString() })
    .where('id', '=', viewer.sessionId)
    .where('updatedAt', '<', at.subtract(quarter).toString())
    .execute()
}
