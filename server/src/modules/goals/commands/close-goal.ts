import { newId } from '../../../platform/id.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { carryOver, declineProposal, dropGoal, reachGoal, reopenGoal } from '../goal.ts'
import { insertGoal } from '../store/goal.ts'
import { alone, changeGoal } from './change-goal.ts'

interface Seen {
  readonly revision: number
}

/** The employee declines what was proposed, and says why. */
export const declineGoal = (
  services: Services,
  viewer: Viewer,
  goalId: string,
  { revision, reason }: Seen & { readonly reason: string },
): Promise<Outcome<null>> =>
  changeGoal(services, { viewer, goalId, revision, deed: 'declined' }, (goal, act) =>
    alone(declineProposal(goal, reason, act)),
  )

/** The employee says that it is reached, and what helped. */
export const sayReached = (
  services: Services,
  viewer: Viewer,
  goalId: string,
  { revision, lookBack }: Seen & { readonly lookBack: string | null },
): Promise<Outcome<null>> =>
  changeGoal(services, { viewer, goalId, revision, deed: 'reached' }, (goal, act) =>
    alone(reachGoal(goal, lookBack, act)),
  )

/** The employee lets it go, and says why. */
export const letGo = (
  services: Services,
  viewer: Viewer,
  goalId: string,
  { revision, reason }: Seen & { readonly reason: string },
): Promise<Outcome<null>> =>
  changeGoal(services, { viewer, goalId, revision, deed: 'dropped' }, (goal, act) =>
    alone(dropGoal(goal, reason, act)),
  )

/** What was reached or let go works again. */
export const openAgain = (
  services: Services,
  viewer: Viewer,
  goalId: string,
  { revision }: Seen,
): Promise<Outcome<null>> =>
  changeGoal(services, { viewer, goalId, revision, deed: 'reopened' }, (goal, act) =>
    alone(reopenGoal(goal, act)),
  )

/** A goal goes along to a next period: a new one follows it, and goes on from where it is. */
export const takeAlong = async (
  services: Services,
  viewer: Viewer,
  goalId: string,
  { revision, by, reason }: Seen & { readonly by: string; readonly reason: string | null },
): Promise<Outcome<{ readonly followerId: string }>> => {
  const followerId = newId(services.clock)
  const deed = { viewer, goalId, revision, deed: 'carried-over' } as const
  const done = await changeGoal(services, deed, (goal, act) => {
    const decided = carryOver(goal, { by, reason, followerId }, act)
    if (!decided.ok) return decided
    const { carried, follower } = decided.value
    return accept({ goal: carried, beside: (tx) => insertGoal(tx, viewer, follower, 'made') })
  })
  return done.ok ? accept({ followerId }) : done
}
