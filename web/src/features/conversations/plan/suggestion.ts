import { isTimeFor, type Proposal } from '@tweespraak/contract/conversation'
import { isPastProbation } from '@tweespraak/contract/probation-term'
import type { KindSummary } from '@tweespraak/contract/templates'

type Offered = Pick<KindSummary, 'kindId' | 'code'> & {
  readonly rules: Pick<KindSummary['rules'], 'rhythmMonths'>
}

/**
 * Which kind to begin with, and why: the day somebody began, the day it is due, that what comes around is not due
 * before long, or that it comes around.
 */
export type Suggestion = { readonly kindId: string } & (
  | { readonly why: 'probation'; readonly startsOn: string }
  | { readonly why: 'due' | 'between'; readonly dueOn: string }
  | { readonly why: 'usual' }
)

interface Facts {
  /** The first working day of whom one leads, ISO; null of anybody else. */
  readonly startsOn: string | null
  /** The last day of their probation, ISO; null where it is not known. */
  readonly probationEndsOn: string | null
  /** What is proposed to be planned with this person, soonest first. */
  readonly proposals: readonly Pick<Proposal, 'kind' | 'dueOn' | 'again'>[]
  /** ISO date. */
  readonly today: string
}

/**
 * The kind that most likely fits: in the time in which somebody can be on probation the conversation about that,
 * later the one that it is time for. When what is proposed is far away, the short one for in between; where nothing
 * is proposed, the first that comes around. Null where none does.
 */
export const suggestKind = (kinds: readonly Offered[], facts: Facts): Suggestion | null => {
  const { startsOn, probationEndsOn, proposals, today } = facts
  const probation = kinds.find(({ code }) => code === 'probation')
  const past =
    startsOn !== null &&
    (probationEndsOn === null ? isPastProbation(startsOn, today) : probationEndsOn < today)
  if (probation !== undefined && startsOn !== null && !past)
    return { kindId: probation.kindId, why: 'probation', startsOn }
  const due = proposals.find(({ kind }) => kinds.some(({ kindId }) => kindId === kind.kindId))
  if (due !== undefined) {
    const between = kinds.find(({ code }) => code === 'check-in')
    return due.again || isTimeFor(due.dueOn, today) || between === undefined
      ? { kindId: due.kind.kindId, why: 'due', dueOn: due.dueOn }
      : { kindId: between.kindId, why: 'between', dueOn: due.dueOn }
  }
  const usual = kinds.find(({ rules }) => rules.rhythmMonths !== null)
  return usual === undefined ? null : { kindId: usual.kindId, why: 'usual' }
}
