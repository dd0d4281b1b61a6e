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

const begins = (text: Given<string>) =>
  sql<boolean>`(starts_with(lower(goals.what), lower(${text}::text))
    or strpos(lower(goals.what), ' ' || lower(${text}::text)) > 0)`

/** As far as a goal is from the asker: what is nearer is found first. */
const away = { own: 0, team: 1, byName: 2, everybody: 3 } as const

/**
 * Goals of which a word begins like this text, as far as the asker may see them: their own; of whom they lead or share a
 * manager with; what others show them by name; and what somebody shows to everybody. What is nearest comes first, then what
 * works, then the newest. A query still to be run, so that search can ask it together with others. Only those are looked
 * through: an index of their words would be there for whoever asks it.
 */
export const foundGoalsQuery = (tx: Tx, me: Given<string>, text: Given<string>, today: Given<string>) => {
  const found = (distance: number) =>
    tx
      .selectFrom('goals')
      .select(['goals.goal_id', 'goals.what', 'goals.employee_id', 'goals.state', 'goals.made_at'])
      .select(sql.lit(distance).as('away'))
      .where('goals.organization_id', '=', thisOrganization)
      .where(begins(text))
  const own = found(away.own).where('goals.employee_id', '=', sql<string>`${me}::uuid`)
  const team = found(away.team).where(
    sql<boolean>`goals.employee_id in (${teamIds(tx, me, today)} union select app_team_mates())`,
  )
  const byName = found(away.byName).where(sql<boolean>`goals.goal_id in (select app_goals_shown_by_name())`)
  const everybody = found(away.everybody).where('goals.seen_by', '=', 'organization')
  return tx
    .selectFrom(own.unionAll(team).unionAll(byName).unionAll(everybody).as('goals'))
    .select(['goals.goal_id', 'goals.what', 'goals.employee_id'])
    .select(namedBy(sql.ref('goals.employee_id')).as('employee_name'))
    .groupBy(['goals.goal_id', 'goals.what', 'goals.employee_id', 'goals.state', 'goals.made_at'])
    .orderBy(sql`min(goals.away)`)
    .orderBy(sql`goals.state <> 'active'`)
    .orderBy('goals.made_at', 'desc')
    .orderBy('goals.goal_id', 'desc')
    .limit(sql.lit(most))
}

type FoundRow = Awaited<ReturnType<ReturnType<typeof foundGoalsQuery>['execute']>>[number]

export const foundGoalOf = (row: FoundRow): FoundGoal => ({
  goalId: row.goal_id,
  what: row.what,
  employee: { personId: row.employee_id, name: nameOfRow(row.employee_name) },
})
