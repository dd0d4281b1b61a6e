import type { Goal as Sent, GoalVersion } from '@tweespraak/contract/goal'
import type { CheckInTakenBack, GoalCheckIn } from '@tweespraak/contract/goal-check-ins'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { namedBy, nameOfRow } from '../../people/public.ts'
import { checkInActions, goneSince } from '../check-in.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { checkInsOf } from '../store/check-in.ts'
import { wordedOf } from '../store/goal.ts'
import { readGoals, sentGoal } from './goal.ts'

const readOne = async (
  tx: Tx,
  services: Services,
  viewer: Viewer,
  goalId: string,
): Promise<Sent | undefined> => {
  const row = await readGoals(tx).where('goals.goal_id', '=', goalId).executeTakeFirst()
  return row === undefined ? undefined : sentGoal(viewer, row, services.clock.now())
}

/** One goal, as it is after a deed. */
export const showOne = (
  services: Services,
  viewer: Viewer,
  goalId: string,
): Promise<Outcome<Sent, 'not-found'>> =>
  services.db.read(viewer, async (tx) => {
    const goal = await readOne(tx, services, viewer, goalId)
    return goal === undefined ? refuse('not-found') : accept(goal)
  })

const versionsOf = async (tx: Tx, goalId: string): Promise<GoalVersion[]> => {
  const rows = await tx
    .selectFrom('goal_versions')
    .selectAll()
    .select(namedBy(sql.ref('goal_versions.worded_by')).as('worder_name'))
    .where('organization_id', '=', thisOrganization)
    .where('goal_id', '=', goalId)
    .orderBy('version', 'desc')
    .execute()
  return rows.map((row) => ({
    ...wordedOf(row),
    version: row.version,
    until: row.until_at,
    changedBy: { personId: row.worded_by, name: nameOfRow(row.worder_name) },
    reason: row.reason,
  }))
}

interface WithHistory {
  readonly goal: Sent
  readonly checkIns: GoalCheckIn[]
  readonly takenBack: CheckInTakenBack[]
  readonly versions: GoalVersion[]
}

/** One goal with what was said of it, and how it was worded before. */
export const showWithHistory = (
  services: Services,
  viewer: Viewer,
  goalId: string,
): Promise<Outcome<WithHistory, 'not-found'>> =>
  services.db.read(viewer, async (tx) => {
    const goal = await readOne(tx, services, viewer, goalId)
    if (goal === undefined) return refuse('not-found')
    const said = (await checkInsOf(tx, [goalId])).get(goalId) ?? []
    const now = services.clock.now()
    const checkIns = said.flatMap(({ takenBackAt, ...each }) =>
      takenBackAt === null
        ? [{ ...each, corrections: [...each.corrections], can: checkInActions(each, goal.can.checkIn, now) }]
        : [],
    )
    const takenBack = said.flatMap((each) => {
      const at = goneSince(each)
      return at === null ? [] : [{ checkInId: each.checkInId, on: each.on, at }]
    })
    return accept({ goal, checkIns, takenBack, versions: await versionsOf(tx, goalId) })
  })
