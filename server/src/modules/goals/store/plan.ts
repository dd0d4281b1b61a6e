import { sql } from 'kysely'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { emit } from '../../../platform/outbox/emit.ts'
import type { Goal } from '../goal.ts'
import { GoalsGiven, GoalsTakenBack } from './event.ts'
import { rowOf } from './goal.ts'

/** How many rows one statement carries: the protocol takes 65,535 values. */
const rowsAtOnce = 500

const audit = (tx: Tx, viewer: Viewer, planId: string, deed: 'given' | 'undone', at: Temporal.Instant) =>
  recordAudit(tx, viewer, { action: `goal-plan.${deed}`, subjectType: 'goal-plan', subjectId: planId }, at)

interface NewPlan {
  readonly planId: string
  /** What was proposed to all; of goals out of a file the name of the file. */
  readonly what: string
  readonly fromFile: boolean
  readonly at: Temporal.Instant
}

/** Writes down what was given to a group, and the proposal of each; one entry in the audit for all. */
export const insertPlan = async (
  tx: Tx,
  viewer: Viewer,
  { planId, what, fromFile, at }: NewPlan,
  goals: readonly Goal[],
): Promise<void> => {
  await tx
    .insertInto('goal_plans')
    .values({
      organization_id: viewer.organizationId,
      plan_id: planId,
      what,
      from_file: fromFile,
      given: goals.length,
      made_by: viewer.personId,
      made_at: at.toString(),
    })
    .execute()
  for (let from = 0; from < goals.length; from += rowsAtOnce) {
    const rows = goals
      .slice(from, from + rowsAtOnce)
      .map((goal) => ({ ...rowOf(viewer, goal), plan_id: planId }))
    await tx.insertInto('goals').values(rows).execute()
  }
  await audit(tx, viewer, planId, 'given', at)
  await emit(tx, viewer, GoalsGiven, { planId, by: viewer.personId }, at)
}

/** What waits for an answer of what the viewer gave to a group. */
const waitingOf = async (tx: Tx, viewer: Viewer, planId: string) => {
  const rows = await tx
    .selectFrom('goals')
    .select(['goal_id', 'employee_id'])
    .where('organization_id', '=', thisOrganization)
    .where('plan_id', '=', planId)
    .where('proposed_by', '=', viewer.personId)
    .where('state', '=', 'proposed')
    .execute()
  return rows.map((row) => ({ goalId: row.goal_id, employeeId: row.employee_id }))
}

/** True when all was taken back, false when somebody had answered, null where there is no such plan of the viewer. */
export const undoPlan = async (
  tx: Tx,
  viewer: Viewer,
  planId: string,
  at: Temporal.Instant,
): Promise<boolean | null> => {
  const goals = await waitingOf(tx, viewer, planId)
  const { rows } = await sql<{ undone: boolean | null }>`
    select app_undo_goal_plan(${planId}::uuid) as undone`.execute(tx)
  const undone = rows[0]?.undone ?? null
  if (undone !== true) return undone
  await audit(tx, viewer, planId, 'undone', at)
  await emit(tx, viewer, GoalsTakenBack, { goals, by: viewer.personId }, at)
  return true
}
