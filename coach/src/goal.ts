import type { Language, Words } from './finding.ts'
import { actionOf } from './goal/action.ts'
import { deadlineOf } from './goal/deadline.ts'
import { measureOf } from './goal/measure.ts'
import { partsOf, type GoalText } from './goal/part.ts'
import { goalRules } from './goal/rules/all.ts'
import type { GoalFinding } from './goal/rules/goal-rule.ts'
import { goalLetters, type GoalLetter } from './goal/letter.ts'
import { summaryOf } from './goal/summary.ts'
import { reasonOf, supportOf } from './goal/support.ts'
import type { Whose } from './goal/whose.ts'

export interface GoalCoaching {
  /** All of them, whatever is spoken of. */
  readonly letters: Readonly<Record<GoalLetter, boolean>>
  /** The last day that it says counts, `YYYY-MM-DD`; null where it tells none, or one that only the people know. */
  readonly by: string | null
  readonly findings: GoalFinding[]
  readonly summary: Words
}

export type { GoalLetter } from './goal/letter.ts'
export type { GoalText } from './goal/part.ts'
export type { Whose } from './goal/whose.ts'

interface Circumstances {
  readonly language: Language
  /** The organisation's day, `YYYY-MM-DD`: from it "over six weeks" is counted. */
  readonly today: string
  /** The letters of which what is found and the summary speak; all, unless a form asks in parts. */
  readonly about?: readonly GoalLetter[]
  /** One's own, unless it is proposed to somebody. */
  readonly whose?: Whose
}

const own: Whose = { as: 'own' }

/** Reads a goal: which of the five letters are there (decision 083), and what is missing or vague. */
export const coachGoal = (
  goal: GoalText,
  { language, today, about = goalLetters, whose = own }: Circumstances,
): GoalCoaching => {
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
    findings:
      parts.length === 0
        ? []
        : goalRules
            .filter(({ letter }) => about.includes(letter))
            .flatMap((rule) => rule.find({ parts, today, whose })),
    summary:
      parts.length === 0
        ? { nl: 'Er staat nog niets.', en: 'There is nothing yet.' }
        : summaryOf({ letters, about, whose }),
  }
}
