import {
  type GoalHorizon,
  type GoalKind,
  type GoalMeasure,
  type GoalRhythm,
  type GoalSeenBy,
  type GoalState,
  goalStep,
  type WordedGoal,
} from '@tweespraak/contract/goal'
import type { Selectable } from 'kysely'
import { z } from 'zod'
import { recordAudit } from '../../../platform/audit/audit.ts'
import { writeAtEnd } from '../../../platform/db/at-end.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { json } from '../../../platform/db/json.ts'
import type { Goals } from '../../../platform/db/tables.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { emit } from '../../../platform/outbox/emit.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { type Goal, percentOf } from '../goal.ts'
import { type GoalDeed, GoalFollowedUp } from './event.ts'

/** How a goal was worded, from a row of it or of a version of it. */
export const wordedOf = (
  row: Pick<
    Selectable<Goals>,
    'what' | 'why' | 'who' | 'place' | 'how' | 'kind' | 'horizon' | 'due_on' | 'measure' | 'steps'
  >,
): WordedGoal => ({
  what: row.what,
  why: row.why,
  who: row.who,
  where: row.place,
  how: row.how,
  kind: row.kind as GoalKind,
  horizon: row.horizon as GoalHorizon,
  by: row.due_on,
  measure: row.measure as GoalMeasure | null,
  steps: z.array(goalStep).parse(row.steps),
})

/** A row as the noun knows it. The checks of the table hold what the types say here. */
export const goalOf = (row: Selectable<Goals>): Goal => ({
  goalId: row.goal_id,
  employeeId: row.employee_id,
  state: row.state as GoalState,
  worded: wordedOf(row),
  proposed:
    row.proposed_by === null || row.proposed_at === null
      ? null
      : { by: row.proposed_by, at: row.proposed_at, words: row.proposal_words },
  startsOn: row.starts_on,
  value: row.value,
  seenBy: row.seen_by as GoalSeenBy,
  rhythm: row.rhythm as GoalRhythm | null,
  nextOn: row.next_on,
  sharedGoalId: row.shared_goal_id,
  conversationId: row.conversation_id,
  followsId: row.follows_id,
  closed: row.closed_at === null ? null : { at: row.closed_at, words: row.closing_words },
  madeAt: row.made_at,
  revision: row.revision,
})

const one = (tx: Tx, goalId: string) =>
  tx
    .selectFrom('goals')
    .selectAll('goals')
    .where('goals.organization_id', '=', thisOrganization)
    .where('goals.goal_id', '=', goalId)

/** A goal as the asker sees it, not held. */
export const findGoal = async (tx: Tx, goalId: string): Promise<Goal | null> => {
  const row = await one(tx, goalId).executeTakeFirst()
  return row === undefined ? null : goalOf(row)
}

/** Loads a goal of the asker's own and holds it to the end of the transaction; `not-allowed` for who may only look. */
export const holdGoal = async (
  tx: Tx,
  goalId: string,
): Promise<Outcome<Goal, 'not-found' | 'not-allowed'>> => {
  const held = await one(tx, goalId).forUpdate('goals').executeTakeFirst()
  if (held !== undefined) return accept(goalOf(held))
  return refuse((await findGoal(tx, goalId)) === null ? 'not-found' : 'not-allowed')
}

const wordColumns = (worded: WordedGoal) => ({
  what: worded.what,
  why: worded.why,
  who: worded.who,
  place: worded.where,
  how: worded.how,
  kind: worded.kind,
  horizon: worded.horizon,
  due_on: worded.by,
  measure: worded.measure === null ? null : json(worded.measure),
  steps: json(worded.steps),
})

const columnsOf = (goal: Goal) => ({
  ...wordColumns(goal.worded),
  state: goal.state,
  value: goal.value,
  percent: percentOf(goal),
  starts_on: goal.startsOn,
  seen_by: goal.seenBy,
  rhythm: goal.rhythm,
  next_on: goal.nextOn,
  shared_goal_id: goal.sharedGoalId,
  closed_at: goal.closed?.at ?? null,
  closing_words: goal.closed?.words ?? null,
  revision: goal.revision,
})

/** Everything of goals as they are first written down. */
export const rowOf = (viewer: Viewer, goal: Goal) => ({
  organization_id: viewer.organizationId,
  goal_id: goal.goalId,
  employee_id: goal.employeeId,
  proposed_by: goal.proposed?.by ?? null,
  proposed_at: goal.proposed?.at ?? null,
  proposal_words: goal.proposed?.words ?? null,
  conversation_id: goal.conversationId,
  follows_id: goal.followsId,
  made_at: goal.madeAt,
  ...columnsOf(goal),
})

/** Writes a goal down, with its audit and news. */
export const insertGoal = async (tx: Tx, viewer: Viewer, goal: Goal, deed: GoalDeed): Promise<void> => {
  await tx.insertInto('goals').values(rowOf(viewer, goal)).execute()
  await tellOf(tx, viewer, goal, deed, goal.madeAt)
}

/** Saves what was decided about a held goal. */
export const saveGoal = async (
  tx: Tx,
  viewer: Viewer,
  goal: Goal,
  deed: GoalDeed,
  now: Temporal.Instant,
): Promise<void> => {
  await tx
    .updateTable('goals')
    .set(columnsOf(goal))
    .where('organization_id', '=', viewer.organizationId)
    .where('goal_id', '=', goal.goalId)
    .execute()
  await tellOf(tx, viewer, goal, deed, now.toString())
}

/** Removes a draft or a proposal, as if it had never been; that it was done stands in the audit. */
export const deleteGoal = async (
  tx: Tx,
  viewer: Viewer,
  goal: Goal,
  deed: 'removed' | 'withdrawn',
  now: Temporal.Instant,
): Promise<boolean> => {
  const gone = await tx
    .deleteFrom('goals')
    .where('organization_id', '=', viewer.organizationId)
    .where('goal_id', '=', goal.goalId)
    .where('state', '=', goal.state)
    .where('revision', '=', goal.revision)
    .executeTakeFirstOrThrow()
  if (gone.numDeletedRows === 0n) return false
  await tellOf(tx, viewer, goal, deed, now.toString())
  return true
}

/** The audit of the house and the news for others, with the deed. */
export const tellOf = async (
  tx: Tx,
  viewer: Viewer,
  { goalId, employeeId }: Pick<Goal, 'goalId' | 'employeeId'>,
  deed: GoalDeed,
  at: string,
): Promise<void> => {
  const moment = Temporal.Instant.from(at)
  await recordAudit(tx, viewer, { action: `goal.${deed}`, subjectType: 'goal', subjectId: goalId }, moment)
  await emit(tx, viewer, GoalFollowedUp, { goalId, employeeId, deed, by: viewer.personId }, moment)
}

/** Keeps how a goal was worded until now: the next version of it. */
export const keepVersion = async (
  tx: Tx,
  viewer: Viewer,
  goal: Goal,
  {
    worded,
    reason,
    now,
  }: { readonly worded: WordedGoal; readonly reason: string | null; readonly now: Temporal.Instant },
): Promise<void> => {
  const kept = tx.insertInto('goal_versions').values({
    organization_id: viewer.organizationId,
    goal_id: goal.goalId,
    employee_id: goal.employeeId,
    // The revision after which it was worded so no more: it counts up.
    version: goal.revision,
    until_at: now.toString(),
    worded_by: viewer.personId,
    reason,
    ...wordColumns(worded),
  })
  await writeAtEnd(tx, kept)
}

export const saveReaders = async (
  tx: Tx,
  viewer: Viewer,
  goal: Goal,
  readerIds: readonly string[],
): Promise<void> => {
  await tx
    .deleteFrom('goal_readers')
    .where('organization_id', '=', viewer.organizationId)
    .where('goal_id', '=', goal.goalId)
    .execute()
  if (readerIds.length === 0) return
  const rows = readerIds.map((personId) => ({
    organization_id: viewer.organizationId,
    goal_id: goal.goalId,
    employee_id: goal.employeeId,
    person_id: personId,
  }))
  await tx.insertInto('goal_readers').values(rows).execute()
}
