import type { Goal } from '@tweespraak/contract/goal'
import type { GoalCheckIn } from '@tweespraak/contract/goal-check-ins'

/** What to ask of a goal when two look back on it; each has a sentence of its own. */
export type Question = 'reached' | 'let-go' | 'taken-along' | 'overdue' | 'hard' | 'begin' | 'going'

/** What ended is asked for what helped; what is past its day, goes hard or was never spoken of comes before what just goes. */
export const questionAbout = (
  goal: Pick<Goal, 'state' | 'overdue' | 'progress'>,
  last: Pick<GoalCheckIn, 'confidence'> | undefined,
): Question => {
  if (goal.state === 'reached') return 'reached'
  if (goal.state === 'dropped') return 'let-go'
  if (goal.state === 'carried-over') return 'taken-along'
  if (goal.overdue) return 'overdue'
  if (last === undefined) return 'begin'
  return goal.progress.behind || last.confidence === 'low' ? 'hard' : 'going'
}
