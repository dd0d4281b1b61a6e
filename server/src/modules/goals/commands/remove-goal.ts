import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { type Goal, obstacleToRemoving } from '../goal.ts'
import { mayWithdraw, mayWork } from '../policy.ts'
import { deleteGoal, findGoal } from '../store/goal.ts'

const removing = (
  services: Services,
  viewer: Viewer,
  { goalId, revision }: { readonly goalId: string; readonly revision: number },
  may: (goal: Goal) => boolean,
  state: 'draft' | 'proposed',
): Promise<Outcome<undefined>> =>
  services.db.transaction(viewer, async (tx) => {
    const goal = await findGoal(tx, goalId)
    if (goal === null) return refuse('not-found')
    if (!may(goal)) return refuse('not-allowed')
    const obstacle = obstacleToRemoving(goal, { revision }, state)
    if (obstacle !== null) return refuse(obstacle)
    const deed = state === 'draft' ? 'removed' : 'withdrawn'
    // Who answered it at the same instant was first.
    const isGone = await deleteGoal(tx, viewer, goal, deed, services.clock.now())
    return isGone ? accept(undefined) : refuse('goal-moved-on')
  })

/** The employee throws a draft away. */
export const throwAway = (
  services: Services,
  viewer: Viewer,
  goalId: string,
  { revision }: { readonly revision: number },
): Promise<Outcome<undefined>> =>
  removing(services, viewer, { goalId, revision }, (goal) => mayWork(goal, viewer), 'draft')

/** Who proposed a goal takes it back, while nobody answered. */
export const withdrawGoal = (
  services: Services,
  viewer: Viewer,
  goalId: string,
  { revision }: { readonly revision: number },
): Promise<Outcome<undefined>> =>
  removing(services, viewer, { goalId, revision }, (goal) => mayWithdraw(goal, viewer), 'proposed')
