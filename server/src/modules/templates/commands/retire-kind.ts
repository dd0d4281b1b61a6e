import { askedSides, misfits } from '@tweespraak/contract/kind-problems'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { StandingKind } from '../kind-draft.ts'
import { mayMakeTemplates } from '../policy.ts'
import { holdTemplates, loadForm } from '../store/form.ts'
import { loadStandingKind, loadStandingKinds, saveRetirement } from '../store/standing-kind.ts'
import { askForm } from './choose-form.ts'

/** Offers a kind no more. What was planned goes on, and what was proposed waits until it is offered again. Twice is once. */
export const retireKind = async (
  services: Services,
  viewer: Viewer,
  kindId: string,
): Promise<Outcome<undefined>> => {
  if (!mayMakeTemplates(viewer)) return refuse('not-allowed')
  return services.db.transaction(viewer, async (tx): Promise<Outcome<undefined>> => {
    await holdTemplates(tx)
    const kinds = await loadStandingKinds(tx)
    const kind = kinds.find((each) => each.kindId === kindId)
    if (kind === undefined) return refuse('not-found')
    if (kind.retiredAt !== null) return accept(undefined)
    if (kinds.filter(({ retiredAt }) => retiredAt === null).length === 1) return refuse('last-kind')
    const at = services.clock.now()
    await saveRetirement(tx, kindId, at.toString())
    await recordAudit(tx, viewer, { action: 'kind.retired', subjectType: 'kind', subjectId: kindId }, at)
    return accept(undefined)
  })
}

/** Its form may have been published meanwhile, for the kinds that were in use then: it asks that from now on, where it fits. */
const askNewestForm = async (
  tx: Tx,
  viewer: Viewer,
  kind: StandingKind,
  at: Temporal.Instant,
): Promise<void> => {
  if (kind.form === null) return
  const newest = (await loadForm(tx, kind.form.formId))?.newest
  if (newest === null || newest === undefined || newest.version === kind.form.version) return
  if (misfits(kind.rules, askedSides(newest.content)).length > 0) return
  await askForm(tx, viewer, kind, { formId: kind.form.formId, ...newest }, at)
}

/** Offers a kind that is not in use. Twice is once. */
export const restoreKind = async (
  services: Services,
  viewer: Viewer,
  kindId: string,
): Promise<Outcome<undefined>> => {
  if (!mayMakeTemplates(viewer)) return refuse('not-allowed')
  return services.db.transaction(viewer, async (tx): Promise<Outcome<undefined>> => {
    await holdTemplates(tx)
    const kind = await loadStandingKind(tx, kindId)
    if (kind === null) return refuse('not-found')
    if (kind.retiredAt === null) return accept(undefined)
    const at = services.clock.now()
    await saveRetirement(tx, kindId, null)
    await recordAudit(tx, viewer, { action: 'kind.restored', subjectType: 'kind', subjectId: kindId }, at)
    await askNewestForm(tx, viewer, kind, at)
    return accept(undefined)
  })
}
