import type { Agreement as SentAgreement, Side } from '@tweespraak/contract/agreements'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'
import {
  mayBreak,
  mayReopen,
  maySettleSupport,
  untouchable,
  type Act,
  type Agreement,
  type AgreementFacts,
} from './agreement.ts'

type Two = Pick<AgreementFacts, 'employeeId' | 'leaderId'>

/** On which side somebody stands; null for anybody but the two. */
export const sideOf = (two: Two, personId: string): Side | null => {
  if (personId === two.employeeId) return 'employee'
  return personId === two.leaderId ? 'leader' : null
}

/** The two see it, and HR that acts for the employee. Nobody else: also not an administrator, or the leader's leader. */
export const maySee = (
  two: Two,
  viewer: { readonly personId: string; readonly hrForEmployee: boolean },
): boolean => sideOf(two, viewer.personId) !== null || viewer.hrForEmployee

/** Only the two act, HR looks on: makes the act of one of them, on the day it is where they are. */
export const actBy = (
  viewer: { readonly personId: string; readonly timeZone: string },
  two: Two,
  seen: { readonly revision: number; readonly now: Temporal.Instant },
): Outcome<Act, 'not-allowed'> => {
  if (sideOf(two, viewer.personId) === null) return refuse('not-allowed')
  return accept({ by: viewer.personId, ...seen, today: dayFor(viewer, seen.now) })
}

/** Who of the two stands on a side. */
export const personOn = (two: Two, side: Side): string =>
  side === 'employee' ? two.employeeId : two.leaderId

interface Tie {
  /** The two of the conversation it is made in; null outside of one. */
  readonly pair: Two | null
  /** Who leads the employee today. */
  readonly managerId: string | null
}

/** One of the two writes it down, and something joins them: a conversation, or that one leads the other today. */
export const mayAgree = (viewer: { readonly personId: string }, two: Two, tie: Tie): boolean => {
  if (two.employeeId === two.leaderId || sideOf(two, viewer.personId) === null) return false
  if (tie.pair !== null) return tie.pair.employeeId === two.employeeId && tie.pair.leaderId === two.leaderId
  return tie.managerId === two.leaderId
}

/** The day it is in the organisation of somebody. */
export const dayFor = (viewer: { readonly timeZone: string }, now: Temporal.Instant): Temporal.PlainDate =>
  now.toZonedDateTimeISO(viewer.timeZone).toPlainDate()

/** What each of the two may do with it now. */
export const actionsOf = (
  agreement: Agreement,
  act: { readonly by: string; readonly now: Temporal.Instant; readonly today: Temporal.PlainDate },
): SentAgreement['can'] => {
  if (sideOf(agreement, act.by) === null) return none
  const open = agreement.state === 'open' ? agreement : null
  const young = open !== null && untouchable(open, act.now) === null
  const change = open?.change ?? null
  return {
    edit: young,
    remove: young && agreement.madeBy === act.by,
    keep: open !== null,
    break: open !== null && mayBreak(open, act),
    reopen: mayReopen(agreement, act),
    settleSupport:
      agreement.support !== null && agreement.state !== 'changed' && maySettleSupport(agreement, act),
    proposeChange: open !== null && change === null,
    answerChange: change !== null && change.proposedBy !== act.by,
    withdrawChange: change !== null && change.proposedBy === act.by,
  }
}

const none: SentAgreement['can'] = {
  edit: false,
  remove: false,
  keep: false,
  break: false,
  reopen: false,
  settleSupport: false,
  proposeChange: false,
  answerChange: false,
  withdrawChange: false,
}
