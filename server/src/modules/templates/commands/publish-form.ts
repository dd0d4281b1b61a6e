import { askedSides, askedToo } from '@tweespraak/contract/kind-problems'
import { recordAudit } from '../../../platform/audit/audit.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { closeDraft } from '../draft.ts'
import { nextVersion } from '../form-draft.ts'
import { mayMakeTemplates } from '../policy.ts'
import { holdTemplates, insertFormVersion, isGone, loadForm, writeDraft } from '../store/form.ts'
import { loadKindsInUse } from '../store/kind.ts'
import { askForm } from './choose-form.ts'

/**
 * Publishes what was written as the next version of the form, for every kind that uses it: who is asked something
 * now, prepares too. A conversation that was planned before keeps the version that it began with.
 */
export const publishForm = async (
  services: Services,
  viewer: Viewer,
  formId: string,
  revision: number,
): Promise<Outcome<{ version: number }>> => {
  if (!mayMakeTemplates(viewer)) return refuse('not-allowed')
  const at = services.clock.now()
  const key = { organizationId: viewer.organizationId, formId }
  return services.db.transaction(viewer, async (tx): Promise<Outcome<{ version: number }>> => {
    await holdTemplates(tx)
    const form = await loadForm(tx, formId)
    if (form === null || isGone(form)) return refuse('not-found')
    const kinds = (await loadKindsInUse(tx)).filter((kind) => kind.form?.formId === formId)
    const next = nextVersion(form.draft, form.newest, kinds, revision)
    if (!next.ok) return next
    const closed = closeDraft(form.draft, revision, at.toString())
    if (!closed.ok) return closed
    const version = (form.newest?.version ?? 0) + 1
    await insertFormVersion(tx, key, { ...next.value, version, publishedAt: at.toString() }, null)
    await writeDraft(tx, key, closed.value)
    await recordAudit(tx, viewer, { action: 'form.published', subjectType: 'form', subjectId: formId }, at)
    const { content } = next.value
    for (const kind of kinds) {
      const rules = askedToo(kind.rules, askedSides(content))
      await askForm(tx, viewer, { ...kind, rules }, { formId, version, content }, at)
    }
    return accept({ version })
  })
}
