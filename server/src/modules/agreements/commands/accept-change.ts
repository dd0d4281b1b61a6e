import { newId } from '../../../platform/id.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { acceptChange, followerOf } from '../change.ts'
import { insertAgreement } from '../store.ts'
import { decideInside } from './decide-agreement.ts'

/** The other accepts: the agreement ends as changed by both, and one with the new terms takes its place. */
export const acceptProposal = (
  services: Services,
  viewer: Viewer,
  agreementId: string,
  { revision }: { readonly revision: number },
): Promise<Outcome<{ readonly followerId: string }>> =>
  services.db.transaction(viewer, async (tx) => {
    const made = await decideInside(services, tx, viewer, { agreementId, revision }, acceptChange)
    if (!made.ok) return made
    const { before, act, decision } = made.value
    const followerId = newId(services.clock)
    await insertAgreement(tx, viewer, followerOf(before, act, followerId, decision.terms))
    return accept({ followerId })
  })
