import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { takeBackAgreement } from '../agreement.ts'
import { actBy } from '../policy.ts'
import { deleteAgreement, holdAgreement, holdPair } from '../store.ts'

/** Who made an agreement takes it back while it is young. */
export const takeBack = (
  services: Services,
  viewer: Viewer,
  agreementId: string,
  { revision }: { readonly revision: number },
): Promise<Outcome<undefined>> =>
  services.db.transaction(viewer, async (tx) => {
    const held = await holdAgreement(tx, agreementId)
    if (!held.ok) return held
    const { conversationId } = held.value
    const settled = conversationId !== null && (await holdPair(tx, conversationId))?.settledAt !== null
    const agreement = { ...held.value, settled }
    const act = actBy(viewer, agreement, { revision, now: services.clock.now() })
    if (!act.ok) return act
    const obstacle = takeBackAgreement(agreement, act.value)
    if (obstacle !== null) return refuse(obstacle)
    await deleteAgreement(tx, viewer, agreement, act.value.now.toString())
    return accept(undefined)
  })
