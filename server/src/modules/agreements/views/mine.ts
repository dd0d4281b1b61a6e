import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

/** Somebody's own agreements, with the other of the two as `people`; a query to be narrowed. */
export const mine = (tx: Tx, me: Given<string>) => {
  const other = sql<string>`(case when agreements.employee_id = ${me}::uuid then agreements.leader_id else agreements.employee_id end)`
  return tx
    .selectFrom('agreements')
    .innerJoin('people', (join) =>
      join
        .onRef('people.organization_id', '=', 'agreements.organization_id')
        .on('people.person_id', '=', other),
    )
    .where('agreements.organization_id', '=', thisOrganization)
    .where((is) => is.or([is('agreements.employee_id', '=', me), is('agreements.leader_id', '=', me)]))
}
