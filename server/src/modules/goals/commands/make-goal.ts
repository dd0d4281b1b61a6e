import type { NewGoal } from '@tweespraak/contract/goals'
import { newId } from '../../../platform/id.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { type Goal, startGoal } from '../goal.ts'
import { dayFor } from '../policy.ts'
import { insertGoal } from '../store/goal.ts'
import { isSharedGoalActive } from '../store/shared-goal.ts'
import { talksAboutGoals } from '../views/conversation.ts'
import { wordGoal } from '../wording.ts'

/** The employee writes a goal down: a draft, or one that works at once. */
export const makeGoal = (
  services: Services,
  viewer: Viewer,
  input: NewGoal,
): Promise<Outcome<{ readonly goalId: string }>> =>
  services.db.transaction(viewer, async (tx) => {
    const now = services.clock.now()
    const worded = wordGoal(input, null, () => newId(services.clock))
    if (!worded.ok) return worded
    const { conversationId } = input
    if (conversationId !== null && !(await talksAboutGoals(tx, conversationId, viewer.personId))) {
      return refuse('not-allowed')
    }
    if (input.sharedGoalId !== null && !(await isSharedGoalActive(tx, input.sharedGoalId))) {
      return refuse('shared-goal-unknown')
    }
    const draft: Goal = {
      goalId: newId(services.clock),
      employeeId: viewer.personId,
      state: 'draft',
      worded: worded.value,
      proposed: null,
      startsOn: null,
      value: null,
      seenBy: 'manager',
      rhythm: null,
      nextOn: null,
      sharedGoalId: input.sharedGoalId,
      conversationId,
      followsId: null,
      closed: null,
      madeAt: now.toString(),
      revision: 1,
    }
    const today = dayFor(viewer, now)
    const { by } = worded.value
    if (by !== null && by < today) return refuse('due-date-passed')
    const made = input.as === 'draft' ? accept(draft) : startGoal(draft, { revision: 1, now, today })
    if (!made.ok) return made
    await insertGoal(tx, viewer, { ...made.value, revision: 1 }, 'made')
    return accept({ goalId: draft.goalId })
  })
