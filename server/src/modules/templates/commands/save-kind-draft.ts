import { recordAudit } from '../../../platform/audit/audit.ts'
import { newId } from '../../../platform/id.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { closeDraft, nothingWritten, saveDraft } from '../draft.ts'
import { isAsPublished, type KindWriting } from '../kind-draft.ts'
import { mayMakeTemplates } from '../policy.ts'
import { holdTemplates } from '../store/form.ts'
import { loadKindDraft, writeKindDraft } from '../store/kind-draft.ts'
import { loadStandingKind } from '../store/standing-kind.ts'

/** Begins a kind of the organisation's own. It is a draft until it is published, and nobody but HR sees it. */
export const beginKind = async (
  services: Services,
  viewer: Viewer,
  { copyOf, ...begun }: Omit<KindWriting, 'baseVersion'> & { readonly copyOf: string | null },
): Promise<Outcome<{ kindId: string }>> => {
  if (!mayMakeTemplates(viewer)) return refuse('not-allowed')
  const kindId = newId(services.clock)
  return services.db.transaction(viewer, async (tx): Promise<Outcome<{ kindId: string }>> => {
    if (copyOf !== null && (await loadStandingKind(tx, copyOf)) === null) return refuse('not-found')
    const at = services.clock.now()
    const written = { ...begun, baseVersion: 0 }
    const draft = saveDraft<KindWriting>(nothingWritten, { written, baseRevision: 0, at: at.toString() })
    if (!draft.ok) return draft
    await writeKindDraft(tx, { organizationId: viewer.organizationId, kindId }, draft.value, copyOf)
    await recordAudit(tx, viewer, { action: 'kind.begun', subjectType: 'kind', subjectId: kindId }, at)
    return accept({ kindId })
  })
}

interface Saved {
  readonly revision: number
  /** ISO instant. */
  readonly savedAt: string
}

/**
 * Saves what is written of a kind, as one chooses. What says the same as what was published is no draft.
 * Not written down in the audit: nobody can plan it yet.
 */
export const saveKindDraft = async (
  services: Services,
  viewer: Viewer,
  kindId: string,
  given: { readonly written: KindWriting; readonly baseRevision: number },
): Promise<Outcome<Saved>> => {
  if (!mayMakeTemplates(viewer)) return refuse('not-allowed')
  return services.db.transaction(viewer, async (tx): Promise<Outcome<Saved>> => {
    await holdTemplates(tx)
    const [now, known] = [await loadStandingKind(tx, kindId), await loadKindDraft(tx, kindId)]
    if (now === null && known === null) return refuse('not-found')
    const draft = known?.draft ?? nothingWritten
    const at = services.clock.now().toString()
    const saved = saveDraft<KindWriting>(draft, { ...given, at })
    if (!saved.ok) return saved
    const { revision, savedAt } = saved.value
    const isNothing =
      now !== null && now.version === given.written.baseVersion && isAsPublished(now, given.written)
    if (saved.value !== draft)
      await writeKindDraft(
        tx,
        { organizationId: viewer.organizationId, kindId },
        isNothing ? { ...saved.value, written: null } : saved.value,
      )
    return accept({ revision, savedAt: savedAt ?? at })
  })
}

/** Throws away what was written since the last version; a kind that was never published is gone with it. */
export const discardKindDraft = async (
  services: Services,
  viewer: Viewer,
  kindId: string,
  revision: number,
): Promise<Outcome<{ revision: number }>> => {
  if (!mayMakeTemplates(viewer)) return refuse('not-allowed')
  return services.db.transaction(viewer, async (tx): Promise<Outcome<{ revision: number }>> => {
    await holdTemplates(tx)
    const known = await loadKindDraft(tx, kindId)
    if (known === null || known.draft.written === null) return refuse('not-found')
    const at = services.clock.now()
    const closed = closeDraft(known.draft, revision, at.toString())
    if (!closed.ok) return closed
    await writeKindDraft(tx, { organizationId: viewer.organizationId, kindId }, closed.value)
    await recordAudit(
      tx,
      viewer,
      { action: 'kind.draft-discarded', subjectType: 'kind', subjectId: kindId },
      at,
    )
    return accept({ revision: closed.value.revision })
  })
}
