import type { Goal } from '@tweespraak/contract/goal'
import type { GoalCheckIn, GoalConfidence, NewGoalCheckIn } from '@tweespraak/contract/goal-check-ins'
import { amountOf, typedAmount } from '../plan/plan-draft.ts'

/** What of a goal decides how it is said to stand. */
type Said = Pick<Goal, 'measure' | 'progress' | 'steps'>

/** How a goal stands, while it is being said. */
export interface CheckInDraft {
  readonly value: string
  readonly confidence: GoalConfidence | null
  /** Ids of milestones. */
  readonly reached: readonly string[]
  readonly words: string
}

/** Begins where the goal stands, so that who has nothing new says so in two taps. */
export const freshCheckIn = ({ measure, progress }: Said): CheckInDraft => ({
  value: measure?.as === 'number' ? typedAmount(progress.value ?? measure.from) : '',
  confidence: null,
  reached: [],
  words: '',
})

/** What was said, to say otherwise. */
export const draftOfCheckIn = ({
  value,
  confidence,
  milestonesReached,
  words,
}: GoalCheckIn): CheckInDraft => ({
  value: value === null ? '' : typedAmount(value),
  confidence,
  reached: milestonesReached,
  words: words ?? '',
})

/** What is missing before it can be said. */
export const gapsInCheckIn = (draft: CheckInDraft, { measure }: Said) => ({
  value: measure?.as === 'number' && amountOf(draft.value) === null,
  confidence: draft.confidence === null,
})

/** The milestones and steps of something said that the goal still has. */
const stillThere = (goal: Said, { milestonesReached, stepsDone }: NewGoalCheckIn) => {
  const { measure, steps } = goal
  const milestones = measure?.as === 'milestones' ? measure.milestones : []
  return {
    milestonesReached: milestonesReached.filter((id) => milestones.some((each) => each.milestoneId === id)),
    stepsDone: stepsDone.filter((id) => steps.some((each) => each.stepId === id)),
  }
}

/** What was said, as it can be said again. */
export const againOf = (goal: Said, checkIn: GoalCheckIn): NewGoalCheckIn => {
  const { on, value, confidence, words } = checkIn
  return { on, value, confidence, words, ...stillThere(goal, checkIn) }
}

/** What travels; null while something is missing. `on` is its day, `stepsDone` what was done with it. */
export const checkInOf = (
  draft: CheckInDraft,
  goal: Said,
  { on, stepsDone }: Pick<NewGoalCheckIn, 'on' | 'stepsDone'>,
): NewGoalCheckIn | null => {
  const { confidence, reached } = draft
  const amount = goal.measure?.as === 'number' ? amountOf(draft.value) : null
  if (confidence === null || gapsInCheckIn(draft, goal).value) return null
  const words = draft.words.trim()
  const parts = stillThere(goal, {
    on,
    value: amount,
    confidence,
    words: null,
    milestonesReached: [...reached],
    stepsDone,
  })
  return { on, value: amount, confidence, words: words === '' ? null : words, ...parts }
}
