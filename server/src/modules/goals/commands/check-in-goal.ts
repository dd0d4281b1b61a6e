import type { NewGoalCheckIn } from '@tweespraak/contract/goal-check-ins'
import type { Tx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { type CheckIn, correctCheckIn, sayCheckIn, takeBackCheckIn, tickStep } from '../check-in.ts'
import type { Act, Goal } from '../goal.ts'
import { checkInsOf, insertCheckIn, updateCheckIn } from '../store/check-in.ts'
import type { GoalDeed } from '../store/event.ts'
import { alone, type Change, changeGoal } from './change-goal.ts'

/** As it is now: what one says of a goal goes beside what was said before, and overwrites nothing. */
const onGoal = (
  services: Services,
  { viewer, goalId, deed }: { readonly viewer: Viewer; readonly goalId: string; readonly deed: GoalDeed },
  decide: (goal: Goal, said: readonly CheckIn[], act: Act, tx: Tx) => Outcome<Change>,
): Promise<Outcome<null>> =>
  changeGoal(services, { viewer, goalId, revision: 0, deed }, async (goal, act, tx) => {
    const said = (await checkInsOf(tx, [goalId])).get(goalId) ?? []
    return decide(goal, said, act, tx)
  })

/** The employee says how a goal stands. */
export const sayHowItStands = (
  services: Services,
  viewer: Viewer,
  goalId: string,
  input: NewGoalCheckIn,
): Promise<Outcome<null>> =>
  onGoal(services, { viewer, goalId, deed: 'checked-in' }, (goal, said, act, tx) => {
    const decided = sayCheckIn(goal, said, { checkInId: newId(services.clock), input }, act)
    if (!decided.ok) return decided
    const { goal: after, checkIn } = decided.value
    return accept({ goal: after, beside: () => insertCheckIn(tx, viewer, after, checkIn) })
  })

/** They say it otherwise, or put back what they took back. */
export const correctWhatWasSaid = (
  services: Services,
  viewer: Viewer,
  { goalId, checkInId }: { readonly goalId: string; readonly checkInId: string },
  input: NewGoalCheckIn,
): Promise<Outcome<null>> =>
  onGoal(services, { viewer, goalId, deed: 'check-in-corrected' }, (goal, said, act, tx) => {
    const checkIn = said.find((each) => each.checkInId === checkInId)
    if (checkIn === undefined) return refuse('not-found')
    const decided = correctCheckIn(goal, said, { checkIn, input }, act)
    if (!decided.ok) return decided
    const { goal: after, checkIn: corrected } = decided.value
    return accept({ goal: after, beside: () => updateCheckIn(tx, viewer, corrected) })
  })

/** They take it back, within a day. */
export const takeBackWhatWasSaid = (
  services: Services,
  viewer: Viewer,
  { goalId, checkInId }: { readonly goalId: string; readonly checkInId: string },
): Promise<Outcome<null>> =>
  onGoal(services, { viewer, goalId, deed: 'check-in-taken-back' }, (goal, said, act, tx) => {
    const checkIn = said.find((each) => each.checkInId === checkInId)
    if (checkIn === undefined) return refuse('not-found')
    const decided = takeBackCheckIn(goal, said, checkIn, act)
    if (!decided.ok) return decided
    const { goal: after, checkIn: left } = decided.value
    return accept({ goal: after, beside: () => updateCheckIn(tx, viewer, left) })
  })

/** A step is done, or is not after all. */
export const tick = (
  services: Services,
  viewer: Viewer,
  { goalId, stepId }: { readonly goalId: string; readonly stepId: string },
  { done }: { readonly done: boolean },
): Promise<Outcome<null>> =>
  changeGoal(services, { viewer, goalId, revision: 0, deed: 'step-ticked' }, (goal, act) =>
    alone(tickStep(goal, { stepId, done }, act)),
  )
