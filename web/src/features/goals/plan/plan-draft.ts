import type { GoalHorizon, GoalKind, GoalPlan, WordedGoal } from '@tweespraak/contract/goal'

/** A line of a list that is being worded. `key` is its place on the screen; `id` what the server calls it, if it does. */
export interface PartDraft {
  readonly key: string
  readonly id: string | null
  readonly what: string
}

export interface StepDraft extends PartDraft {
  readonly dueOn: string | null
  readonly weight: number
}

/** A goal while it is being worded: every field as it is typed. */
export interface PlanDraft {
  readonly what: string
  readonly why: string
  readonly who: string
  readonly where: string
  readonly how: string
  readonly kind: GoalKind
  readonly horizon: GoalHorizon
  readonly by: string | null
  readonly measure: 'number' | 'milestones' | 'yes-no'
  readonly from: string
  readonly to: string
  readonly unit: string
  readonly milestones: readonly PartDraft[]
  readonly steps: readonly StepDraft[]
}

/** How long the words of a goal may be, in characters. */
export const longestWhat = 500

export const emptyPlan: PlanDraft = {
  what: '',
  why: '',
  who: '',
  where: '',
  how: '',
  kind: 'development',
  horizon: 'period',
  by: null,
  measure: 'yes-no',
  from: '0',
  to: '',
  unit: '',
  milestones: [],
  steps: [],
}

/** Whether nothing stands in it that would be a pity to lose. */
export const isBlank = (draft: PlanDraft): boolean =>
  [draft.what, draft.why, draft.who, draft.where, draft.how, draft.to].every(
    (words) => words.trim() === '',
  ) && [...draft.steps, ...draft.milestones].every(({ what }) => what.trim() === '')

/** A number as somebody types it, with a comma or a point; null for what is none. */
export const amountOf = (typed: string): number | null => {
  const plain = typed.trim().replace(',', '.')
  return /^-?\d{1,9}(\.\d{1,6})?$/.test(plain) ? Number(plain) : null
}

/** A number as one would type it. */
export const typedAmount = (amount: number): string => String(amount)

const measureOf = (
  measure: WordedGoal['measure'],
): Pick<PlanDraft, 'measure' | 'from' | 'to' | 'unit' | 'milestones'> => {
  const none = { from: emptyPlan.from, to: '', unit: '', milestones: [] }
  switch (measure?.as) {
    case 'number':
      return {
        measure: 'number',
        from: typedAmount(measure.from),
        to: typedAmount(measure.to),
        unit: measure.unit ?? '',
        milestones: [],
      }
    case 'milestones':
      return {
        ...none,
        measure: 'milestones',
        milestones: measure.milestones.map(({ milestoneId, what }) => ({
          key: milestoneId,
          id: milestoneId,
          what,
        })),
      }
    case 'yes-no':
    case undefined:
      return { ...none, measure: 'yes-no' }
    default:
      return measure satisfies never
  }
}

/** A goal as it is, to word anew. */
export const draftOf = (goal: WordedGoal): PlanDraft => ({
  what: goal.what,
  why: goal.why ?? '',
  who: goal.who ?? '',
  where: goal.where ?? '',
  how: goal.how ?? '',
  kind: goal.kind,
  horizon: goal.horizon,
  by: goal.by,
  ...measureOf(goal.measure),
  steps: goal.steps.map(({ stepId, what, dueOn, weight }) => ({
    key: stepId,
    id: stepId,
    what,
    dueOn,
    weight,
  })),
})

const unnamed = <Part extends PartDraft>(parts: readonly Part[]): Part[] =>
  parts.map((part) => ({ ...part, id: null, key: crypto.randomUUID() }))

/** A goal as a template words it, to begin from: its parts are new. */
export const draftFrom = ({ measure, steps, ...plan }: GoalPlan): PlanDraft => {
  const draft = draftOf({
    ...plan,
    measure:
      measure?.as === 'milestones'
        ? {
            as: 'milestones',
            milestones: measure.milestones.map(({ what }) => ({ milestoneId: '', what, reachedOn: null })),
          }
        : measure,
    steps: steps.map((step) => ({ ...step, stepId: '', doneOn: null })),
  })
  return { ...draft, milestones: unnamed(draft.milestones), steps: unnamed(draft.steps) }
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())
const isWritten = ({ what }: { readonly what: string }): boolean => what.trim() !== ''

const measurePlan = (draft: PlanDraft): GoalPlan['measure'] => {
  switch (draft.measure) {
    case 'number': {
      const [from, to] = [amountOf(draft.from), amountOf(draft.to)]
      return from === null || to === null ? null : { as: 'number', from, to, unit: orNull(draft.unit) }
    }
    case 'milestones': {
      const milestones = draft.milestones
        .filter(isWritten)
        .map(({ id, what }) => ({ milestoneId: id, what: what.trim() }))
      return milestones.length === 0 ? null : { as: 'milestones', milestones }
    }
    case 'yes-no':
      return { as: 'yes-no' }
    default:
      return draft.measure satisfies never
  }
}

/** What travels, without the spaces around what was typed and without the lines that stayed empty. */
export const planOf = (draft: PlanDraft): GoalPlan => ({
  what: draft.what.trim(),
  why: orNull(draft.why),
  who: orNull(draft.who),
  where: orNull(draft.where),
  how: orNull(draft.how),
  kind: draft.kind,
  horizon: draft.horizon,
  by: draft.by,
  measure: measurePlan(draft),
  steps: draft.steps
    .filter(isWritten)
    .map(({ id, what, dueOn, weight }) => ({ stepId: id, what: what.trim(), dueOn, weight })),
})

type Gaps = Partial<Record<'what' | 'by' | 'from' | 'to' | 'milestones', GapWords>>
type GapWords = 'gap.what' | 'gap.by' | 'gap.past' | 'gap.number' | 'gap.still' | 'gap.milestones'

/** For what a goal is worded: to keep, to work, or for others to begin from. */
export type WordedAs = 'draft' | 'active' | 'template'

/** What is missing before it can work, as the sentence to say at each field. A draft needs its words alone, a template no day. */
export const gapsIn = (draft: PlanDraft, today: string, as: WordedAs): Gaps => {
  const what: Gaps = draft.what.trim() === '' ? { what: 'gap.what' } : {}
  const past: Gaps = draft.by !== null && draft.by < today ? { by: 'gap.past' } : {}
  if (as === 'draft') return { ...what, ...past }
  const [from, to] = [amountOf(draft.from), amountOf(draft.to)]
  const number: Gaps =
    draft.measure !== 'number'
      ? {}
      : {
          ...(from === null ? { from: 'gap.number' } : {}),
          ...(to === null ? { to: 'gap.number' } : to === from ? { to: 'gap.still' } : {}),
        }
  return {
    ...what,
    ...(as === 'template' ? {} : draft.by === null ? { by: 'gap.by' } : past),
    ...number,
    ...(draft.measure === 'milestones' && !draft.milestones.some(isWritten)
      ? { milestones: 'gap.milestones' }
      : {}),
  }
}
