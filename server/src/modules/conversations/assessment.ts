import { accept, refuse, type Outcome } from '../../platform/refuse.ts'
import type { Conversation } from './conversation.ts'

/**
 * How an appraisal scores on criteria that were published before its period:
 *
 *   each assessor scores → gives → (all gave) each reads the other's → they settle one score and one reason each
 *
 * What was settled is written into the report when it is offered, whole or not at all: who leads it may leave it out.
 * A second assessor who never gives theirs keeps nobody from a report, and no score stands that one alone gave where
 * two were asked. The employee scores too, as part of what they prepare. Nothing is added up.
 */
export type AssessingSeat = 'manager' | 'second-assessor'

export interface Assessor {
  readonly personId: string
  readonly seat: AssessingSeat
}

/** That somebody gave their scores, from which seat. Who led it before may have given those of the manager. */
export interface Giving extends Assessor {
  /** ISO instant. */
  readonly givenAt: string
}

/** A score with its reason, `step` from 1 for the lowest; null and empty until it was said. `revision` counts from 1. */
export interface Score {
  readonly criterionId: string
  readonly step: number | null
  readonly reason: string
  readonly revision: number
}

/** A score that counts: nobody is scored without a reason. */
export type Outcomes = readonly (Score & { readonly step: number })[]

const gaveFor = (givings: readonly Giving[], { personId, seat }: Assessor): boolean =>
  givings.some((giving) => giving.personId === personId || (seat === 'manager' && giving.seat === 'manager'))

/** Everybody who assesses gave their scores, so that each may read the other's. */
export const allGave = (assessors: readonly Assessor[], givings: readonly Giving[]): boolean =>
  assessors.every((assessor) => gaveFor(givings, assessor))

export type ReportMoment =
  | 'no-report-yet'
  | 'report-already-offered'
  | 'report-closed'
  | 'conversation-cancelled'

/** Whether the report is being written: scores are given and settled then, and stand still once it is offered. */
export const whileDrafting = (state: Conversation): Outcome<null, ReportMoment> => {
  if (state.status === 'cancelled') return refuse('conversation-cancelled')
  if (state.status === 'planned' || state.status === 'preparing' || state.status === 'held')
    return refuse('no-report-yet')
  if (state.status !== 'recorded') return refuse('report-closed')
  return state.report.stage === 'draft' ? accept(null) : refuse('report-already-offered')
}

/** Evidence is gathered from planning until the report is offered. */
export const whileGathering = (
  state: Conversation,
): Outcome<null, Exclude<ReportMoment, 'no-report-yet'>> => {
  const drafting = whileDrafting(state)
  if (drafting.ok) return drafting
  return drafting.reason === 'no-report-yet' ? accept(null) : refuse(drafting.reason)
}

export interface Scoring {
  readonly by: string
  /** Null for who assesses nothing here. */
  readonly seat: AssessingSeat | null
  readonly assessors: readonly Assessor[]
  readonly givings: readonly Giving[]
}

/** Whether somebody may change their own scores now: an assessor until they gave them, the employee until they share. */
export const mayScore = (
  state: Conversation,
  { by, seat, givings }: Scoring,
): Outcome<
  null,
  ReportMoment | 'not-allowed' | 'scores-given' | 'already-shared' | 'talk-already-finished'
> => {
  if (seat !== null) {
    const drafting = whileDrafting(state)
    if (!drafting.ok) return drafting
    return gaveFor(givings, { personId: by, seat }) ? refuse('scores-given') : accept(null)
  }
  const own = state.preparations.find(({ personId }) => personId === by)
  if (own === undefined || !state.people.some(({ personId, role }) => personId === by && role === 'employee'))
    return refuse('not-allowed')
  if (state.status === 'cancelled') return refuse('conversation-cancelled')
  if (own.sharedAt !== null) return refuse('already-shared')
  return state.status === 'planned' || state.status === 'preparing' || state.status === 'held'
    ? accept(null)
    : refuse('talk-already-finished')
}

/** Saves a score on top of the revision that its writer had seen (0: none yet); the same sent twice is no conflict. */
export const saveScore = (
  current: Score | null,
  given: {
    readonly criterionId: string
    readonly step: number | null
    readonly reason: string
    readonly baseRevision: number
  },
): Outcome<Score, 'changed-elsewhere'> => {
  const { criterionId, step, reason, baseRevision } = given
  if (current !== null && current.step === step && current.reason === reason) return accept(current)
  const revision = current?.revision ?? 0
  if (revision !== baseRevision)
    return refuse('changed-elsewhere', {
      step: current?.step ?? null,
      reason: current?.reason ?? '',
      revision,
    })
  return accept({ criterionId, step, reason, revision: revision + 1 })
}

/** A step with a reason in words. */
export const isWhole = <Given extends Score>(score: Given): score is Given & { readonly step: number } =>
  score.step !== null && score.reason.trim() !== ''

/** The criteria that still lack a score or its reason. */
const unscored = (criteria: readonly string[], scores: readonly Score[]): readonly string[] =>
  criteria.filter(
    (criterionId) => !scores.some((score) => score.criterionId === criterionId && isWhole(score)),
  )

/** Gives the own scores, all of them with their reasons. */
export const checkGiving = (
  state: Conversation,
  scoring: Scoring,
  criteria: readonly string[],
  scores: readonly Score[],
): Outcome<null, ReportMoment | 'not-allowed' | 'scores-given' | 'scores-missing'> => {
  const { by, seat, givings } = scoring
  if (seat === null) return refuse('not-allowed')
  const drafting = whileDrafting(state)
  if (!drafting.ok) return drafting
  if (gaveFor(givings, { personId: by, seat })) return refuse('scores-given')
  const missing = unscored(criteria, scores)
  return missing.length > 0 ? refuse('scores-missing', { criterionIds: missing }) : accept(null)
}

/** Takes the own scores back: as long as nobody else reads them, which they do once all gave theirs. */
export const checkTakingBack = (
  state: Conversation,
  { by, seat, assessors, givings }: Scoring,
): Outcome<null, ReportMoment | 'not-allowed' | 'not-found' | 'scores-read'> => {
  if (seat === null) return refuse('not-allowed')
  const drafting = whileDrafting(state)
  if (!drafting.ok) return drafting
  if (!givings.some(({ personId }) => personId === by)) return refuse('not-found')
  return allGave(assessors, givings) ? refuse('scores-read') : accept(null)
}

/** Whether somebody may settle what counts: one of the assessors, once all gave theirs. */
export const maySettle = (
  state: Conversation,
  { seat, assessors, givings }: Scoring,
): Outcome<null, ReportMoment | 'not-allowed' | 'scores-not-given'> => {
  if (seat === null) return refuse('not-allowed')
  const drafting = whileDrafting(state)
  if (!drafting.ok) return drafting
  return allGave(assessors, givings) ? accept(null) : refuse('scores-not-given')
}

/** What the report will say: every criterion with its outcome; null where the scores are left out. */
export const reported = (
  criteria: readonly string[],
  outcomes: readonly Score[],
  leftOut: boolean,
): Outcome<Outcomes | null, 'scores-not-settled'> => {
  if (leftOut) return accept(null)
  const missing = unscored(criteria, outcomes)
  if (missing.length > 0) return refuse('scores-not-settled', { criterionIds: missing })
  return accept(
    criteria.flatMap((criterionId) =>
      outcomes.filter(isWhole).filter((outcome) => outcome.criterionId === criterionId),
    ),
  )
}
