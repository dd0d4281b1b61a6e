import { accept, refuse, type Outcome } from '../../platform/refuse.ts'

/** The next conversation of the two, proposed at the rhythm of its kind. */
export interface Proposal {
  readonly proposalId: string
  readonly previousId: string
  readonly kindId: string
  readonly employeeId: string
  readonly leaderId: string
  /** ISO date around which it is usual. */
  readonly dueOn: string
  readonly state: 'open' | 'planned' | 'dismissed'
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
