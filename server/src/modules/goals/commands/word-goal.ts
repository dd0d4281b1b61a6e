import type { GoalPlan } from '@tweespraak/contract/goal'
import { newId } from '../../../platform/id.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { acceptProposal, adjustGoal, editDraft, type Reworded } from '../goal.ts'
import { keepVersion } from '../store/goal.ts'
import { wordGoal } from '../wording.ts'
import { alone, type Change, changeGoal } from './change-goal.ts'

type Worded = GoalPlan & { readonly revision: number }

/** A draft is worded anew as often as one likes. */
export const wordDraft = (
  services: Services,
  viewer: Viewer,
  goalId: string,
  input: Worded,
): Promise<Outcome<null>> => {
  const { revision } = input
  return changeGoal(services, { viewer, goalId, revision, deed: 'edited' }, (goal, act) => {
    const worded = wordGoal(input, goal.worded, () => newId(services.clock))
    return worded.ok ? alone(editDraft(goal, worded.value, act)) : worded
  })
}

/** How it was worded is kept with what takes its place. */
const keeping = (
  viewer: Viewer,
  { goal, kept }: Reworded,
  { reason, now }: { readonly reason: string | null; readonly now: Temporal.Instant },
): Change => ({
  goal,
  beside: async (tx) => {
    if (kept !== null) await keepVersion(tx, viewer, goal, { worded: kept, reason, now })
  },
})

/** The employee accepts what was proposed, as it is or in words of their own. */
export const acceptWording = (
  services: Services,
  viewer: Viewer,
  goalId: string,
  input: Worded,
): Promise<Outcome<null>> => {
  const { revision } = input
  return changeGoal(services, { viewer, goalId, revision, deed: 'accepted' }, (goal, act) => {
    const worded = wordGoal(input, goal.worded, () => newId(services.clock))
    if (!worded.ok) return worded
    const accepted = acceptProposal(goal, worded.value, act)
    if (!accepted.ok) return accepted
    const change = keeping(viewer, accepted.value, { reason: null, now: act.now })
    return accept<Change>({ ...change, deed: accepted.value.kept === null ? 'accepted' : 'made-own' })
  })
}

/** The employee words a goal that works anew, and says why. */
export const adjustWording = (
  services: Services,
  viewer: Viewer,
  goalId: string,
  input: Worded & { readonly reason: string },
): Promise<Outcome<null>> => {
  const { revision, reason } = input
  return changeGoal(services, { viewer, goalId, revision, deed: 'adjusted' }, (goal, act) => {
    const worded = wordGoal(input, goal.worded, () => newId(services.clock))
    if (!worded.ok) return worded
    const adjusted = adjustGoal(goal, worded.value, act)
    return adjusted.ok ? accept(keeping(viewer, adjusted.value, { reason, now: act.now })) : adjusted
  })
}
