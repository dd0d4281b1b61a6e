import { coachGoal, type GoalText } from '@tweespraak/coach/goal'
import { guard } from '@tweespraak/coach/guard'
import { languageOf } from '@tweespraak/coach/language'
import type { GoalPlan } from '@tweespraak/contract/goal'
import type { GoalRemark, GuardedWords } from '@tweespraak/contract/goal-import'
import type { Reader } from './file-cell.ts'

const measureWords = ({ measure }: GoalPlan): string => {
  if (measure?.as === 'number') return `${measure.from} → ${measure.to} ${measure.unit ?? ''}`.trim()
  return measure?.as === 'milestones' ? measure.milestones.map(({ what }) => what).join('\n') : ''
}

/** A goal as the coach reads it: an empty field is no field. */
const coachedText = (plan: GoalPlan): GoalText => {
  const { what, why, who, where, how, by } = plan
  const words = { what, why, who, where, how, measure: measureWords(plan), by }
  const written = Object.entries(words).filter(([, text]) => text !== null && text !== '')
  const steps = plan.steps.map((step) => step.what)
  return { ...Object.fromEntries(written), ...(steps.length === 0 ? {} : { steps }) }
}

/** Without these two, whoever gets it has to guess when it is reached; the rest is theirs to make of it. */
const told: ReadonlySet<string> = new Set(['goal/measurable', 'goal/timebound'])

/** What the goal coach says of one that cannot be measured, or that has no end. */
export const remarksOn = (plan: GoalPlan, { language, today }: Reader): GoalRemark[] => {
  const spoken = languageOf(`${plan.what} ${plan.why ?? ''}`, language)
  return coachGoal(coachedText(plan), { language: spoken, today })
    .findings.filter(({ rule }) => told.has(rule))
    .map(({ rule, explanation, example }) => ({ rule, explanation, example }))
}

const textsOf = (plan: GoalPlan): string[] => {
  const { what, why, who, where, how, measure, steps } = plan
  const parts = measure?.as === 'milestones' ? [...measure.milestones, ...steps] : steps
  return [what, why, who, where, how, ...parts.map((part) => part.what)].filter((text) => text !== null)
}

/** The words of a line that say something of a special category, each once under its rule. */
export const guardedIn = (plan: GoalPlan, { language }: Reader): GuardedWords[] => {
  const found = textsOf(plan).flatMap((text) =>
    guard(text, language).map(({ rule, start, end, explanation, example }) => ({
      rule,
      words: text.slice(start, end).trim(),
      explanation,
      example,
    })),
  )
  return [...new Map(found.map((each) => [`${each.rule} ${each.words.toLowerCase()}`, each])).values()]
}
