import type { Goal, GoalPlan, GoalRhythm } from '@tweespraak/contract/goal'
import { goalsRoutes, type NewGoal } from '@tweespraak/contract/goals'
import { call } from '../../../lib/api.ts'

/** Makes a goal of one's own; one that works is asked about from then on. */
export const makeGoal = async (
  plan: GoalPlan,
  { as, conversationId }: Pick<NewGoal, 'as' | 'conversationId'>,
  rhythm: GoalRhythm | null,
): Promise<Goal> => {
  const made = await call(goalsRoutes.add, { body: { ...plan, as, conversationId, sharedGoalId: null } })
  if (as === 'draft' || made.rhythm === rhythm) return made
  return call(goalsRoutes.setRhythm, {
    params: { goalId: made.goalId },
    body: { revision: made.revision, rhythm },
  })
}
