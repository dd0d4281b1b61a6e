import type { WordedGoal } from '@tweespraak/contract/goal'
import type { NewGoalLines } from '@tweespraak/contract/goal-import'
import { newId } from '../../../platform/id.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { Goal } from '../goal.ts'
import { dayFor } from '../policy.ts'
import { proposedGoal } from '../proposal.ts'
import { insertPlan } from '../store/plan.ts'
import { givesGoals, recipientsOf } from '../views/recipients.ts'
import { wordGoal } from '../wording.ts'

/**
 * The goals of a file, each proposed to its own person: all of them or none. They are a group plan, so that their
 * proposer sees what became of them, and takes them back while nobody answered.
 */
export const giveLines = (
  services: Services,
  viewer: Viewer,
  { fileName, goals, words }: NewGoalLines,
): Promise<Outcome<{ readonly planId: string }>> =>
  services.db.transaction(viewer, async (tx) => {
    const now = services.clock.now()
    const today = dayFor(viewer, now)
    const make = () => newId(services.clock)
    if (!(await givesGoals(tx))) return refuse('not-allowed')
    const personIds = [...new Set(goals.map(({ employeeId }) => employeeId))]
    const recipients = await recipientsOf(tx, { as: 'people', personIds })
    if (recipients.length < personIds.length) return refuse('goal-recipient-changed')
    const asProposal = (employeeId: string, worded: WordedGoal): Goal =>
      proposedGoal(worded, {
        goalId: make(),
        employeeId,
        by: viewer.personId,
        at: now.toString(),
        words,
        conversationId: null,
        sharedGoalId: null,
      })
    const proposals: Goal[] = []
    for (const { employeeId, plan } of goals) {
      const worded = wordGoal(plan, null, make)
      if (!worded.ok) return worded
      if (plan.by !== null && plan.by < today) return refuse('due-date-passed')
      proposals.push(asProposal(employeeId, worded.value))
    }
    const planId = make()
    await insertPlan(tx, viewer, { planId, what: fileName, fromFile: true, at: now }, proposals)
    return accept({ planId })
  })
