import type { Services } from '../../../platform/services.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { breakAgreement } from '../agreement.ts'
import { actBy } from '../policy.ts'
import { holdAgreement, saveDecision } from '../store.ts'

/** One of the two says that it was not kept, and why. */
export const sayBroken = (
  services: Services,
  viewer: Viewer,
  agreementId: string,
  input: { readonly revision: number; readonly reason: string },
): Promise<Outcome<null>> =>
  services.db.transaction(viewer, async (tx) => {
    const held = await holdAgreement(tx, agreementId)
    if (!held.ok) return held
    const act = actBy(viewer, held.value, { revision: input.revision, now: services.clock.now() })
    if (!act.ok) return act
    const decision = breakAgreement(held.value, act.value, input.reason)
    if (!decision.ok) return decision
    await saveDecision(tx, viewer, held.value, decision.value, act.value)
    return accept(null)
  })
