import { accept, refuse, type Outcome } from '../../platform/refuse.ts'

/** The next conversation of the two, proposed at the rhythm of its kind; or one that was called off and still has to be held. */
export interface Proposal {
  readonly proposalId: string
  readonly previousId: string
  readonly kindId: string
  readonly employeeId: string
  readonly leaderId: string
  /** ISO date around which it is usual. */
  readonly dueOn: string
  readonly state: 'open' | 'planned' | 'dismissed'
  /** The previous one was called off: it is to be planned again. */
  readonly again: boolean
}

export type ProposalDeed = 'plan' | 'dismiss' | 'restore'

/** Open proposals are planned or put aside; what was put aside can come back; what was planned is settled. */
export const settleProposal = (
  proposal: Proposal,
  deed: ProposalDeed,
): Outcome<Proposal, 'proposal-settled'> => {
  const expected = deed === 'restore' ? 'dismissed' : 'open'
  if (proposal.state !== expected) return refuse('proposal-settled')
  const state = deed === 'plan' ? 'planned' : deed === 'dismiss' ? 'dismissed' : 'open'
  return accept({ ...proposal, state })
}
