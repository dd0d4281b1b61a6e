import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { namedBy, nameOfRow, teamIds } from '../../people/public.ts'

/** A goal that the viewer may see, by its own words. */
export interface FoundGoal {
  readonly goalId: string
  readonly what: string
  readonly employee: { readonly personId: string; readonly name: string }
}

/** More than a palette has room for. */
const most = 4

/**
 * Goals of which a word begins like this text: the asker's own, and of whom they lead or share a manager with those that
 * they may see; one's own first, then what works, then the newest. A query still to be run, so that search can ask it
 * together with others. Only those few are looked through: an index of their words would be there for whoever asks it.
 */
export const foundGoalsQuery = (tx: Tx, me: Given<string>, text: Given<string>, today: Given<string>) =>
  tx
    .selectFrom('goals')
    .select(['goals.goal_id', 'goals.what', 'goals.employee_id'])
    .select(namedBy(sql.ref('goals.employee_id')).as('employee_name'))
    .where('goals.organization_id', '=', thisOrganization)
    .where(
      sql<boolean>`goals.employee_id in (select ${me}::uuid union ${teamIds(tx, me, today)}
        union select app_team_mates())`,
    )
    .where(
      sql<boolean>`(starts_with(lower(goals.what), lower(${text}::text))
        or strpos(lower(goals.what), ' ' || lower(${text}::text)) > 0)`,
    )
    .orderBy(sql`goals.employee_id <> ${me}::uuid`)
    .orderBy(sql`goals.state <> 'active'`)
    .orderBy('goals.made_at', 'desc')
    .orderBy('goals.goal_id', 'desc')
    .limit(sql.lit(most))

type FoundRow = Awaited<ReturnType<ReturnType<typeof foundGoalsQuery>['execute']>>[number]

export const foundGoalOf = (row: FoundRow): FoundGoal => ({
  goalId: row.goal_id,
  what: row.what,
  employee: { personId: row.employee_id, name: nameOfRow(row.employee_name) },
})
