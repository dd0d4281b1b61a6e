import type { Tx } from '../../../platform/db/database.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { Act, Goal } from '../goal.ts'
import { dayFor, mayWork } from '../policy.ts'
import type { GoalDeed } from '../store/event.ts'
import { holdGoal, saveGoal } from '../store/goal.ts'

/** What a deed comes to: the goal as it is then, what it is called where that came out otherwise, and what is written beside it. */
export interface Change {
  readonly goal: Goal
  readonly deed?: GoalDeed
  readonly beside?: (tx: Tx) => Promise<void>
}

/** Who does it, and on which goal, as they saw it. */
export interface Deed {
  readonly viewer: Viewer
  readonly goalId: string
  readonly revision: number
  readonly deed: GoalDeed
}

/** What the employee decides about a goal of their own, held until the transaction ends. */
export const changeGoal = (
  services: Services,
  { viewer, goalId, revision, deed }: Deed,
  decide: (goal: Goal, act: Act, tx: Tx) => Outcome<Change> | Promise<Outcome<Change>>,
): Promise<Outcome<null>> =>
  services.db.transaction(viewer, async (tx) => {
    const held = await holdGoal(tx, goalId)
    if (!held.ok) return held
    if (!mayWork(held.value, viewer)) return refuse('not-allowed')
    const now = services.clock.now()
    const decided = await decide(held.value, { revision, now, today: dayFor(viewer, now) }, tx)
    if (!decided.ok) return decided
    await saveGoal(tx, viewer, decided.value.goal, decided.value.deed ?? deed, now)
    await decided.value.beside?.(tx)
    return accept(null)
  })

/** A decision that changes the goal alone. */
export const alone = (decided: Outcome<Goal>): Outcome<Change> =>
  decided.ok ? accept({ goal: decided.value }) : decided
