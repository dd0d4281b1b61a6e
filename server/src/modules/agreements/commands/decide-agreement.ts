import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { Act, Agreement } from '../agreement.ts'
import { actBy } from '../policy.ts'
import { holdAgreement, saveDecision } from '../store.ts'

type Decision = Parameters<typeof saveDecision>[3]

/** What one of the two decides about an agreement as they saw it (`revision`), in one transaction that holds it. */
export const decideAgreement = (
  services: Services,
  viewer: Viewer,
  agreementId: string,
  { revision }: { readonly revision: number },
  decide: (agreement: Agreement, act: Act) => Outcome<Decision>,
): Promise<Outcome<null>> =>
  services.db.transaction(viewer, async (tx) => {
    const held = await holdAgreement(tx, agreementId)
    if (!held.ok) return held
    const act = actBy(viewer, held.value, { revision, now: services.clock.now() })
    if (!act.ok) return act
    const decision = decide(held.value, act.value)
    if (!decision.ok) return decision
    await saveDecision(tx, viewer, held.value, decision.value, act.value)
    return accept(null)
  })
