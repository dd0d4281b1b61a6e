import type { Tx } from '../../../platform/db/database.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { Goal } from '../goal.ts'

/** True where this compliment was not given yet. */
export const insertCompliment = async (
  tx: Tx,
  viewer: Viewer,
  goal: Goal,
  now: Temporal.Instant,
): Promise<boolean> => {
  const given = await tx
    .insertInto('goal_compliments')
    .values({
      organization_id: viewer.organizationId,
      goal_id: goal.goalId,
      employee_id: goal.employeeId,
      person_id: viewer.personId,
      at: now.toString(),
    })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return given.numInsertedOrUpdatedRows === 1n
}

export const deleteCompliment = async (tx: Tx, viewer: Viewer, goalId: string): Promise<boolean> => {
  const gone = await tx
    .deleteFrom('goal_compliments')
    .where('organization_id', '=', viewer.organizationId)
    .where('goal_id', '=', goalId)
    .where('person_id', '=', viewer.personId)
    .executeTakeFirstOrThrow()
  return gone.numDeletedRows > 0n
}
