import type { GoalText } from '@tweespraak/coach/goal'
import type { PlanDraft } from './plan-draft.ts'

const measured = ({ measure, from, to, unit, milestones }: PlanDraft): string => {
  if (measure === 'number') return to.trim() === '' ? '' : `${from} → ${to} ${unit}`.trim()
  return measure === 'milestones'
    ? milestones
        .map(({ what }) => what.trim())
        .join('\n')
        .trim()
    : ''
}

/** A goal that is being worded, as the coach reads it: an empty field is no field. */
export const coachedText = (draft: PlanDraft): GoalText => {
  const { what, why, who, where, how } = draft
  const steps = draft.steps.map((step) => step.what.trim()).filter((step) => step !== '')
  const words = { what, why, who, where, how, measure: measured(draft), by: draft.by ?? '' }
  const written = Object.entries(words).filter(([, text]) => text.trim() !== '')
  return { ...Object.fromEntries(written), ...(steps.length === 0 ? {} : { steps }) }
}
