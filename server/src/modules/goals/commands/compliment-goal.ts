import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { mayCompliment } from '../policy.ts'
import { deleteCompliment, insertCompliment } from '../store/compliment.ts'
import { findGoal, tellOf } from '../store/goal.ts'

/** Whoever sees what was reached compliments it, in one tap; once more changes nothing. */
export const compliment = (
  services: Services,
  viewer: Viewer,
  goalId: string,
): Promise<Outcome<null, 'not-found' | 'not-allowed' | 'goal-not-reached'>> =>
  services.db.transaction(viewer, async (tx) => {
    const goal = await findGoal(tx, goalId)
    if (goal === null) return refuse('not-found')
    if (!mayCompliment(goal, viewer)) return refuse('not-allowed')
    if (goal.state !== 'reached') return refuse('goal-not-reached')
    const now = services.clock.now()
    if (await insertCompliment(tx, viewer, goal, now)) {
      await tellOf(tx, viewer, goal, 'complimented', now.toString())
    }
    return accept(null)
  })

/** One's own compliment is taken back. */
export const takeBackCompliment = (
  services: Services,
  viewer: Viewer,
  goalId: string,
): Promise<Outcome<null, 'not-found'>> =>
  services.db.transaction(viewer, async (tx) => {
    const goal = await findGoal(tx, goalId)
    if (goal === null) return refuse('not-found')
    if (await deleteCompliment(tx, viewer, goalId)) {
      await tellOf(tx, viewer, goal, 'compliment-taken-back', services.clock.now().toString())
    }
    return accept(null)
  })
