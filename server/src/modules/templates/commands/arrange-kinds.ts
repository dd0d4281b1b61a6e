import { recordAudit } from '../../../platform/audit/audit.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { arranged } from '../kind-draft.ts'
import { mayMakeTemplates } from '../policy.ts'
import { holdTemplates } from '../store/form.ts'
import { loadStandingKinds, saveOrder } from '../store/standing-kind.ts'

/** Puts the kinds in use in the order in which they are offered from now on. */
export const arrangeKinds = async (
  services: Services,
  viewer: Viewer,
  kindIds: readonly string[],
): Promise<Outcome<undefined>> => {
  if (!mayMakeTemplates(viewer)) return refuse('not-allowed')
  return services.db.transaction(viewer, async (tx): Promise<Outcome<undefined>> => {
    await holdTemplates(tx)
    const order = arranged(await loadStandingKinds(tx), kindIds)
    if (!order.ok) return order
    await saveOrder(tx, order.value)
    const entry = { action: 'kinds.arranged', subjectType: 'kind', subjectId: null }
    await recordAudit(tx, viewer, entry, services.clock.now())
    return accept(undefined)
  })
}
