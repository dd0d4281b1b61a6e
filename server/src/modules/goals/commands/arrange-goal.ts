import type { GoalRhythm, GoalSeenBy } from '@tweespraak/contract/goal'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { linkGoal, setRhythm, showGoal } from '../goal.ts'
import { saveReaders } from '../store/goal.ts'
import { isSharedGoalActive } from '../store/shared-goal.ts'
import { colleaguesAmong } from '../views/people.ts'
import { alone, changeGoal } from './change-goal.ts'

/** The employee chooses who sees it beside the manager. */
export const chooseReaders = (
  services: Services,
  viewer: Viewer,
  goalId: string,
  input: { readonly revision: number; readonly seenBy: GoalSeenBy; readonly readerIds: readonly string[] },
): Promise<Outcome<null>> => {
  const { revision, seenBy } = input
  const chosen = [...new Set(seenBy === 'people' ? input.readerIds : [])]
  return changeGoal(services, { viewer, goalId, revision, deed: 'shown' }, async (goal, act, tx) => {
    if (seenBy === 'people' && chosen.length === 0) return refuse('goal-reader-missing')
    const known = await colleaguesAmong(tx, chosen)
    if (known.length < chosen.length || chosen.includes(viewer.personId)) return refuse('goal-reader-unknown')
    const shown = showGoal(goal, seenBy, act)
    if (!shown.ok) return shown
    return accept({ goal: shown.value, beside: () => saveReaders(tx, viewer, goal, chosen) })
  })
}

/** The employee chooses how often they are asked how it goes. */
export const chooseRhythm = (
  services: Services,
  viewer: Viewer,
  goalId: string,
  { revision, rhythm }: { readonly revision: number; readonly rhythm: GoalRhythm | null },
): Promise<Outcome<null>> =>
  changeGoal(services, { viewer, goalId, revision, deed: 'rhythm-set' }, (goal, act) =>
    alone(setRhythm(goal, rhythm, act)),
  )

/** The employee chooses what it serves: those who keep that goal, and who linked as well, see how far it is. */
export const chooseLink = (
  services: Services,
  viewer: Viewer,
  goalId: string,
  { revision, sharedGoalId }: { readonly revision: number; readonly sharedGoalId: string | null },
): Promise<Outcome<null>> =>
  changeGoal(services, { viewer, goalId, revision, deed: 'linked' }, async (goal, act, tx) => {
    if (sharedGoalId !== null && !(await isSharedGoalActive(tx, sharedGoalId))) {
      return refuse('shared-goal-unknown')
    }
    return alone(linkGoal(goal, sharedGoalId, act))
  })
