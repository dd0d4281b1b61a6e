import type { SupportState } from '@tweespraak/contract/agreements'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { settleSupport } from '../agreement.ts'
import { actBy } from '../policy.ts'
import { holdAgreement, saveDecision } from '../store.ts'

interface Input {
  readonly revision: number
  readonly state: SupportState
  readonly reason: string | null
}

/** One of the two says what became of the promised support. */
export const sayOfSupport = (
  services: Services,
  viewer: Viewer,
  agreementId: string,
  { revision, state, reason }: Input,
): Promise<Outcome<null>> =>
  services.db.transaction(viewer, async (tx) => {
    const held = await holdAgreement(tx, agreementId)
    if (!held.ok) return held
    const act = actBy(viewer, held.value, { revision, now: services.clock.now() })
    if (!act.ok) return act
    const decision = settleSupport(held.value, act.value, state, reason)
    if (!decision.ok) return decision
    await saveDecision(tx, viewer, held.value, decision.value, act.value)
    return accept(null)
  })
