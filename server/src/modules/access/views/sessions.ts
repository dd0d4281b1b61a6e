import type { Session } from '@tweespraak/contract/access'
import { accept, type Accepted } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { deviceOf } from '../device.ts'

/** Where the viewer's account is signed in now, the newest first. */
export const listSessions = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  viewer: Viewer,
): Promise<Accepted<{ items: Session[] }>> => {
  const rows = await db.auth
    .selectFrom('session')
    .select(['id', 'createdAt', 'updatedAt', 'expiresAt', 'userAgent'])
    .where('userId', '=', viewer.accountId)
    .where('expiresAt', '>', clock.now().toString())
    .orderBy('createdAt', 'desc')
    .execute()
  return accept({
    items: rows.map((row) => ({
      id: row.id,
      current: row.id === viewer.sessionId,
      startedAt: row.createdAt,
      seenAt: row.updatedAt,
      expiresAt: row.expiresAt,
      device: deviceOf(row.userAgent),
    })),
  })
}
