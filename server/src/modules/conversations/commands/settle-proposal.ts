import { recordAudit } from '../../../platform/audit/audit.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { settleProposal } from '../proposal.ts'
import { holdProposal, saveProposal } from '../store/proposal.ts'

const settle = (
  services: Services,
  viewer: Viewer,
  proposalId: string,
  deed: 'dismiss' | 'restore',
): Promise<Outcome<undefined, 'not-found' | 'proposal-settled'>> =>
  services.db.transaction(viewer, async (tx) => {
    const proposal = await holdProposal(tx, proposalId)
    if (proposal === null) return refuse('not-found')
    const settled = settleProposal(proposal, deed)
    if (!settled.ok) return settled
    await saveProposal(tx, settled.value, null)
    const action = deed === 'dismiss' ? 'proposal.dismissed' : 'proposal.restored'
    const entry = { action, subjectType: 'conversation-proposal', subjectId: proposalId }
    await recordAudit(tx, viewer, entry, services.clock.now())
    return accept(undefined)
  })

/** Puts a proposed conversation aside; it can be brought back. */
export const dismissProposal = (services: Services, viewer: Viewer, proposalId: string) =>
  settle(services, viewer, proposalId, 'dismiss')

export const restoreProposal = (services: Services, viewer: Viewer, proposalId: string) =>
  settle(services, viewer, proposalId, 'restore')
