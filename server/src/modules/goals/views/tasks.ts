import type { PersonName } from '@tweespraak/contract/people'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import { namedBy, nameOfRow } from '../../people/public.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { isResting } from './goal.ts'

/** What a goal asks of its employee: to answer what was proposed, or to say how it goes. */
export interface GoalTask {
  readonly task: 'answer-goal' | 'check-in-goal'
  readonly goalId: string
  readonly what: string
  readonly proposer: PersonName | null
  /** The day of it (ISO date); null where somebody waits, whatever the day. */
  readonly day: string | null
}

/** The last day of it; after a rest another may count as that. */
const lastDay = sql`greatest(goals.due_on, goals.resumed_on)`

/** How many goals Home looks at; more than anybody works on at once. */
const taskLimit = 30

/**
 * What is asked of somebody's goals on a day (ISO date): each that waits for their answer, each of which it is time to
 * say how it goes, and each whose last day has passed; nothing while their talks rest. A query still to be run, so that
 * Home can ask it together with others.
 */
export const goalTasksQuery = (tx: Tx, me: Given<string>, today: Given<string>) =>
  tx
    .selectFrom('goals')
    .select(['goals.goal_id', 'goals.what', 'goals.state', 'goals.proposed_by'])
    .select([
      sql<string | null>`least(goals.next_on, ${lastDay})`.as('asked_on'),
      namedBy(sql.ref('goals.proposed_by')).as('proposer_name'),
    ])
    .where('goals.organization_id', '=', thisOrganization)
    .where('goals.employee_id', '=', me)
    .where(
      sql<boolean>`(goals.state = 'proposed' or (goals.state = 'active'
        and (goals.next_on <= ${today}::date or ${lastDay} < ${today}::date)))`,
    )
    .where(sql<boolean>`not ${isResting}`)
    .orderBy(sql`least(goals.next_on, ${lastDay})`)
    .limit(sql.lit(taskLimit))

type TaskRow = Awaited<ReturnType<ReturnType<typeof goalTasksQuery>['execute']>>[number]

export const goalTaskOf = (row: TaskRow): GoalTask => {
  const { goal_id: goalId, what, state, proposed_by: proposedBy } = row
  if (state !== 'proposed' || proposedBy === null) {
    return { task: 'check-in-goal', goalId, what, proposer: null, day: row.asked_on }
  }
  const proposer = { personId: proposedBy, name: nameOfRow(row.proposer_name) }
  return { task: 'answer-goal', goalId, what, proposer, day: null }
}
