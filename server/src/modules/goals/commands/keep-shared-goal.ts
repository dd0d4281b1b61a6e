import type { NewSharedGoal, SharedGoalState } from '@tweespraak/contract/shared-goals'
import { newId } from '../../../platform/id.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { dayFor } from '../policy.ts'
import { closeSharedGoal, editSharedGoal, type SharedGoal } from '../shared-goal.ts'
import { holdSharedGoal, insertSharedGoal, keepsSharedGoals, saveSharedGoal } from '../store/shared-goal.ts'

/** Who leads somebody in a unit, or HR, writes down what the unit wants to reach. */
export const makeSharedGoal = (
  services: Services,
  viewer: Viewer,
  input: NewSharedGoal,
): Promise<Outcome<{ readonly sharedGoalId: string }>> =>
  services.db.transaction(viewer, async (tx) => {
    const now = services.clock.now()
    if (!(await keepsSharedGoals(tx, input.unitId))) return refuse('not-allowed')
    if (input.by !== null && input.by < dayFor(viewer, now)) return refuse('due-date-passed')
    const goal: SharedGoal = {
      ...input,
      sharedGoalId: newId(services.clock),
      state: 'active',
      madeBy: viewer.personId,
      madeAt: now.toString(),
      closedAt: null,
      revision: 1,
    }
    await insertSharedGoal(tx, viewer, goal)
    return accept({ sharedGoalId: goal.sharedGoalId })
  })

const changing = (
  services: Services,
  viewer: Viewer,
  sharedGoalId: string,
  decide: (goal: SharedGoal, now: Temporal.Instant) => Outcome<SharedGoal>,
): Promise<Outcome<null>> =>
  services.db.transaction(viewer, async (tx) => {
    const held = await holdSharedGoal(tx, sharedGoalId)
    if (!held.ok) return held
    const now = services.clock.now()
    const decided = decide(held.value, now)
    if (!decided.ok) return decided
    await saveSharedGoal(tx, viewer, decided.value, now)
    return accept(null)
  })

/** They word it anew. */
export const wordSharedGoal = (
  services: Services,
  viewer: Viewer,
  sharedGoalId: string,
  input: Omit<NewSharedGoal, 'unitId'> & { readonly revision: number },
): Promise<Outcome<null>> =>
  changing(services, viewer, sharedGoalId, (goal, now) => editSharedGoal(goal, input, dayFor(viewer, now)))

/** They say what became of it. */
export const endSharedGoal = (
  services: Services,
  viewer: Viewer,
  sharedGoalId: string,
  input: { readonly revision: number; readonly state: SharedGoalState },
): Promise<Outcome<null>> =>
  changing(services, viewer, sharedGoalId, (goal, now) => closeSharedGoal(goal, input, now.toString()))
