import type { AgreementTerms } from '@tweespraak/contract/agreements'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'
import {
  isStillAhead,
  openAsSeen,
  type Act,
  type Agreement,
  type Decided,
  type OpenAgreement,
  type ProposedChange,
} from './agreement.ts'

type Seen = 'agreement-moved-on' | 'agreement-closed'

/** One proposes other terms; the agreement stands as it was until the other answers. One proposal at a time. */
export const proposeChange = (
  agreement: Agreement,
  act: Act,
  proposal: { readonly changeId: string; readonly terms: AgreementTerms; readonly why: string | null },
): Outcome<Decided<OpenAgreement>, Seen | 'change-waits' | 'nothing-changes' | 'due-date-passed'> => {
  const open = openAsSeen(agreement, act)
  if (!open.ok) return open
  if (open.value.change !== null) return refuse('change-waits')
  if (sameTerms(proposal.terms, agreement.terms)) return refuse('nothing-changes')
  if (!isStillAhead(proposal.terms.dueOn, act.today)) return refuse('due-date-passed')
  const change = { ...proposal, proposedBy: act.by, at: act.now.toString() }
  return accept({ agreement: { ...open.value, change, revision: act.revision + 1 }, deed: 'change-proposed' })
}

/** Both agreed: this one ends as changed, and `terms` are those of the one that takes its place. */
export const acceptChange = (
  agreement: Agreement,
  act: Act,
): Outcome<Decided & { readonly terms: AgreementTerms }, Seen | 'no-change-waits' | 'own-proposal'> => {
  const waiting = waitingFor(agreement, act)
  if (!waiting.ok) return waiting
  const { change, ...facts } = waiting.value
  const closed = { by: act.by, at: act.now.toString() }
  return accept({
    agreement: { ...facts, state: 'changed', closed, revision: act.revision + 1 },
    deed: 'changed',
    terms: change.terms,
  })
}

/**
 * The agreement that takes the place of one that both changed, made by who accepted. It belongs to the same
 * conversation only as long as nobody signed what was agreed there.
 */
export const followerOf = (
  agreement: Agreement,
  act: Act,
  agreementId: string,
  terms: AgreementTerms,
): OpenAgreement => {
  const { employeeId, leaderId, doerId, support, settled } = agreement
  return {
    agreementId,
    employeeId,
    leaderId,
    doerId,
    terms,
    support,
    conversationId: settled ? null : agreement.conversationId,
    settled: false,
    followsId: agreement.agreementId,
    madeBy: act.by,
    madeAt: act.now.toString(),
    revision: 1,
    state: 'open',
    change: null,
  }
}

export const declineChange = (
  agreement: Agreement,
  act: Act,
): Outcome<Decided<OpenAgreement>, Seen | 'no-change-waits' | 'own-proposal'> => {
  const waiting = waitingFor(agreement, act)
  if (!waiting.ok) return waiting
  return accept({
    agreement: { ...waiting.value, change: null, revision: act.revision + 1 },
    deed: 'change-declined',
  })
}

export const withdrawChange = (
  agreement: Agreement,
  act: Act,
): Outcome<Decided<OpenAgreement>, Seen | 'no-change-waits' | 'not-allowed'> => {
  const open = openAsSeen(agreement, act)
  if (!open.ok) return open
  if (open.value.change === null) return refuse('no-change-waits')
  if (open.value.change.proposedBy !== act.by) return refuse('not-allowed')
  return accept({
    agreement: { ...open.value, change: null, revision: act.revision + 1 },
    deed: 'change-withdrawn',
  })
}

const sameTerms = (one: AgreementTerms, other: AgreementTerms): boolean =>
  one.what === other.what && one.measure === other.measure && one.dueOn === other.dueOn

type WithChange = OpenAgreement & { readonly change: ProposedChange }

const waitingFor = (
  agreement: Agreement,
  act: Act,
): Outcome<WithChange, Seen | 'no-change-waits' | 'own-proposal'> => {
  const open = openAsSeen(agreement, act)
  if (!open.ok) return open
  const { change } = open.value
  if (change === null) return refuse('no-change-waits')
  if (change.proposedBy === act.by) return refuse('own-proposal')
  return accept({ ...open.value, change })
}
