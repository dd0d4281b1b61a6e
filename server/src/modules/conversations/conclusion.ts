import type { ConclusionContent, ProbationConclusion } from '@tweespraak/contract/conclusion'
import { concludes } from '@tweespraak/contract/judging'
import { lastProbationDay } from '@tweespraak/contract/probation-term'
import type { ReportConclusion } from '@tweespraak/contract/report'
import type { BuiltInKindCode } from '@tweespraak/contract/templates'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'
import { type ReportMoment, whileDrafting } from './assessment.ts'
import type { Conversation } from './conversation.ts'

/**
 * What a conversation comes to. Whoever leads it concludes while its report is written, also who took it over: it is
 * what the employer decides, and not something that was said. It is written into the report when that is offered, and
 * no report that should hold one is offered without. It ends, extends and starts no employment.
 */
export interface Probation {
  /** ISO dates. */
  readonly startsOn: string
  readonly endsOn: string | null
}

/** A conclusion as it is kept; `revision` counts from 1. */
export interface Conclusion {
  readonly content: ConclusionContent
  readonly revision: number
}

/** A talk about a probation is held while that lasts: afterwards nothing can be decided about it. Where no end is known, any day will do. */
export const checkProbation = (
  origin: BuiltInKindCode | null,
  probation: Probation | null,
  day: string,
): Outcome<null, 'probation-over'> => {
  const endsOn = concludes(origin) === 'probation' ? (probation?.endsOn ?? null) : null
  return endsOn !== null && day > endsOn ? refuse('probation-over', { endsOn }) : accept(null)
}

/**
 * The last day to which a probation can be extended on a day; null where it cannot. Both agree it in writing before it
 * ends, and no further than the law has it (Burgerlijk Wetboek 7:652): what is longer is void as a whole. A contract
 * that is shorter than two years has a month less, which HR knows and the product does not.
 */
export const extendUntil = (probation: Probation | null, today: string): string | null => {
  if (probation === null || probation.endsOn === null || today > probation.endsOn) return null
  const last = lastProbationDay(probation.startsOn)
  return last > probation.endsOn ? last : null
}

const mayExtendTo = (until: string, probation: Probation | null, today: string): boolean => {
  const last = extendUntil(probation, today)
  return last !== null && until <= last && until > (probation?.endsOn ?? '')
}

export interface Concluding {
  readonly by: string
  readonly leaderId: string
  readonly origin: BuiltInKindCode | null
  readonly probation: Probation | null
  /** ISO date. */
  readonly today: string
}

/** Whether somebody concludes this conversation now. */
export const mayConclude = (
  state: Conversation,
  { by, leaderId, origin }: Pick<Concluding, 'by' | 'leaderId' | 'origin'>,
): Outcome<null, ReportMoment | 'not-allowed' | 'nothing-to-conclude'> => {
  if (concludes(origin) === null) return refuse('nothing-to-conclude')
  return by === leaderId ? whileDrafting(state) : refuse('not-allowed')
}

const settled = ({ outcome, until, reason, about }: ProbationConclusion): ProbationConclusion => ({
  about,
  outcome,
  until: outcome === 'extend' ? until : null,
  reason,
})

const isSame = (one: ConclusionContent, other: ConclusionContent): boolean =>
  one.outcome === other.outcome && one.until === other.until && one.reason === other.reason

/** Saves a conclusion on top of the revision that its writer had seen (0: none yet); the same sent twice is no conflict. */
export const conclude = (
  state: Conversation,
  current: Conclusion | null,
  given: { readonly content: ConclusionContent; readonly baseRevision: number },
  facts: Concluding,
): Outcome<
  Conclusion,
  ReportMoment | 'not-allowed' | 'nothing-to-conclude' | 'probation-not-extended' | 'changed-elsewhere'
> => {
  const may = mayConclude(state, facts)
  if (!may.ok) return may
  const content = settled(given.content)
  if (content.until !== null && !mayExtendTo(content.until, facts.probation, facts.today))
    return refuse('probation-not-extended', { latest: extendUntil(facts.probation, facts.today) })
  if (current !== null && isSame(current.content, content)) return accept(current)
  const revision = current?.revision ?? 0
  if (revision !== given.baseRevision)
    return refuse('changed-elsewhere', { content: current?.content ?? null, revision })
  return accept({ content, revision: revision + 1 })
}

/** What the report says of it: an outcome with its reason, and of one that is extended until when. */
export const concluded = (
  origin: BuiltInKindCode | null,
  conclusion: Conclusion | null,
  probation: Probation | null,
): Outcome<ReportConclusion | null, 'conclusion-missing'> => {
  if (concludes(origin) === null) return accept(null)
  const content = conclusion?.content
  if (content === undefined || content.outcome === null || content.reason.trim() === '')
    return refuse('conclusion-missing')
  const { about, outcome, until, reason } = content
  if (outcome === 'extend' && until === null) return refuse('conclusion-missing')
  return accept({ about, outcome, endsOn: probation?.endsOn ?? null, until, reason: reason.trim() })
}
