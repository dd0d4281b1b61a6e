import type { Tx } from '../../../platform/db/database.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { Act, Agreement } from '../agreement.ts'
import { actBy } from '../policy.ts'
import { holdAgreement, saveDecision } from '../store.ts'

type Decision = Parameters<typeof saveDecision>[3]

interface Made<D extends Decision> {
  readonly before: Agreement
  readonly act: Act
  readonly decision: D
}

/** What one of the two decides about an agreement as they saw it (`revision`), held until the transaction ends. */
export const decideInside = async <D extends Decision>(
  services: Pick<Services, 'clock'>,
  tx: Tx,
  viewer: Viewer,
  seen: { readonly agreementId: string; readonly revision: number },
  decide: (agreement: Agreement, act: Act) => Outcome<D>,
): Promise<Outcome<Made<D>>> => {
  const held = await holdAgreement(tx, seen.agreementId)
  if (!held.ok) return held
  const before = held.value
  const act = actBy(viewer, before, { revision: seen.revision, now: services.clock.now() })
  if (!act.ok) return act
  const decision = decide(before, act.value)
  if (!decision.ok) return decision
  await saveDecision(tx, viewer, before, decision.value, act.value)
  return accept({ before, act: act.value, decision: decision.value })
}

/** The same, as all that is done in its transaction. */
export const decideAgreement = (
  services: Services,
  viewer: Viewer,
  agreementId: string,
  { revision }: { readonly revision: number },
  decide: (agreement: Agreement, act: Act) => Outcome<Decision>,
): Promise<Outcome<null>> =>
  services.db.transaction(viewer, async (tx) => {
    const made = await decideInside(services, tx, viewer, { agreementId, revision }, decide)
    return made.ok ? accept(null) : made
  })
