import type { Goal as Sent } from '@tweespraak/contract/goal'
import { progressOf } from '@tweespraak/contract/goal-progress'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { namedBy, nameOfRow, type NameRow } from '../../people/public.ts'
import { type Goal, isOverdue } from '../goal.ts'
import { actionsOf, dayFor } from '../policy.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { goalOf } from '../store/goal.ts'

/** The talks of the employee rest today, as far as the asker may know: nothing is asked of their goals. */
export const isResting = sql<boolean>`goals.employee_id in (select app_resting())`

interface Named {
  readonly person_id: string
  readonly name: NameRow
}

/** Whom the employee chose; the database tells it to the employee alone. */
const readersOf = sql<readonly Named[]>`(select coalesce(json_agg(json_build_object(
    'person_id', reader.person_id, 'name', ${namedBy(sql.ref('reader.person_id'))})), '[]'::json)
  from goal_readers as reader
  where reader.organization_id = goals.organization_id and reader.goal_id = goals.goal_id)`

/** The conversation a goal was made in, for the two of it alone: others hear of the goal and not of their talk. */
export const madeInTalk = sql<
  string | null
>`(case when app_talks_about_goals(goals.conversation_id, goals.employee_id) then goals.conversation_id end)`

const complimentsOf = sql<
  readonly (Named & { readonly at: string })[]
>`(select coalesce(json_agg(json_build_object(
    'person_id', given.person_id, 'name', ${namedBy(sql.ref('given.person_id'))},
    'at', to_char(given.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by given.at), '[]'::json)
  from goal_compliments as given
  where given.organization_id = goals.organization_id and given.goal_id = goals.goal_id)`

/** Goals as the asker may see them, with the names and what stands beside them. */
export const readGoals = (tx: Tx) =>
  tx
    .selectFrom('goals')
    .leftJoin('goals as follower', (join) =>
      join
        .onRef('follower.organization_id', '=', 'goals.organization_id')
        .onRef('follower.follows_id', '=', 'goals.goal_id'),
    )
    .leftJoin('shared_goals as served', (join) =>
      join
        .onRef('served.organization_id', '=', 'goals.organization_id')
        .onRef('served.shared_goal_id', '=', 'goals.shared_goal_id'),
    )
    .where('goals.organization_id', '=', thisOrganization)
    .selectAll('goals')
    .select([
      'follower.goal_id as followed_by',
      'served.what as served_what',
      isResting.as('resting'),
      madeInTalk.as('made_in_talk'),
      readersOf.as('readers'),
      complimentsOf.as('compliments'),
      namedBy(sql.ref('goals.employee_id')).as('employee_name'),
      namedBy(sql.ref('goals.proposed_by')).as('proposer_name'),
    ])

export type ReadRow = Awaited<ReturnType<ReturnType<typeof readGoals>['execute']>>[number]

const personOf = ({ person_id: personId, name }: Named) => ({ personId, name: nameOfRow(name) })

const proposedOf = (goal: Goal, proposer: NameRow): Sent['proposed'] => {
  if (goal.proposed === null) return null
  const { by, at, words } = goal.proposed
  return { by: { personId: by, name: nameOfRow(proposer) }, at, words }
}

/** Its day passed during a rest, and what counts as its day has not. */
const resumesOn = ({ resumed_on: resumedOn }: Pick<ReadRow, 'resumed_on'>, today: string): boolean =>
  resumedOn !== null && resumedOn >= today

/** Where it stands today; nothing is behind while it rests. */
const progressToday = (goal: Goal, today: string, resting: boolean): Sent['progress'] => {
  const { by, measure, steps } = goal.worded
  const { state, startsOn } = goal
  const progress = progressOf({ state, startsOn, by, measure, steps }, goal.value, today)
  return resting ? { ...progress, behind: false } : progress
}

/** A row as it travels: with names, and what its reader may do now. */
export const sentGoal = (viewer: Viewer, row: ReadRow, now: Temporal.Instant): Sent => {
  const goal = goalOf(row)
  const today = dayFor(viewer, now)
  const complimented = row.compliments.some((each) => each.person_id === viewer.personId)
  return {
    ...goal.worded,
    goalId: goal.goalId,
    employee: { personId: goal.employeeId, name: nameOfRow(row.employee_name) },
    state: goal.state,
    proposed: proposedOf(goal, row.proposer_name),
    startsOn: goal.startsOn,
    overdue: !row.resting && isOverdue(goal, today, row.resumed_on),
    progress: progressToday(goal, today, row.resting || resumesOn(row, today)),
    seenBy: goal.seenBy,
    readers: row.readers.map(personOf),
    rhythm: goal.rhythm,
    nextOn: goal.nextOn,
    serves:
      goal.sharedGoalId === null ? null : { sharedGoalId: goal.sharedGoalId, what: row.served_what ?? '' },
    conversationId: row.made_in_talk,
    follows: goal.followsId,
    followedBy: row.followed_by,
    closed: goal.closed,
    compliments: row.compliments.map((each) => ({ from: personOf(each), at: each.at })),
    isMine: goal.employeeId === viewer.personId,
    madeAt: goal.madeAt,
    revision: goal.revision,
    can: actionsOf(goal, { personId: viewer.personId, now, complimented }),
  }
}
