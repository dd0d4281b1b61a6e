import type { Goal } from '@tweespraak/contract/goal'
import type { GoalConfidence, NewGoalCheckIn } from '@tweespraak/contract/goal-check-ins'
import { amountOf, typedAmount } from '../plan/plan-draft.ts'

/** How a goal stands, while it is being said. */
export interface CheckInDraft {
  readonly value: string
  readonly confidence: GoalConfidence | null
  /** Ids of milestones. */
  readonly reached: readonly string[]
  readonly words: string
}

/** Begins where the goal stands, so that who has nothing new says so in two taps. */
export const freshCheckIn = ({ measure, progress }: Goal): CheckInDraft => ({
  value: measure?.as === 'number' ? typedAmount(progress.value ?? measure.from) : '',
  confidence: null,
  reached: [],
  words: '',
})

/** What is missing before it can be said. */
export const gapsInCheckIn = (draft: CheckInDraft, { measure }: Goal) => ({
  value: measure?.as === 'number' && amountOf(draft.value) === null,
  confidence: draft.confidence === null,
})

/** What travels; null while something is missing. `on` is its day, `stepsDone` what was done with it. */
export const checkInOf = (
  draft: CheckInDraft,
  goal: Goal,
  { on, stepsDone }: Pick<NewGoalCheckIn, 'on' | 'stepsDone'>,
): NewGoalCheckIn | null => {
  const { confidence, reached } = draft
  const words = draft.words.trim()
  if (confidence === null || gapsInCheckIn(draft, goal).value) return null
  return {
    on,
    value: goal.measure?.as === 'number' ? amountOf(draft.value) : null,
    milestonesReached: [...reached],
    stepsDone: [...stepsDone],
    confidence,
    words: words === '' ? null : words,
  }
}
