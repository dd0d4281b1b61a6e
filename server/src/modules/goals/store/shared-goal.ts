import type { GoalHorizon } from '@tweespraak/contract/goal'
import type { SharedGoalState } from '@tweespraak/contract/shared-goals'
import { type Selectable, sql } from 'kysely'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { SharedGoals } from '../../../platform/db/tables.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import type { SharedGoal } from '../shared-goal.ts'

/** Whether the asker words the goals of this unit; null is the organisation. */
export const keepsSharedGoals = async (tx: Tx, unitId: string | null): Promise<boolean> => {
  const { rows } = await sql<{
    keeps: boolean
  }>`select app_keeps_shared_goals(${unitId}::uuid) as keeps`.execute(tx)
  return rows[0]?.keeps === true
}

export const sharedGoalOf = (row: Selectable<SharedGoals>): SharedGoal => ({
  sharedGoalId: row.shared_goal_id,
  unitId: row.unit_id,
  what: row.what,
  why: row.why,
  measure: row.measure,
  horizon: row.horizon as GoalHorizon,
  by: row.due_on,
  state: row.state as SharedGoalState,
  madeBy: row.made_by,
  madeAt: row.made_at,
  closedAt: row.closed_at,
  revision: row.revision,
})

/** Whether it is there and works, so that a goal can be linked to it. */
export const isSharedGoalActive = async (tx: Tx, sharedGoalId: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('shared_goals')
    .select('state')
    .where('organization_id', '=', thisOrganization)
    .where('shared_goal_id', '=', sharedGoalId)
    .executeTakeFirst()
  return row?.state === 'active'
}

/** Holds one to the end of the transaction; `not-allowed` for who only reads it. */
export const holdSharedGoal = async (
  tx: Tx,
  sharedGoalId: string,
): Promise<Outcome<SharedGoal, 'not-found' | 'not-allowed'>> => {
  const one = tx
    .selectFrom('shared_goals')
    .selectAll()
    .where('organization_id', '=', thisOrganization)
    .where('shared_goal_id', '=', sharedGoalId)
  const held = await one.forUpdate().executeTakeFirst()
  if (held !== undefined) return accept(sharedGoalOf(held))
  return refuse((await one.executeTakeFirst()) === undefined ? 'not-found' : 'not-allowed')
}

const columnsOf = (goal: SharedGoal) => ({
  what: goal.what,
  why: goal.why,
  measure: goal.measure,
  horizon: goal.horizon,
  due_on: goal.by,
  state: goal.state,
  closed_at: goal.closedAt,
  revision: goal.revision,
})

const audit = (tx: Tx, viewer: Viewer, goal: SharedGoal, deed: string, now: Temporal.Instant) =>
  recordAudit(
    tx,
    viewer,
    { action: `shared-goal.${deed}`, subjectType: 'shared-goal', subjectId: goal.sharedGoalId },
    now,
  )

export const insertSharedGoal = async (tx: Tx, viewer: Viewer, goal: SharedGoal): Promise<void> => {
  await tx
    .insertInto('shared_goals')
    .values({
      organization_id: viewer.organizationId,
      shared_goal_id: goal.sharedGoalId,
      unit_id: goal.unitId,
      made_by: goal.madeBy,
      made_at: goal.madeAt,
      ...columnsOf(goal),
    })
    .execute()
  await audit(tx, viewer, goal, 'made', Temporal.Instant.from(goal.madeAt))
}

export const saveSharedGoal = async (
  tx: Tx,
  viewer: Viewer,
  goal: SharedGoal,
  now: Temporal.Instant,
): Promise<void> => {
  await tx
    .updateTable('shared_goals')
    .set(columnsOf(goal))
    .where('organization_id', '=', viewer.organizationId)
    .where('shared_goal_id', '=', goal.sharedGoalId)
    .execute()
  await audit(tx, viewer, goal, goal.state === 'active' ? 'changed' : goal.state, now)
}
