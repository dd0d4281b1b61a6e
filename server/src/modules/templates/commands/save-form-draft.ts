import { recordAudit } from '../../../platform/audit/audit.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { closeDraft, saveDraft } from '../draft.ts'
import type { Written } from '../form-draft.ts'
import { mayMakeTemplates } from '../policy.ts'
import { holdTemplates, loadForm, writeDraft } from '../store/form.ts'

interface Saved {
  readonly revision: number
  /** ISO instant. */
  readonly savedAt: string
}

/**
 * Saves what is written of a form, as it is typed. The first save begins the draft of a form that was published.
 * Not written down in the audit: nobody is asked it yet.
 */
export const saveFormDraft = async (
  services: Services,
  viewer: Viewer,
  formId: string,
  given: { readonly written: Written; readonly baseRevision: number },
): Promise<Outcome<Saved>> => {
  if (!mayMakeTemplates(viewer)) return refuse('not-allowed')
  return services.db.transaction(viewer, async (tx): Promise<Outcome<Saved>> => {
    await holdTemplates(tx)
    const form = await loadForm(tx, formId)
    if (form === null) return refuse('not-found')
    const at = services.clock.now().toString()
    const saved = saveDraft(form.draft, { ...given, at })
    if (!saved.ok) return saved
    if (saved.value !== form.draft)
      await writeDraft(tx, { organizationId: viewer.organizationId, formId }, saved.value)
    return accept({ revision: saved.value.revision, savedAt: saved.value.savedAt ?? at })
  })
}

/** Throws away what was written since the last version. */
export const discardFormDraft = async (
  services: Services,
  viewer: Viewer,
  formId: string,
  revision: number,
): Promise<Outcome<{ revision: number }>> => {
  if (!mayMakeTemplates(viewer)) return refuse('not-allowed')
  return services.db.transaction(viewer, async (tx): Promise<Outcome<{ revision: number }>> => {
    await holdTemplates(tx)
    const form = await loadForm(tx, formId)
    if (form === null || form.draft.written === null) return refuse('not-found')
    const at = services.clock.now()
    const closed = closeDraft(form.draft, revision, at.toString())
    if (!closed.ok) return closed
    await writeDraft(tx, { organizationId: viewer.organizationId, formId }, closed.value)
    await recordAudit(
      tx,
      viewer,
      { action: 'form.draft-discarded', subjectType: 'form', subjectId: formId },
      at,
    )
    return accept({ revision: closed.value.revision })
  })
}
