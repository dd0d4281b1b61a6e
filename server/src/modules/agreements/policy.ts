import type { Agreement as SentAgreement, Side } from '@tweespraak/contract/agreements'
import { mayBreak, mayReopen, untouchable, type Agreement, type AgreementFacts } from './agreement.ts'

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

/** Only the two act. What each of them may do with it now: */
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
    settleSupport: agreement.support !== null && agreement.state !== 'changed',
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
