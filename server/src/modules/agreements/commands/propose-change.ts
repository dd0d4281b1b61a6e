import type { AgreementTerms } from '@tweespraak/contract/agreements'
import { newId } from '../../../platform/id.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { proposeChange } from '../change.ts'
import { actBy } from '../policy.ts'
import { holdAgreement, saveDecision } from '../store.ts'

type Input = AgreementTerms & { readonly why: string | null; readonly revision: number }

/** One of the two proposes other terms to the other. */
export const proposeToOther = (
  services: Services,
  viewer: Viewer,
  agreementId: string,
  { what, measure, dueOn, why, revision }: Input,
): Promise<Outcome<null>> =>
  services.db.transaction(viewer, async (tx) => {
    const held = await holdAgreement(tx, agreementId)
    if (!held.ok) return held
    const act = actBy(viewer, held.value, { revision, now: services.clock.now() })
    if (!act.ok) return act
    const proposal = { changeId: newId(services.clock), terms: { what, measure, dueOn }, why }
    const decision = proposeChange(held.value, act.value, proposal)
    if (!decision.ok) return decision
    await saveDecision(tx, viewer, held.value, decision.value, act.value)
    return accept(null)
  })
