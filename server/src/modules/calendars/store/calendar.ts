import { type WorkingDay, workingDay } from '@tweespraak/contract/calendars'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../../platform/db/database.ts'
import { json } from '../../../platform/db/json.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

const me = sql<string>`(select app_person())`

export interface StoredFeed {
  readonly feedId: string
  readonly discreet: boolean
  readonly madeAt: string
}

/** The asker's own. */
export const loadFeed = async (tx: Tx): Promise<StoredFeed | null> => {
  const row = await tx
    .selectFrom('calendar_feeds')
    .select(['feed_id', 'discreet', 'made_at'])
    .where('organization_id', '=', thisOrganization)
    .where('person_id', '=', me)
    .executeTakeFirst()
  return row === undefined ? null : { feedId: row.feed_id, discreet: row.discreet, madeAt: row.made_at }
}

export const saveFeed = async (
  tx: Tx,
  viewer: Viewer,
  { feedId, discreet, madeAt }: StoredFeed,
): Promise<void> => {
  const columns = { feed_id: feedId, discreet, made_at: madeAt }
  await tx
    .insertInto('calendar_feeds')
    .values({ organization_id: viewer.organizationId, person_id: viewer.personId, ...columns })
    .onConflict((conflict) => conflict.columns(['organization_id', 'person_id']).doUpdateSet(columns))
    .execute()
}

/** Whether there was one. */
export const deleteFeed = async (tx: Tx): Promise<boolean> => {
  const gone = await tx
    .deleteFrom('calendar_feeds')
    .where('organization_id', '=', thisOrganization)
    .where('person_id', '=', me)
    .returning('person_id')
    .executeTakeFirst()
  return gone !== undefined
}

export const storedDays = z.array(workingDay)

/** When the asker works; null when they never said. */
export const loadDays = async (tx: Tx): Promise<readonly WorkingDay[] | null> => {
  const row = await tx
    .selectFrom('working_hours')
    .select('days')
    .where('organization_id', '=', thisOrganization)
    .where('person_id', '=', me)
    .executeTakeFirst()
  return row === undefined ? null : storedDays.parse(row.days)
}

export const saveDays = async (
  tx: Tx,
  viewer: Viewer,
  days: readonly WorkingDay[],
  at: string,
): Promise<void> => {
  const columns = { days: json(days), set_at: at }
  await tx
    .insertInto('working_hours')
    .values({ organization_id: viewer.organizationId, person_id: viewer.personId, ...columns })
    .onConflict((conflict) => conflict.columns(['organization_id', 'person_id']).doUpdateSet(columns))
    .execute()
}
