import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/**
 * What HR of a new organisation does first: bring in the people, then invite them. Null once somebody
 * besides who set it up has been invited or has an account.
 */
export const firstSteps = async (tx: Tx): Promise<'import-people' | 'invite-people' | null> => {
  const { rows } = await sql<{ alone: boolean; invited: boolean }>`select
    not exists (select from people where organization_id = (select app_organization()) offset 1) as alone,
    exists (select from invitations where organization_id = (select app_organization()))
      or exists (select from account_links where organization_id = (select app_organization()) offset 1) as invited`.execute(
    tx,
  )
  if (rows[0]?.alone === true) return 'import-people'
  return rows[0]?.invited === false ? 'invite-people' : null
}
