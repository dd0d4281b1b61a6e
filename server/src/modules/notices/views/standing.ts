import type { NoticesStanding } from '@tweespraak/contract/notices'
import type { Services } from '../../../platform/services.ts'
import { standingOf } from '../store/notice.ts'

const nothing: NoticesStanding = { unread: 0, newest: null }

/** How the notices of these people of one organisation stand. For whoever listens, and knows who they are. */
export const showStanding = async (
  { db }: Pick<Services, 'db'>,
  organizationId: string,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, NoticesStanding>> => {
  const found = await db.transaction({ purpose: 'mail', organizationId }, (tx) => standingOf(tx, personIds))
  return new Map(personIds.map((personId) => [personId, found.get(personId) ?? nothing]))
}

/** Calls back whenever anybody's notices changed, here or on another server; answers how to stop. */
export const hearOfNotices = (
  { db }: Pick<Services, 'db'>,
  callback: () => void,
): Promise<() => Promise<void>> => db.listen('notices', callback)
