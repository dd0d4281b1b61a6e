import type { Language, Words } from './finding.ts'
import { actionOf } from './goal/action.ts'
import { deadlineOf } from './goal/deadline.ts'
import { measureOf } from './goal/measure.ts'
import { partsOf, type GoalText } from './goal/part.ts'
import { goalRules } from './goal/rules/all.ts'
import type { GoalFinding } from './goal/rules/goal-rule.ts'
import { summaryOf } from './goal/summary.ts'
import { reasonOf, supportOf } from './goal/support.ts'

export interface GoalCoaching {
  readonly letters: {
    readonly specific: boolean
    readonly measurable: boolean
    readonly attainable: boolean
    readonly relevant: boolean
    readonly timebound: boolean
  }
  /** The last day that it says counts, `YYYY-MM-DD`; null where it tells none, or one that only the people know. */
  readonly by: string | null
  readonly findings: GoalFinding[]
  readonly summary: Words
}

export type { GoalText } from './goal/part.ts'

interface Circumstances {
  readonly language: Language
  /** The organisation's day, `YYYY-MM-DD`: from it "over six weeks" is counted. */
  readonly today: string
}

/** Reads a goal: which of the five letters are there (decision 083), and what is missing or vague. */
export const coachGoal = (goal: GoalText, { language, today }: Circumstances): GoalCoaching => {
  const parts = partsOf(goal, language, today)
  const deadline = deadlineOf(parts)
  const letters = {
    specific: actionOf(parts),
    measurable: measureOf(parts),
    attainable: supportOf(parts),
    relevant: reasonOf(parts),
    timebound: deadline,
  }
  return {
    letters: {
      specific: letters.specific !== null,
      measurable: letters.measurable !== null,
      attainable: letters.attainable !== null,
      relevant: letters.relevant !== null,
      timebound: letters.timebound !== null,
    },
    by: deadline?.day ?? null,
    findings: parts.length === 0 ? [] : goalRules.flatMap((rule) => rule.find({ parts, today })),
    summary: summaryOf(parts, letters),
  }
}
