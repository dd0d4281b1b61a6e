import type { FormChoice } from '@tweespraak/contract/kinds'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { oneQuestion } from '../built-in/one-question.ts'
import type { Kind } from '../kind.ts'
import { closeDraft, nothingWritten } from '../draft.ts'
import { type KindWriting, nextKind } from '../kind-draft.ts'
import { mayMakeTemplates } from '../policy.ts'
import { holdTemplates, isGone, loadForm } from '../store/form.ts'
import { insertKindVersion } from '../store/kind.ts'
import { followVersion, loadKindDraft, writeKindDraft } from '../store/kind-draft.ts'
import { loadStandingKind } from '../store/standing-kind.ts'

export interface PublishedKind {
  readonly kindId: string
  readonly version: number
  readonly formId: string | null
}

/** The form that a kind will ask; `isNew` where it is published with the kind. */
interface Chosen {
  readonly form: Kind['form']
  readonly isNew: boolean
}

/** What was chosen, as it was published last. A form of the kind's own is a first version: what the other asks now, or one question. */
export const chosenForm = async (
  tx: Tx,
  { clock }: Services,
  choice: FormChoice,
): Promise<Outcome<Chosen, 'not-found' | 'form-not-published'>> => {
  if (choice.choice === 'none') return accept({ form: null, isNew: false })
  if (choice.choice === 'new')
    return accept({ form: { formId: newId(clock), version: 1, content: oneQuestion }, isNew: true })
  const isNew = choice.choice === 'own'
  const found = await loadForm(tx, isNew ? choice.copyOf : choice.formId)
  if (found === null || isGone(found)) return refuse('not-found')
  if (found.newest === null) return refuse('form-not-published')
  const { version, content } = found.newest
  const form = isNew ? { formId: newId(clock), version: 1 } : { formId: found.formId, version }
  return accept({ form: { ...form, content }, isNew })
}

interface KindKey {
  readonly organizationId: string
  readonly kindId: string
}

/** Lets go of the draft that a version was written in. Refused when something else was saved in it meanwhile. */
export const closeKindDraft = async (
  tx: Tx,
  key: KindKey,
  revision: number,
  at: Temporal.Instant,
): Promise<Outcome<undefined, 'changed-elsewhere'>> => {
  const draft = (await loadKindDraft(tx, key.kindId))?.draft ?? nothingWritten
  const closed = closeDraft(draft, revision, at.toString())
  if (!closed.ok) return closed
  await writeKindDraft(tx, key, closed.value)
  return accept(undefined)
}

/** `revision`: of the draft that it was written in; absent when it was written in none. */
interface NextVersion extends KindWriting {
  readonly revision: number | undefined
}

/**
 * Publishes the next version of a kind, with a form of its own where one was asked for. A conversation that was
 * planned before keeps the version that it began with.
 */
export const publishKind = async (
  services: Services,
  viewer: Viewer,
  kindId: string,
  given: NextVersion,
): Promise<Outcome<PublishedKind>> => {
  if (!mayMakeTemplates(viewer)) return refuse('not-allowed')
  return services.db.transaction(viewer, async (tx): Promise<Outcome<PublishedKind>> => {
    await holdTemplates(tx)
    const now = await loadStandingKind(tx, kindId)
    if (now === null) return refuse('not-found')
    const chosen = await chosenForm(tx, services, given.form)
    if (!chosen.ok) return chosen
    const { form, isNew } = chosen.value
    const next = nextKind(now, given, form, isNew)
    if (!next.ok) return next
    const at = services.clock.now()
    const version = now.version + 1
    const key = { organizationId: viewer.organizationId, kindId }
    if (given.revision === undefined) await followVersion(tx, key, at)
    else {
      const closed = await closeKindDraft(tx, key, given.revision, at)
      if (!closed.ok) return closed
    }
    await insertKindVersion(tx, viewer.organizationId, {
      kind: { ...next.value, kindId, code: now.code, version, form, publishedAt: at.toString() },
      builtIn: null,
      withForm: isNew,
    })
    await recordAudit(tx, viewer, { action: 'kind.published', subjectType: 'kind', subjectId: kindId }, at)
    return accept({ kindId, version, formId: form?.formId ?? null })
  })
}
