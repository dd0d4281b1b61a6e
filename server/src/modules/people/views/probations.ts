import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import { namedBy, nameOfRow, type NameRow } from './neighbours.ts'

const own = sql<string>`(select app_organization())`

/** The newest employment of somebody, as its probation has it; null for who is no employee the asker may know of. */
export const probationOf = async (
  tx: Tx,
  personId: string,
): Promise<{ readonly startsOn: string; readonly endsOn: string | null } | null> => {
  const row = await tx
    .selectFrom('employments')
    .select(['starts_on', 'probation_ends_on'])
    .where('organization_id', '=', own)
    .where('person_id', '=', personId)
    .orderBy('starts_on', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : { startsOn: row.starts_on, endsOn: row.probation_ends_on }
}

/**
 * Whose probation ends on or after a day and before they leave, with no talk about it planned or held: those whom the
 * asker leads or is HR for, soonest to end first. A row is read by `untalkedOf`.
 */
export const untalkedQuery = (tx: Tx, today: Given<string>) =>
  tx
    .selectFrom('employments')
    .select([
      'employments.person_id',
      'employments.starts_on',
      sql<string>`employments.probation_ends_on`.as('probation_ends_on'),
      namedBy(sql.ref('employments.person_id')).as('name'),
    ])
    .select(
      sql<string | null>`(select work.manager_id from assignments work
        where work.organization_id = employments.organization_id and work.employment_id = employments.employment_id
          and work.starts_on <= greatest(${today}::date, employments.starts_on)
        order by work.starts_on desc limit 1)`.as('manager_id'),
    )
    .where('employments.organization_id', '=', own)
    .where('employments.probation_ends_on', '>=', today)
    .where((is) =>
      is.or([
        is('employments.ends_on', 'is', null),
        is('employments.ends_on', '>', is.ref('employments.probation_ends_on')),
      ]),
    )
    .where(sql<boolean>`not app_has_probation_talk(employments.person_id, employments.starts_on)`)
    .orderBy('employments.probation_ends_on')
    .orderBy('employments.person_id')

interface UntalkedRow {
  readonly person_id: string
  readonly starts_on: string
  readonly probation_ends_on: string
  readonly name: NameRow
}

export const untalkedOf = ({ person_id, starts_on, probation_ends_on, name }: UntalkedRow) => ({
  personId: person_id,
  name: nameOfRow(name),
  startsOn: starts_on,
  endsOn: probation_ends_on,
})
