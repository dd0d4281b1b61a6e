import { newId } from '../../../platform/id.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { acceptChange, followerOf } from '../change.ts'
import { actBy } from '../policy.ts'
import { holdAgreement, insertAgreement, saveDecision } from '../store.ts'

/** The other accepts: the agreement ends as changed by both, and one with the new terms takes its place. */
export const acceptProposal = (
  services: Services,
  viewer: Viewer,
  agreementId: string,
  { revision }: { readonly revision: number },
): Promise<Outcome<{ readonly followerId: string }>> =>
  services.db.transaction(viewer, async (tx) => {
    const held = await holdAgreement(tx, agreementId)
    if (!held.ok) return held
    const act = actBy(viewer, held.value, { revision, now: services.clock.now() })
    if (!act.ok) return act
    const decision = acceptChange(held.value, act.value)
    if (!decision.ok) return decision
    const followerId = newId(services.clock)
    await saveDecision(tx, viewer, held.value, decision.value, act.value)
    await insertAgreement(tx, viewer, followerOf(held.value, act.value, followerId, decision.value.terms))
    return accept({ followerId })
  })
