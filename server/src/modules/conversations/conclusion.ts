import type {
  ConclusionContent,
  ImprovementConclusion,
  ProbationConclusion,
} from '@tweespraak/contract/conclusion'
import type { SeriesGoal } from '@tweespraak/contract/series'
import { concludes } from '@tweespraak/contract/judging'
import { lastProbationDay } from '@tweespraak/contract/probation-term'
import type { ReportConclusion } from '@tweespraak/contract/report'
import type { BuiltInKindCode } from '@tweespraak/contract/templates'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'
import { type ReportMoment, whileDrafting } from './assessment.ts'
import type { Conversation } from './conversation.ts'
import { canonicalHash } from './report.ts'

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

/** The series that a talk is one of, as far as its conclusion hangs on it. */
export interface SeriesFacts {
  readonly number: number
  readonly of: number
  readonly goals: readonly SeriesGoal[]
  readonly support: string
}

/** What decides what is concluded: the kind that it began as, the probation, the series. */
export interface Subject {
  readonly origin: BuiltInKindCode | null
  readonly probation: Probation | null
  readonly series: SeriesFacts | null
}

/** What a conversation concludes; an improvement talk only as one of a series. */
export const concludedIn = ({ origin, series }: Pick<Subject, 'origin' | 'series'>) =>
  concludes(origin) === 'improvement' && series === null ? null : concludes(origin)

export interface Concluding extends Subject {
  readonly by: string
  readonly leaderId: string
  /** ISO date. */
  readonly today: string
}

/** Whether somebody concludes this conversation now. */
export const mayConclude = (
  state: Conversation,
  { by, leaderId, ...subject }: Pick<Concluding, 'by' | 'leaderId' | 'origin' | 'series'>,
): Outcome<null, ReportMoment | 'not-allowed' | 'nothing-to-conclude'> => {
  if (concludedIn(subject) === null) return refuse('nothing-to-conclude')
  return by === leaderId ? whileDrafting(state) : refuse('not-allowed')
}

const settledProbation = ({ outcome, until, reason, about }: ProbationConclusion): ProbationConclusion => ({
  about,
  outcome,
  until: outcome === 'extend' ? until : null,
  reason,
})

/** Each goal of the series once, in its order; what is said of others is left out. */
const settledImprovement = (
  { about, goals, outcome, reason }: ImprovementConclusion,
  series: SeriesFacts | null,
): ImprovementConclusion => ({
  about,
  goals: (series?.goals ?? []).flatMap(({ goalId }) => goals.find((goal) => goal.goalId === goalId) ?? []),
  outcome,
  reason,
})

const settled = (content: ConclusionContent, series: SeriesFacts | null): ConclusionContent =>
  content.about === 'probation' ? settledProbation(content) : settledImprovement(content, series)

const isSame = (one: ConclusionContent, other: ConclusionContent): boolean =>
  canonicalHash(one) === canonicalHash(other)

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
  const content = settled(given.content, facts.series)
  if (content.about !== concludedIn(facts)) return refuse('nothing-to-conclude')
  if (
    content.about === 'probation' &&
    content.until !== null &&
    !mayExtendTo(content.until, facts.probation, facts.today)
  )
    return refuse('probation-not-extended', { latest: extendUntil(facts.probation, facts.today) })
  if (current !== null && isSame(current.content, content)) return accept(current)
  const revision = current?.revision ?? 0
  if (revision !== given.baseRevision)
    return refuse('changed-elsewhere', { content: current?.content ?? null, revision })
  return accept({ content, revision: revision + 1 })
}

const concludedProbation = (
  { about, outcome, until, reason }: ProbationConclusion,
  probation: Probation | null,
): ReportConclusion | null => {
  if (outcome === null || reason.trim() === '' || (outcome === 'extend' && until === null)) return null
  return { about, outcome, endsOn: probation?.endsOn ?? null, until, reason: reason.trim() }
}

/** How the employee says a goal stands beside it, where they said it. */
const inOwnWords = (words: string): { own?: string } => (words.trim() === '' ? {} : { own: words.trim() })

/** Every goal with what was seen of it; at the last talk also how the series ends, which talks after it can only prolong. */
const concludedImprovement = (
  { about, goals, outcome, reason }: ImprovementConclusion,
  { number, of, support, goals: asked }: SeriesFacts,
): ReportConclusion | null => {
  const said = asked.flatMap(({ goalId, what, measure, own }) => {
    const goal = goals.find((each) => each.goalId === goalId)
    const seen = goal?.seen.trim() ?? ''
    return goal === undefined || goal.standing === null || seen === ''
      ? []
      : [{ what, measure, standing: goal.standing, seen, ...inOwnWords(own.words) }]
  })
  if (said.length < asked.length) return null
  const last = number === of
  const base = { about, number, of, support, goals: said }
  if (outcome === null || (!last && outcome !== 'prolonged')) return last ? null : { ...base, final: null }
  if (reason.trim() === '' || (last && outcome === 'prolonged')) return null
  return { ...base, final: { outcome, reason: reason.trim() } }
}

/** What the report says of it, whole: who reads it later finds the outcome with its reason. */
export const concluded = (
  subject: Subject,
  conclusion: Conclusion | null,
): Outcome<ReportConclusion | null, 'conclusion-missing'> => {
  if (concludedIn(subject) === null) return accept(null)
  const content = conclusion?.content
  if (content === undefined) return refuse('conclusion-missing')
  const { probation, series } = subject
  const said =
    content.about === 'probation'
      ? concludedProbation(content, probation)
      : series === null
        ? null
        : concludedImprovement(content, series)
  return said === null ? refuse('conclusion-missing') : accept(said)
}
