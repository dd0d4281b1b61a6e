import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'

/** Ends one of the viewer's own sessions, wherever it is. It is gone for the very next request. */
export const endSession = async (
  { db }: Pick<Services, 'db'>,
  viewer: Viewer,
  sessionId: string,
): Promise<Outcome<undefined, 'not-found'>> => {
  const ended = await db.auth
    .deleteFrom('session')
    .where('id', '=', sessionId)
    .where('userId', '=', viewer.accountId)
    .executeTakeFirst()
  return ended.numDeletedRows === 0n ? refuse('not-found') : accept(undefined)
}
