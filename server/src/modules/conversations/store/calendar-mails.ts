import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

const me = sql<string>`(select app_person())`

/** Whether the asker gets appointments by mail. */
export const wantsCalendarMails = async (tx: Tx): Promise<boolean> => {
  const stopped = await tx
    .selectFrom('calendar_mail_stops')
    .select('person_id')
    .where('organization_id', '=', thisOrganization)
    .where('person_id', '=', me)
    .executeTakeFirst()
  return stopped === undefined
}

/** Who gets none. For the task that writes them. */
export const loadUnwanting = async (tx: Tx): Promise<readonly string[]> => {
  const rows = await tx
    .selectFrom('calendar_mail_stops')
    .select('person_id')
    .where('organization_id', '=', thisOrganization)
    .execute()
  return rows.map((row) => row.person_id)
}

/** Whether that changed anything. */
export const saveWanted = async (tx: Tx, viewer: Viewer, wanted: boolean, at: string): Promise<boolean> => {
  const key = { organization_id: viewer.organizationId, person_id: viewer.personId }
  const changed = await (
    wanted
      ? tx
          .deleteFrom('calendar_mail_stops')
          .where('organization_id', '=', thisOrganization)
          .where('person_id', '=', me)
          .returning('person_id')
      : tx
          .insertInto('calendar_mail_stops')
          .values({ ...key, stopped_at: at })
          .onConflict((conflict) => conflict.doNothing())
          .returning('person_id')
  ).executeTakeFirst()
  return changed !== undefined
}
