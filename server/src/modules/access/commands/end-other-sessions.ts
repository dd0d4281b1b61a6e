import { accept, type Accepted } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'

/** Ends every session of the viewer's account but the one that asks. */
export const endOtherSessions = async (
  { db }: Pick<Services, 'db'>,
  viewer: Viewer,
): Promise<Accepted<undefined>> => {
  await db.auth
    .deleteFrom('session')
    .where('userId', '=', viewer.accountId)
    .where('id', '!=', viewer.sessionId)
    .execute()
  return accept(undefined)
}
