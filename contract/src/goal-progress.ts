import { daysBetween } from './days.ts'
import type { GoalMeasure, GoalProgress, GoalState, GoalStep } from './goal.ts'

/** What progress is told from. */
export interface MeasuredGoal {
  readonly state: GoalState
  readonly startsOn: string | null
  readonly by: string | null
  readonly measure: GoalMeasure | null
  readonly steps: readonly Pick<GoalStep, 'weight' | 'doneOn'>[]
}

/** How many points under the line is behind: what is less is the measure of nobody's week. */
const tolerance = 10

/** A whole percentage that is 100 only when all of it is there, and 0 for less than nothing. */
const whole = (part: number): number =>
  Number.isFinite(part) ? Math.floor(Math.min(100, Math.max(0, part * 100)) + 1e-9) : 0

/** How much of the steps is done, by weight: 0–1, nothing without any. */
const stepsDone = (steps: MeasuredGoal['steps']): number => {
  const all = steps.reduce((sum, { weight }) => sum + weight, 0)
  const done = steps.reduce((sum, { weight, doneOn }) => (doneOn === null ? sum : sum + weight), 0)
  return all === 0 ? 0 : done / all
}

const partOf = ({ measure, steps }: MeasuredGoal, value: number | null): number => {
  if (measure === null) return 0
  switch (measure.as) {
    case 'number':
      return value === null ? 0 : (value - measure.from) / (measure.to - measure.from)
    case 'milestones': {
      const reached = measure.milestones.filter(({ reachedOn }) => reachedOn !== null)
      return reached.length / measure.milestones.length
    }
    case 'yes-no':
      return stepsDone(steps)
  }
}

/** Nothing lies between no and yes where no step does. */
const hasBetween = ({ measure, steps }: MeasuredGoal): boolean =>
  measure !== null && (measure.as !== 'yes-no' || steps.length > 0)

/**
 * Where the straight line from the first to the last day is on a day (ISO date): 0–1. Null without both days, or where
 * nothing lies between no and yes.
 */
export const lineOn = (goal: MeasuredGoal, day: string): number | null => {
  const { startsOn, by } = goal
  if (startsOn === null || by === null || !hasBetween(goal)) return null
  const length = daysBetween(startsOn, by)
  if (length <= 0) return day >= by ? 1 : 0
  return Math.min(1, Math.max(0, daysBetween(startsOn, day) / length))
}

/**
 * How far a goal is on a day (ISO date). `value` is the last that was measured, null for none yet. What was reached is
 * there, whatever was measured; only what works can be behind.
 */
export const progressOf = (goal: MeasuredGoal, value: number | null, today: string): GoalProgress => {
  const percent = goal.state === 'reached' ? 100 : whole(partOf(goal, value))
  const line = lineOn(goal, today)
  const expected = line === null ? null : whole(line)
  const behind = goal.state === 'active' && expected !== null && percent < expected - tolerance
  return { percent, value, expected, behind }
}
