import type { NewGroupPlan } from '@tweespraak/contract/goal-plans'
import { newId } from '../../../platform/id.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { dayFor } from '../policy.ts'
import { proposedGoal } from '../proposal.ts'
import { insertPlan, undoPlan } from '../store/plan.ts'
import { isSharedGoalActive } from '../store/shared-goal.ts'
import { givesGoals, recipientsOf } from '../views/recipients.ts'
import { wordGoal } from '../wording.ts'

/** As many as one transaction takes in a moment. */
const mostAtOnce = 1000

/** One goal is proposed to a whole group: each still accepts it, and makes it their own. */
export const giveToGroup = (
  services: Services,
  viewer: Viewer,
  input: NewGroupPlan,
): Promise<Outcome<{ readonly planId: string }>> =>
  services.db.transaction(viewer, async (tx) => {
    const now = services.clock.now()
    const worded = wordGoal(input, null, () => newId(services.clock))
    if (!worded.ok) return worded
    if (!(await givesGoals(tx))) return refuse('not-allowed')
    const { by } = worded.value
    if (by !== null && by < dayFor(viewer, now)) return refuse('due-date-passed')
    const { sharedGoalId, words } = input
    if (sharedGoalId !== null && !(await isSharedGoalActive(tx, sharedGoalId))) {
      return refuse('shared-goal-unknown')
    }
    const people = await recipientsOf(tx, input.audience)
    if (people.length === 0) return refuse('nobody-chosen')
    if (people.length > mostAtOnce) return refuse('group-too-large', { most: mostAtOnce })
    const planId = newId(services.clock)
    const proposal = { by: viewer.personId, at: now.toString(), words, conversationId: null, sharedGoalId }
    const goals = people.map((employeeId) =>
      proposedGoal(worded.value, { ...proposal, goalId: newId(services.clock), employeeId }),
    )
    await insertPlan(tx, viewer, { planId, what: worded.value.what, fromFile: false, at: now }, goals)
    return accept({ planId })
  })

/** Who gave it takes it back from all, while nobody answered. */
export const undoGroup = (
  services: Services,
  viewer: Viewer,
  planId: string,
): Promise<Outcome<undefined, 'not-found' | 'group-plan-answered'>> =>
  services.db.transaction(viewer, async (tx) => {
    const undone = await undoPlan(tx, viewer, planId, services.clock.now())
    if (undone === null) return refuse('not-found')
    return undone ? accept(undefined) : refuse('group-plan-answered')
  })
