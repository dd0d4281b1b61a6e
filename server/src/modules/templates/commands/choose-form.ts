import { askedSides, misfits } from '@tweespraak/contract/kind-problems'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { Kind } from '../kind.ts'
import { withForm } from '../kind-draft.ts'
import { mayMakeTemplates } from '../policy.ts'
import { holdTemplates, isGone, loadForm } from '../store/form.ts'
import { insertKindVersion, loadNewestKind } from '../store/kind.ts'
import { followVersion } from '../store/kind-draft.ts'

/** Gives a kind its next version, which asks this form and is otherwise what it was. */
export const askForm = async (
  tx: Tx,
  viewer: Viewer,
  kind: Kind,
  form: NonNullable<Kind['form']>,
  at: Temporal.Instant,
): Promise<number> => {
  const version = kind.version + 1
  await insertKindVersion(tx, viewer.organizationId, {
    kind: { ...kind, version, form, publishedAt: at.toString() },
    builtIn: null,
    withForm: false,
  })
  const key = { organizationId: viewer.organizationId, kindId: kind.kindId }
  await followVersion(tx, key, at, withForm(kind, form))
  await recordAudit(
    tx,
    viewer,
    { action: 'kind.form-changed', subjectType: 'kind', subjectId: kind.kindId },
    at,
  )
  return version
}

/** Lets a kind of conversation ask this form, as it was published last, from the next conversation on. */
export const chooseForm = async (
  services: Services,
  viewer: Viewer,
  { kindId, formId }: { readonly kindId: string; readonly formId: string },
): Promise<Outcome<{ version: number }>> => {
  if (!mayMakeTemplates(viewer)) return refuse('not-allowed')
  return services.db.transaction(viewer, async (tx): Promise<Outcome<{ version: number }>> => {
    await holdTemplates(tx)
    const [kind, form] = [await loadNewestKind(tx, kindId), await loadForm(tx, formId)]
    if (kind === null || form === null || isGone(form)) return refuse('not-found')
    if (form.newest === null) return refuse('form-not-published')
    const [wrong] = misfits(kind.rules, askedSides(form.newest.content))
    if (wrong !== undefined) return refuse('form-does-not-fit', { kindId, side: wrong })
    const { version, content } = form.newest
    const asked = { formId, version, content }
    if (kind.form?.formId === formId && kind.form.version === version)
      return accept({ version: kind.version })
    return accept({ version: await askForm(tx, viewer, kind, asked, services.clock.now()) })
  })
}
