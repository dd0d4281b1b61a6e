import { accept, refuse, type Outcome } from '../../platform/refuse.ts'
import { termEnds } from '../../platform/term.ts'

/**
 * A written response to a report, and who is asked to do something about it:
 *
 *   leader → employee → higher → ended
 *
 * `leader`: who leads the conversation answers. Following it ends it; declining it, or letting the term pass, brings
 * it to the `employee`, who lets it rest or asks for a talk with the next-higher manager. `higher`: that one plans
 * the talk, and decides after it; nobody decides for as long as HR has not appointed somebody where nobody leads the
 * leader. Moments are ISO instants; `dueBefore` is the first moment after the term.
 *
 * Two weeks to respond, the talk with the next-higher manager, somebody brought along, and reasons in writing where
 * it is not followed: CAO Rijk, paragraph 12.2. That who leads answers first, and within which term, is ours.
 */
export type Response = { readonly responseId: string } & Step

export type Step = AtLeader | AtEmployee | AtHigher | Ended

/** Whether it is followed. */
export type Verdict = 'follows' | 'declines'

export interface Answer {
  readonly by: string
  readonly verdict: Verdict
  readonly at: string
}

interface AtLeader {
  readonly step: 'leader'
  readonly dueBefore: string
}

/** `answer` is null where none came in time. */
interface AtEmployee {
  readonly step: 'employee'
  readonly answer: Answer | null
  readonly dueBefore: string
}

interface AtHigher {
  readonly step: 'higher'
  readonly answer: Answer | null
  readonly askedAt: string
  /** Null where HR is to appoint somebody. */
  readonly higherId: string | null
  readonly talkAt: string | null
  readonly dueBefore: string
}

interface Ended {
  readonly step: 'ended'
  readonly answer: Answer | null
  /** Who was asked to decide, if anybody was. */
  readonly higherId: string | null
  readonly askedAt: string | null
  readonly talkAt: string | null
  /** `followed`: by who leads. `rested`: the employee left it at that. `decided`: by the next-higher manager. */
  readonly ending: 'followed' | 'rested' | 'decided'
  readonly decision: Verdict | null
  readonly endedAt: string
}

interface By {
  readonly by: string
}

export type ResponseDeed =
  | ({ readonly type: 'answer'; readonly verdict: Verdict } & By)
  | ({ readonly type: 'ask' } & By)
  | ({ readonly type: 'plan-talk'; readonly talkAt: string } & By)
  | ({ readonly type: 'decide'; readonly verdict: Verdict } & By)
  | ({ readonly type: 'appoint'; readonly personId: string } & By)
  | ({ readonly type: 'rest' } & By)

/** Who stands where around it now, which terms its kind sets (days), and what moment it is. */
export interface ResponseFacts {
  readonly employeeId: string
  readonly leaderId: string
  /** Who leads it works here no more. */
  readonly leaderLeft: boolean
  /** Who would decide: the manager of who leads, where that one can. */
  readonly nextHigher: string | null
  /** Who asks is HR for the employee, and follows it. */
  readonly hr: boolean
  /** The employee's conversations rest: until that is over no term passes. */
  readonly rests: boolean
  readonly terms: { readonly response: number; readonly answer: number }
  readonly timeZone: string
  readonly at: string
}

export type ResponseRefusal =
  | 'not-allowed'
  | 'response-ended'
  | 'response-too-late'
  | 'not-your-step'
  | 'talk-first'
  | 'in-the-past'
  | 'talk-after-term'

const termFrom = (from: string, days: number, timeZone: string): string =>
  termEnds(Temporal.Instant.from(from), days, timeZone)

const isPast = (moment: string, at: string): boolean => Temporal.Instant.compare(moment, at) <= 0

/** What the passing of time, or the leaving of who is asked, made of it: read this before anything is decided. */
export const asOfNow = (response: Response, facts: ResponseFacts): Response => {
  const { responseId } = response
  if (facts.rests) return response
  switch (response.step) {
    case 'leader': {
      const passed = isPast(response.dueBefore, facts.at)
      if (!passed && !facts.leaderLeft) return response
      const from = passed ? response.dueBefore : facts.at
      const dueBefore = termFrom(from, facts.terms.response, facts.timeZone)
      return asOfNow({ responseId, step: 'employee', answer: null, dueBefore }, facts)
    }
    case 'employee':
      return isPast(response.dueBefore, facts.at) ? rested(response, response.dueBefore) : response
    case 'higher':
    case 'ended':
      return response
    default:
      return response satisfies never
  }
}

const rested = (response: (AtEmployee | AtHigher) & Response, endedAt: string): Response => ({
  responseId: response.responseId,
  step: 'ended',
  answer: response.answer,
  higherId: response.step === 'higher' ? response.higherId : null,
  askedAt: response.step === 'higher' ? response.askedAt : null,
  talkAt: response.step === 'higher' ? response.talkAt : null,
  ending: 'rested',
  decision: null,
  endedAt,
})

type Decided = Outcome<Response, ResponseRefusal>

/** An answer that comes late counts too, until the employee goes on. */
const answer = (response: Response, verdict: Verdict, facts: ResponseFacts): Decided => {
  const waits = response.step === 'leader' || (response.step === 'employee' && response.answer === null)
  if (!waits) return refuse('not-your-step')
  const { responseId } = response
  const given: Answer = { by: facts.leaderId, verdict, at: facts.at }
  if (verdict === 'declines') {
    const dueBefore = termFrom(facts.at, facts.terms.response, facts.timeZone)
    return accept({ responseId, step: 'employee', answer: given, dueBefore })
  }
  return accept({
    responseId,
    step: 'ended',
    answer: given,
    higherId: null,
    askedAt: null,
    talkAt: null,
    ending: 'followed',
    decision: null,
    endedAt: facts.at,
  })
}

/** Somebody has to be appointed: nobody leads the leader, who was asked cannot decide any more, or is too late. */
export const needsSomebody = (response: Response, facts: ResponseFacts, canDecide: boolean): boolean =>
  response.step === 'higher' &&
  (response.higherId === null || !canDecide || isPast(response.dueBefore, facts.at))

const planTalk = (response: AtHigher & Response, talkAt: string, facts: ResponseFacts): Decided => {
  if (isPast(talkAt, facts.at)) return refuse('in-the-past')
  // Once the term has passed, late is better than never.
  const tooLate = !isPast(response.dueBefore, facts.at) && !isPast(talkAt, response.dueBefore)
  if (tooLate) return refuse('talk-after-term')
  return accept({
    ...response,
    talkAt,
    dueBefore: termFrom(talkAt, facts.terms.answer, facts.timeZone),
  })
}

const decideTalk = (response: AtHigher & Response, verdict: Verdict, facts: ResponseFacts): Decided => {
  const { responseId, askedAt, higherId, talkAt } = response
  // First hear, then decide.
  if (talkAt === null || !isPast(talkAt, facts.at)) return refuse('talk-first')
  return accept({
    responseId,
    step: 'ended',
    answer: response.answer,
    higherId,
    askedAt,
    talkAt,
    ending: 'decided',
    decision: verdict,
    endedAt: facts.at,
  })
}

/** Decides one deed. Of what time made of it, see `asOfNow`. `canDecide`: who was asked still could. */
export const decideResponse = (
  before: Response,
  deed: ResponseDeed,
  facts: ResponseFacts & { readonly canDecide: boolean },
): Decided => {
  const response = asOfNow(before, facts)
  if (response.step === 'ended') return refuse('response-ended')
  switch (deed.type) {
    case 'answer':
      return deed.by === facts.leaderId ? answer(response, deed.verdict, facts) : refuse('not-allowed')
    case 'ask': {
      if (deed.by !== facts.employeeId) return refuse('not-allowed')
      if (response.step !== 'employee') return refuse('not-your-step')
      const dueBefore = termFrom(facts.at, facts.terms.answer, facts.timeZone)
      const { responseId, answer: given } = response
      const asked = { askedAt: facts.at, higherId: facts.nextHigher, talkAt: null, dueBefore }
      return accept({ responseId, step: 'higher', answer: given, ...asked })
    }
    case 'rest':
      if (deed.by !== facts.employeeId) return refuse('not-allowed')
      return response.step === 'leader' ? refuse('not-your-step') : accept(rested(response, facts.at))
    case 'appoint': {
      if (!facts.hr || deed.by === facts.employeeId || deed.by === facts.leaderId)
        return refuse('not-allowed')
      if (response.step !== 'higher' || !needsSomebody(response, facts, facts.canDecide))
        return refuse('not-your-step')
      const dueBefore = termFrom(facts.at, facts.terms.answer, facts.timeZone)
      return accept({ ...response, higherId: deed.personId, talkAt: null, dueBefore })
    }
    case 'plan-talk':
    case 'decide':
      if (response.step !== 'higher') return refuse('not-your-step')
      if (deed.by !== response.higherId || !facts.canDecide) return refuse('not-allowed')
      return deed.type === 'decide'
        ? decideTalk(response, deed.verdict, facts)
        : planTalk(response, deed.talkAt, facts)
    default:
      return deed satisfies never
  }
}

/** Whether the employee may still take it back: nobody said anything about it. */
export const mayTakeBack = (
  response: Response,
  by: string,
  employeeId: string,
): Outcome<null, 'not-allowed' | 'response-ended' | 'not-your-step'> => {
  if (by !== employeeId) return refuse('not-allowed')
  if (response.step === 'ended') return refuse('response-ended')
  const unanswered = response.step === 'leader' || (response.step === 'employee' && response.answer === null)
  return unanswered ? accept(null) : refuse('not-your-step')
}

/** How the report stands to which somebody would respond. */
export interface RespondableReport {
  readonly stage: 'draft' | 'offered' | 'closed' | null
  readonly contentHash: string | null
  /** ISO instant; null while it does not rest. */
  readonly closedAt: string | null
  /** The employee signed for agreement. */
  readonly agreed: boolean
}

export type HandInRefusal =
  | 'not-allowed'
  | 'no-responses'
  | 'no-report-yet'
  | 'agreed-already'
  | 'response-runs'
  | 'already-responded'
  | 'response-too-late'

/** From which moment on a response comes too late: a term after the report came to rest; null while it does not. */
export const handInEnds = (
  { closedAt }: Pick<RespondableReport, 'closedAt'>,
  days: number,
  timeZone: string,
): string | null => (closedAt === null ? null : termFrom(closedAt, days, timeZone))

/**
 * Hands in a response, once for what a report says: from when it is offered until a term after it came to rest. Who
 * signed for agreement has none to hand in; what they still want to have said is an addition.
 */
export const handIn = (
  responseId: string,
  report: RespondableReport,
  earlier: readonly { readonly reportHash: string; readonly ended: boolean }[],
  facts: Omit<ResponseFacts, 'terms'> & {
    readonly terms: ResponseFacts['terms'] | null
    readonly by: string
  },
): Outcome<Response, HandInRefusal> => {
  const { terms, timeZone, at } = facts
  if (facts.by !== facts.employeeId) return refuse('not-allowed')
  if (terms === null) return refuse('no-responses')
  if (report.contentHash === null || report.stage === null || report.stage === 'draft')
    return refuse('no-report-yet')
  if (report.agreed) return refuse('agreed-already')
  if (earlier.some(({ ended }) => !ended)) return refuse('response-runs')
  if (earlier.some(({ reportHash }) => reportHash === report.contentHash)) return refuse('already-responded')
  const before = handInEnds(report, terms.response, timeZone)
  if (before !== null && isPast(before, at)) return refuse('response-too-late')
  const dueBefore = termFrom(at, terms.answer, timeZone)
  return accept(asOfNow({ responseId, step: 'leader', dueBefore }, { ...facts, terms }))
}
