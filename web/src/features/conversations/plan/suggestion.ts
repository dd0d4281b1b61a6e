import type { Proposal } from '@tweespraak/contract/conversation'
import type { KindSummary } from '@tweespraak/contract/templates'

type Offered = Pick<KindSummary, 'kindId' | 'code'> & {
  readonly rules: Pick<KindSummary['rules'], 'rhythmMonths'>
}

/** The longest that a probation may be under Dutch law (Civil Code, book 7, article 652), in months. */
const longestProbation = 2

/** The same day so many months later, or the last of that month where it has no such day. Dates are ISO. */
const monthsAfter = (date: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10)
}

/** Whether a probation that began on the first day of the two dates is over on the second, however long it was. */
export const isPastProbation = (startsOn: string, day: string): boolean =>
  day >= monthsAfter(startsOn, longestProbation)

/** Which kind to begin with, and why: the day somebody began, the day it is due, or that it comes around. */
export type Suggestion = { readonly kindId: string } & (
  | { readonly why: 'probation'; readonly startsOn: string }
  | { readonly why: 'due'; readonly dueOn: string }
  | { readonly why: 'usual' }
)

interface Facts {
  /** The first working day of whom one leads, ISO; null of anybody else. */
  readonly startsOn: string | null
  /** What is proposed to be planned with this person, soonest first. */
  readonly proposals: readonly Pick<Proposal, 'kind' | 'dueOn'>[]
  /** ISO date. */
  readonly today: string
}

/**
 * The kind that most likely fits: in the time in which somebody can be on probation the conversation about that,
 * later the one that is proposed, else the first that comes around. Null where none does.
 */
export const suggestKind = (kinds: readonly Offered[], facts: Facts): Suggestion | null => {
  const { startsOn, proposals, today } = facts
  const probation = kinds.find(({ code }) => code === 'probation')
  if (probation !== undefined && startsOn !== null && !isPastProbation(startsOn, today))
    return { kindId: probation.kindId, why: 'probation', startsOn }
  const due = proposals.find(({ kind }) => kinds.some(({ kindId }) => kindId === kind.kindId))
  if (due !== undefined) return { kindId: due.kind.kindId, why: 'due', dueOn: due.dueOn }
  const usual = kinds.find(({ rules }) => rules.rhythmMonths !== null)
  return usual === undefined ? null : { kindId: usual.kindId, why: 'usual' }
}
