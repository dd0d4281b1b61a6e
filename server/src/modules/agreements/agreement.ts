import type {
  AgreementDeed,
  AgreementTerms,
  SupportKind,
  SupportState,
} from '@tweespraak/contract/agreements'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'

/**
 * An agreement between two. It is open until one of them says that it was kept or broken, or until both
 * put another in its place:
 *
 *   open ── keep ──▶ kept        open ── break ──▶ broken (with a reason)
 *   kept, broken ── reopen ──▶ open
 *   open ── change, proposed by one and accepted by the other ──▶ changed, followed by a new open one
 */
export type Agreement = AgreementFacts &
  (
    | { readonly state: 'open'; readonly change: ProposedChange | null }
    | { readonly state: 'kept'; readonly closed: Closing }
    | { readonly state: 'broken'; readonly closed: Closing; readonly reason: string }
    | { readonly state: 'changed'; readonly closed: Closing }
  )

export interface AgreementFacts {
  readonly agreementId: string
  readonly employeeId: string
  readonly leaderId: string
  /** One of the two; the other promised the support, if any. */
  readonly doerId: string
  readonly terms: AgreementTerms
  readonly support: Support | null
  readonly conversationId: string | null
  /** The first signature under that conversation was set: its agreements are no longer worded by one alone. */
  readonly settled: boolean
  readonly followsId: string | null
  readonly madeBy: string
  /** ISO instant. */
  readonly madeAt: string
  readonly revision: number
  /** ISO date: the day after the conversations of the employee rested, where its last day fell in that. */
  readonly resumedOn?: string | null
}

export interface Support {
  readonly kind: SupportKind
  readonly words: string | null
  readonly state: SupportState
  readonly reason: string | null
}

interface Closing {
  readonly by: string
  readonly at: string
}

export interface ProposedChange {
  readonly changeId: string
  readonly proposedBy: string
  readonly terms: AgreementTerms
  readonly why: string | null
  readonly at: string
}

export type OpenAgreement = Extract<Agreement, { state: 'open' }>

/** Who acts, seeing which revision, at which moment, on which day where they are. */
export interface Act {
  readonly by: string
  readonly revision: number
  readonly now: Temporal.Instant
  readonly today: Temporal.PlainDate
}

/** What came of it: the agreement as it is now, and the deed for its history. */
export interface Decided<Next extends Agreement = Agreement> {
  readonly agreement: Next
  readonly deed: AgreementDeed
}

/** How long one of the two may still word an agreement anew: outside a conversation, and in one that nobody signed. */
const youngHours = { loose: 24, inConversation: 14 * 24 }

/** Who closed it may take that back for a moment; the other may disagree for two weeks. */
const reopenMinutes = { closer: 10, other: 14 * 24 * 60 }

const minutesSince = (at: string, now: Temporal.Instant): number =>
  Temporal.Instant.from(at).until(now).total('minutes')

/** Its last day; or, where that fell while the conversations of the employee rested, the day after they did. */
const dueDay = ({ terms: { dueOn }, resumedOn }: Agreement): Temporal.PlainDate =>
  Temporal.PlainDate.from(typeof resumedOn === 'string' && resumedOn > dueOn ? resumedOn : dueOn)

/** Open on the day after its last day, and later. */
export const isOverdue = (agreement: Agreement, today: Temporal.PlainDate): boolean =>
  agreement.state === 'open' && Temporal.PlainDate.compare(dueDay(agreement), today) < 0

/** Whether it may still be worded anew, or taken back, without asking the other. */
export const isYoung = (agreement: Agreement, now: Temporal.Instant): boolean => {
  const hours = agreement.conversationId === null ? youngHours.loose : youngHours.inConversation
  return !agreement.settled && minutesSince(agreement.madeAt, now) < hours * 60
}

/** A last day that is today or later. */
export const isStillAhead = (dueOn: string, today: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(Temporal.PlainDate.from(dueOn), today) >= 0

/** The agreement as its actor saw it, and open; otherwise why not. */
export const openAsSeen = (
  agreement: Agreement,
  act: Pick<Act, 'revision'>,
): Outcome<OpenAgreement, 'agreement-moved-on' | 'agreement-closed'> => {
  if (agreement.state !== 'open') return refuse('agreement-closed', { state: agreement.state })
  if (agreement.revision !== act.revision)
    return refuse('agreement-moved-on', { revision: agreement.revision })
  return accept(agreement)
}

/** A kind of support without saying what it comes to: later nobody could tell whether it came. */
export const isVague = (support: Pick<Support, 'words'> | null): boolean =>
  support !== null && support.words === null

/** What stands in the way of wording it anew or taking it back. */
export const untouchable = (agreement: OpenAgreement, now: Temporal.Instant) => {
  if (!isYoung(agreement, now)) return 'agreement-settled'
  return agreement.change === null ? null : 'change-waits'
}

/** Words a young agreement anew. A support that was promised anew starts as promised. */
export const editAgreement = (
  agreement: Agreement,
  act: Act,
  edit: {
    readonly terms: AgreementTerms
    readonly doerId: string
    readonly support: Omit<Support, 'state' | 'reason'> | null
  },
): Outcome<
  Decided<OpenAgreement>,
  | 'agreement-moved-on'
  | 'agreement-closed'
  | 'agreement-settled'
  | 'change-waits'
  | 'due-date-passed'
  | 'support-words-missing'
> => {
  const open = openAsSeen(agreement, act)
  if (!open.ok) return open
  const obstacle = untouchable(open.value, act.now)
  if (obstacle) return refuse(obstacle)
  if (edit.terms.dueOn !== agreement.terms.dueOn && !isStillAhead(edit.terms.dueOn, act.today))
    return refuse('due-date-passed')
  if (isVague(edit.support)) return refuse('support-words-missing')
  const support = edit.support && { ...edit.support, state: 'promised' as const, reason: null }
  const { terms, doerId } = edit
  return accept({
    agreement: { ...open.value, terms, doerId, support, revision: act.revision + 1 },
    deed: 'edited',
  })
}

/** Who made it may take it back as if it had never been, while it is young; null when nothing stands in the way. */
export const takeBackAgreement = (agreement: Agreement, act: Act) => {
  const open = openAsSeen(agreement, act)
  if (!open.ok) return open.reason
  return agreement.madeBy === act.by ? untouchable(open.value, act.now) : 'not-allowed'
}

/** Either of the two may say that it was kept. */
export const keepAgreement = (
  agreement: Agreement,
  act: Act,
): Outcome<Decided, 'agreement-moved-on' | 'agreement-closed'> => {
  const open = openAsSeen(agreement, act)
  if (!open.ok) return open
  const { change: _, ...facts } = open.value
  const closed = { by: act.by, at: act.now.toString() }
  return accept({ agreement: { ...facts, state: 'kept', closed, revision: act.revision + 1 }, deed: 'kept' })
}

/** The one who does it may say at any time that it will not work out; the other only once it is overdue. */
export const breakAgreement = (
  agreement: Agreement,
  act: Act,
  reason: string,
): Outcome<Decided, 'agreement-moved-on' | 'agreement-closed' | 'agreement-not-due'> => {
  const open = openAsSeen(agreement, act)
  if (!open.ok) return open
  if (!mayBreak(open.value, act)) return refuse('agreement-not-due', { dueOn: agreement.terms.dueOn })
  const { change: _, ...facts } = open.value
  const closed = { by: act.by, at: act.now.toString() }
  return accept({
    agreement: { ...facts, state: 'broken', closed, reason, revision: act.revision + 1 },
    deed: 'broken',
  })
}

export const mayBreak = (agreement: OpenAgreement, act: Pick<Act, 'by' | 'today'>): boolean =>
  agreement.doerId === act.by || isOverdue(agreement, act.today)

/** Takes back that it was kept or broken. What both changed stays changed: its follower stands. */
export const reopenAgreement = (
  agreement: Agreement,
  act: Act,
): Outcome<
  Decided<OpenAgreement>,
  'agreement-moved-on' | 'agreement-open' | 'agreement-closed' | 'too-late-to-reopen'
> => {
  if (agreement.state === 'open') return refuse('agreement-open')
  if (agreement.state === 'changed') return refuse('agreement-closed', { state: agreement.state })
  if (agreement.revision !== act.revision)
    return refuse('agreement-moved-on', { revision: agreement.revision })
  if (!mayReopen(agreement, act)) return refuse('too-late-to-reopen')
  return accept({ agreement: opened(agreement, act.revision + 1), deed: 'reopened' })
}

export const mayReopen = (agreement: Agreement, act: Pick<Act, 'by' | 'now'>): boolean => {
  if (agreement.state !== 'kept' && agreement.state !== 'broken') return false
  const minutes = agreement.closed.by === act.by ? reopenMinutes.closer : reopenMinutes.other
  return minutesSince(agreement.closed.at, act.now) < minutes
}

const opened = (agreement: AgreementFacts, revision: number): OpenAgreement => {
  const { agreementId, employeeId, leaderId, doerId, terms, support } = agreement
  const { conversationId, settled, followsId, madeBy, madeAt } = agreement
  const pair = { employeeId, leaderId, doerId, conversationId, settled }
  return {
    agreementId,
    ...pair,
    terms,
    support,
    followsId,
    madeBy,
    madeAt,
    revision,
    state: 'open',
    change: null,
  }
}

/** While it is open both may say what came of the support; once it is over, whoever it was promised to, for themselves. */
export const maySettleSupport = (agreement: Agreement, { by }: Pick<Act, 'by'>): boolean =>
  agreement.state === 'open' || agreement.doerId === by

/** What became of the promised support: either may say so, also when the agreement itself is closed. */
export const settleSupport = (
  agreement: Agreement,
  act: Act,
  state: SupportState,
  reason: string | null,
): Outcome<
  Decided,
  'agreement-moved-on' | 'agreement-closed' | 'no-support-promised' | 'reason-missing' | 'not-allowed'
> => {
  if (agreement.state === 'changed') return refuse('agreement-closed', { state: agreement.state })
  if (!maySettleSupport(agreement, act)) return refuse('not-allowed')
  if (agreement.revision !== act.revision)
    return refuse('agreement-moved-on', { revision: agreement.revision })
  if (agreement.support === null) return refuse('no-support-promised')
  if (state === 'missed' && reason === null) return refuse('reason-missing')
  const support = { ...agreement.support, state, reason: state === 'missed' ? reason : null }
  return accept({
    agreement: { ...agreement, support, revision: act.revision + 1 },
    deed: `support-${state}`,
  })
}

/** Which two people a conversation is between, and whether what they agreed in it is fixed. */
export interface Pair {
  readonly employeeId: string
  readonly leaderId: string
  /** ISO instant of the first signature; null before. */
  readonly settledAt: string | null
}
