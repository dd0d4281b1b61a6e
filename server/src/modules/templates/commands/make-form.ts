import type { Bilingual } from '@tweespraak/contract/id'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { nothingWritten, saveDraft } from '../draft.ts'
import type { Written } from '../form-draft.ts'
import { readFormFile } from '../form-file.ts'
import { mayMakeTemplates } from '../policy.ts'
import { isGone, loadForm, writeDraft } from '../store/form.ts'

type Made = { readonly formId: string }

const begin = async (
  services: Services,
  viewer: Viewer,
  tx: Tx,
  written: Written,
): Promise<Outcome<Made, 'changed-elsewhere'>> => {
  const at = services.clock.now()
  const formId = newId(services.clock)
  const draft = saveDraft(nothingWritten, { written, baseRevision: 0, at: at.toString() })
  if (!draft.ok) return draft
  await writeDraft(tx, { organizationId: viewer.organizationId, formId }, draft.value)
  await recordAudit(tx, viewer, { action: 'form.begun', subjectType: 'form', subjectId: formId }, at)
  return accept({ formId })
}

/** Begins a form of the organisation's own: empty, or with what another asks now. It is a draft until it is published. */
export const makeForm = async (
  services: Services,
  viewer: Viewer,
  given: { readonly name: Bilingual; readonly copyOf: string | null },
): Promise<Outcome<Made>> => {
  if (!mayMakeTemplates(viewer)) return refuse('not-allowed')
  return services.db.transaction(viewer, async (tx): Promise<Outcome<Made>> => {
    if (given.copyOf === null)
      return begin(services, viewer, tx, { name: given.name, content: { sections: [] } })
    const original = await loadForm(tx, given.copyOf)
    if (original === null || isGone(original)) return refuse('not-found')
    const content = (original.newest ?? original.draft.written)?.content ?? { sections: [] }
    return begin(services, viewer, tx, { name: given.name, content })
  })
}

/** Begins a form from a file that one was exported to, here or elsewhere. */
export const importForm = async (
  services: Services,
  viewer: Viewer,
  text: string,
): Promise<Outcome<Made>> => {
  if (!mayMakeTemplates(viewer)) return refuse('not-allowed')
  const read = readFormFile(text)
  if (!read.ok) return read
  return services.db.transaction(viewer, (tx) => begin(services, viewer, tx, read.value))
}
