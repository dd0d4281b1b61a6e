import type { PlanDraft } from './plan-draft.ts'

/** The parts of a goal that one reads as one thing. */
export const planParts = [
  'what',
  'why',
  'by',
  'measure',
  'steps',
  'who',
  'where',
  'how',
  'kind',
  'horizon',
] as const
export type PlanPart = (typeof planParts)[number]

const lines = (parts: readonly { readonly what: string }[]): string =>
  parts
    .map(({ what }) => what.trim())
    .filter((what) => what !== '')
    .join('\n')

/** What a part says, in a form in which it can be laid beside another. */
const said = (draft: PlanDraft, part: PlanPart): string => {
  switch (part) {
    case 'measure':
      if (draft.measure === 'number')
        return [draft.measure, draft.from, draft.to, draft.unit].map((each) => each.trim()).join('\n')
      return draft.measure === 'milestones' ? `milestones\n${lines(draft.milestones)}` : draft.measure
    case 'steps':
      return draft.steps
        .filter(({ what }) => what.trim() !== '')
        .map(({ what, dueOn, weight }) => `${what.trim()} ${dueOn ?? ''} ${weight}`)
        .join('\n')
    case 'by':
      return draft.by ?? ''
    default:
      return draft[part].trim()
  }
}

/** Which parts of a goal differ between two wordings of it, in the order in which they are read. */
export const differencesOf = (before: PlanDraft, after: PlanDraft): PlanPart[] =>
  planParts.filter((part) => said(before, part) !== said(after, part))
