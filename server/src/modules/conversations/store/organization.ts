import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** The organisation of the transaction, evaluated once for each statement, so that indexes are used. */
export const thisOrganization = sql<string>`(select app_organization())`

/** In which its days begin and end. */
export const timeZoneOf = async (tx: Tx): Promise<string> => {
  const row = await tx
    .selectFrom('organizations')
    .select('time_zone')
    .where('organization_id', '=', thisOrganization)
    .executeTakeFirstOrThrow()
  return row.time_zone
}
