import type { Tx } from '../../../platform/db/database.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

/** In which its days begin and end. */
export const timeZoneOf = async (tx: Tx): Promise<string> => {
  const row = await tx
    .selectFrom('organizations')
    .select('time_zone')
    .where('organization_id', '=', thisOrganization)
    .executeTakeFirstOrThrow()
  return row.time_zone
}
