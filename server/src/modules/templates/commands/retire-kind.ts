import { askedSides, misfits, ruleProblems } from '@tweespraak/contract/kind-problems'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { Kind } from '../kind.ts'
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

/**
 * Its form may have been published meanwhile, for the kinds that were in use then: it asks that from now on, and who
 * is asked something by it prepares. Null where nothing is different; refused where its other choices do not allow it.
 */
const withNewestForm = async (
  tx: Tx,
  kind: StandingKind,
): Promise<Outcome<(Kind & { readonly form: NonNullable<Kind['form']> }) | null, 'form-does-not-fit'>> => {
  if (kind.form === null) return accept(null)
  const { formId } = kind.form
  const newest = (await loadForm(tx, formId))?.newest
  if (newest === null || newest === undefined || newest.version === kind.form.version) return accept(null)
  const asked = askedSides(newest.content)
  const rules = { ...kind.rules, prepares: [...asked] }
  if (ruleProblems(rules, true).length > 0) {
    const [side] = misfits(kind.rules, asked)
    return refuse('form-does-not-fit', { kindId: kind.kindId, side })
  }
  const { version, content } = newest
  return accept({ ...kind, rules, form: { formId, version, content } })
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
    const next = await withNewestForm(tx, kind)
    if (!next.ok) return next
    const at = services.clock.now()
    await saveRetirement(tx, kindId, null)
    await recordAudit(tx, viewer, { action: 'kind.restored', subjectType: 'kind', subjectId: kindId }, at)
    if (next.value !== null) await askForm(tx, viewer, next.value, next.value.form, at)
    return accept(undefined)
  })
}
