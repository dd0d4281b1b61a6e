import type { Goal } from '@tweespraak/contract/goal'
import type { ReactNode } from 'react'

/** Links that belong to the pages on which goals stand. */
export interface GoalLinks {
  /** The title of a row in a list. */
  readonly row: (goal: Goal) => ReactNode
  readonly goal: (goalId: string, words: string) => ReactNode
  /** A goal of the team or organisation. */
  readonly sharedGoal: (sharedGoalId: string, words: string) => ReactNode
  readonly conversation: (conversationId: string, words: string) => ReactNode
}
