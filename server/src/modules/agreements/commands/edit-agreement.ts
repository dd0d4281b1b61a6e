import type { AgreementEdit } from '@tweespraak/contract/agreements'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { editAgreement } from '../agreement.ts'
import { actBy, personOn } from '../policy.ts'
import { holdAgreement, holdPair, saveDecision } from '../store.ts'

/** One of the two words a young agreement anew. */
export const wordAnew = (
  services: Services,
  viewer: Viewer,
  agreementId: string,
  { what, measure, dueOn, doer, support, revision }: AgreementEdit,
): Promise<Outcome<null>> =>
  services.db.transaction(viewer, async (tx) => {
    const held = await holdAgreement(tx, agreementId)
    if (!held.ok) return held
    const { conversationId } = held.value
    const settled = conversationId !== null && (await holdPair(tx, conversationId))?.settledAt !== null
    const agreement = { ...held.value, settled }
    const act = actBy(viewer, agreement, { revision, now: services.clock.now() })
    if (!act.ok) return act
    const edit = { terms: { what, measure, dueOn }, doerId: personOn(agreement, doer), support }
    const decision = editAgreement(agreement, act.value, edit)
    if (!decision.ok) return decision
    await saveDecision(tx, viewer, agreement, decision.value, act.value)
    return accept(null)
  })
