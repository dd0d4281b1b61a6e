import type { GoalProposal } from '@tweespraak/contract/goals'
import { newId } from '../../../platform/id.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { managerOf } from '../../people/public.ts'
import { dayFor, mayPropose } from '../policy.ts'
import { proposedGoal } from '../proposal.ts'
import { insertGoal } from '../store/goal.ts'
import { isSharedGoalActive } from '../store/shared-goal.ts'
import { talksAboutGoals } from '../views/conversation.ts'
import { wordGoal } from '../wording.ts'

/** Who leads somebody proposes a goal: it is nothing until the employee accepts it. */
export const proposeGoal = (
  services: Services,
  viewer: Viewer,
  input: GoalProposal,
): Promise<Outcome<{ readonly goalId: string }>> =>
  services.db.transaction(viewer, async (tx) => {
    const now = services.clock.now()
    const today = dayFor(viewer, now)
    const { employeeId, conversationId, sharedGoalId } = input
    const manager = await managerOf(tx, employeeId, today)
    if (!mayPropose(viewer, { personId: employeeId, managerId: manager?.personId ?? null })) {
      return refuse('not-allowed')
    }
    if (conversationId !== null && !(await talksAboutGoals(tx, conversationId, employeeId))) {
      return refuse('not-allowed')
    }
    if (sharedGoalId !== null && !(await isSharedGoalActive(tx, sharedGoalId))) {
      return refuse('shared-goal-unknown')
    }
    const worded = wordGoal(input, null, () => newId(services.clock))
    if (!worded.ok) return worded
    if (worded.value.by !== null && worded.value.by < today) return refuse('due-date-passed')
    const goal = proposedGoal(worded.value, {
      goalId: newId(services.clock),
      employeeId,
      by: viewer.personId,
      at: now.toString(),
      words: input.words,
      conversationId,
      sharedGoalId,
    })
    await insertGoal(tx, viewer, goal, 'proposed')
    return accept({ goalId: goal.goalId })
  })
