import { checkInCorrection, type GoalConfidence } from '@tweespraak/contract/goal-check-ins'
import { id } from '@tweespraak/contract/id'
import type { Selectable } from 'kysely'
import { z } from 'zod'
import { writeAtEnd } from '../../../platform/db/at-end.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { json } from '../../../platform/db/json.ts'
import type { GoalCheckIns } from '../../../platform/db/tables.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { CheckIn } from '../check-in.ts'
import type { Goal } from '../goal.ts'

const checkInOf = (row: Selectable<GoalCheckIns>): CheckIn => ({
  checkInId: row.check_in_id,
  on: row.on_day,
  at: row.at,
  value: row.value,
  milestonesReached: z.array(id).parse(row.milestones),
  stepsDone: z.array(id).parse(row.steps),
  confidence: row.confidence as GoalConfidence,
  words: row.words,
  corrections: z.array(checkInCorrection).parse(row.corrections),
  takenBackAt: row.taken_back_at,
})

/** What was said of these goals, oldest day first, by goal; also what was taken back. */
export const checkInsOf = async (
  tx: Tx,
  goalIds: readonly string[],
): Promise<ReadonlyMap<string, readonly CheckIn[]>> => {
  if (goalIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('goal_check_ins')
    .selectAll()
    .where('organization_id', '=', thisOrganization)
    .where('goal_id', 'in', goalIds)
    .orderBy('on_day')
    .orderBy('at')
    .execute()
  const byGoal = Map.groupBy(rows, (row) => row.goal_id)
  return new Map([...byGoal].map(([goalId, each]) => [goalId, each.map(checkInOf)]))
}

const saidColumns = (checkIn: CheckIn) => ({
  on_day: checkIn.on,
  value: checkIn.value,
  milestones: json(checkIn.milestonesReached),
  steps: json(checkIn.stepsDone),
  confidence: checkIn.confidence,
  words: checkIn.words,
  corrections: json(checkIn.corrections),
  taken_back_at: checkIn.takenBackAt,
})

export const insertCheckIn = async (tx: Tx, viewer: Viewer, goal: Goal, checkIn: CheckIn): Promise<void> => {
  const said = tx.insertInto('goal_check_ins').values({
    organization_id: viewer.organizationId,
    check_in_id: checkIn.checkInId,
    goal_id: goal.goalId,
    employee_id: goal.employeeId,
    at: checkIn.at,
    ...saidColumns(checkIn),
  })
  await writeAtEnd(tx, said)
}

export const updateCheckIn = async (tx: Tx, viewer: Viewer, checkIn: CheckIn): Promise<void> => {
  await tx
    .updateTable('goal_check_ins')
    .set(saidColumns(checkIn))
    .where('organization_id', '=', viewer.organizationId)
    .where('check_in_id', '=', checkIn.checkInId)
    .execute()
}
