import type { WordedGoal } from '@tweespraak/contract/goal'
import type { Goal } from './goal.ts'

/** A goal that somebody else worded: nothing works until its employee accepts it. */
export const proposedGoal = (
  worded: WordedGoal,
  {
    goalId,
    employeeId,
    conversationId,
    sharedGoalId,
    ...proposed
  }: {
    readonly goalId: string
    readonly employeeId: string
    readonly conversationId: string | null
    readonly sharedGoalId: string | null
    readonly by: string
    readonly at: string
    readonly words: string | null
  },
): Goal => ({
  goalId,
  employeeId,
  state: 'proposed',
  worded,
  proposed,
  startsOn: null,
  value: null,
  seenBy: 'manager',
  rhythm: null,
  nextOn: null,
  sharedGoalId,
  conversationId,
  followsId: null,
  closed: null,
  madeAt: proposed.at,
  revision: 1,
})
