import type { Services } from '../../../platform/services.ts'
import { calledOffForNow, insertProposal } from '../store/proposal.ts'

/**
 * A conversation that was called off because it could not be held in time still has to take place: it is
 * proposed again for the day it was planned on. Doing it twice proposes once; where its kind is proposed or
 * planned already, nothing is added.
 */
export const proposeAgain = (
  services: Services,
  organizationId: string,
  conversationId: string,
): Promise<void> => {
  const task = { purpose: 'seal', organizationId } as const
  return services.db.transaction(task, async (tx) => {
    const missed = await calledOffForNow(tx, conversationId)
    if (missed !== null) await insertProposal(tx, task, missed, services.clock.now())
  })
}
