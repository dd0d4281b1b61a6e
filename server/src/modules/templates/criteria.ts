import type { CriteriaContent } from '@tweespraak/contract/criteria'
import { criteriaProblems, isTooLate } from '@tweespraak/contract/criteria-rules'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'
import { inBoth } from './form-draft.ts'

/**
 * What work is judged by over a period, and how it is scored. A draft is written by HR; once it is published it
 * stands, and the next period gets a set of its own. Moments are ISO instants.
 */
export interface CriteriaSet {
  readonly setId: string
  readonly content: CriteriaContent
  readonly revision: number
  readonly savedAt: string
  readonly publishedAt: string | null
}

/** The calendar year after this day: the first that criteria can still be in time for. */
export const nextYear = (
  today: Temporal.PlainDate,
): Pick<CriteriaContent, 'firstDay' | 'lastDay'> & { readonly year: number } => {
  const year = today.year + 1
  return { year, firstDay: `${year}-01-01`, lastDay: `${year}-12-31` }
}

/** The period after another, as long as it: of whole years where that one was. */
export const periodAfter = ({
  firstDay,
  lastDay,
}: Pick<CriteriaContent, 'firstDay' | 'lastDay'>): Pick<CriteriaContent, 'firstDay' | 'lastDay'> => {
  const first = Temporal.PlainDate.from(lastDay).add({ days: 1 })
  const length = Temporal.PlainDate.from(firstDay).until(first, { largestUnit: 'months' })
  return { firstDay: first.toString(), lastDay: first.add(length).subtract({ days: 1 }).toString() }
}

const isSame = (one: CriteriaContent, other: CriteriaContent): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** Saves what somebody wrote on top of the revision they had seen; the same sent twice is no conflict. */
export const saveCriteria = (
  current: CriteriaSet,
  given: { readonly content: CriteriaContent; readonly baseRevision: number; readonly at: string },
): Outcome<CriteriaSet, 'changed-elsewhere' | 'criteria-published'> => {
  if (current.publishedAt !== null) return refuse('criteria-published')
  if (isSame(current.content, given.content)) return accept(current)
  if (current.revision !== given.baseRevision)
    return refuse('changed-elsewhere', { revision: current.revision })
  return accept({ ...current, content: given.content, revision: current.revision + 1, savedAt: given.at })
}

/** What will be published: every text in both languages. */
const finished = (content: CriteriaContent): CriteriaContent => ({
  ...content,
  name: inBoth(content.name),
  steps: content.steps.map(inBoth),
  criteria: content.criteria.map((each) => ({
    ...each,
    name: inBoth(each.name),
    meaning: inBoth(each.meaning),
    signs: each.signs.map(inBoth),
  })),
})

/**
 * Publishes a draft as it was seen. Refused from the first day of its period on: who is judged knows by what before
 * the work is done that is judged.
 */
export const publishCriteria = (
  current: CriteriaSet,
  given: { readonly revision: number; readonly at: string; readonly today: string },
): Outcome<
  CriteriaSet,
  'changed-elsewhere' | 'criteria-published' | 'criteria-not-sound' | 'criteria-too-late'
> => {
  if (current.publishedAt !== null) return refuse('criteria-published')
  if (current.revision !== given.revision) return refuse('changed-elsewhere', { revision: current.revision })
  const problems = criteriaProblems(current.content)
  if (problems.length > 0) return refuse('criteria-not-sound', { problems })
  if (isTooLate(current.content, given.today)) return refuse('criteria-too-late')
  return accept({
    ...current,
    content: finished(current.content),
    revision: current.revision + 1,
    publishedAt: given.at,
  })
}
