import type { FormChoice } from '@tweespraak/contract/kinds'
import type { KindContent } from '@tweespraak/contract/kind-problems'
import type { BuiltInKindCode } from '@tweespraak/contract/templates'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { Kind } from '../kind.ts'
import { codeFor, soundKind } from '../kind-draft.ts'
import { readKindFile, type WrittenKind } from '../kind-file.ts'
import { mayMakeTemplates } from '../policy.ts'
import { holdTemplates, insertFormVersion } from '../store/form.ts'
import { loadKindDraft } from '../store/kind-draft.ts'
import { codesOf, insertKind, nextPosition } from '../store/kind.ts'
import { loadStandingKind } from '../store/standing-kind.ts'
import { chosenForm, closeKindDraft, type PublishedKind } from './publish-kind.ts'

type Beginning = KindContent & {
  readonly kindId: string
  readonly form: Kind['form']
  readonly withForm: boolean
  readonly origin: BuiltInKindCode | null
  readonly inUse: boolean
}

const begin = async (
  tx: Tx,
  services: Services,
  viewer: Viewer,
  { withForm, origin, inUse, ...said }: Beginning,
): Promise<PublishedKind> => {
  const { organizationId } = viewer
  const at = services.clock.now()
  const publishedAt = at.toString()
  const code = codeFor(said.name, await codesOf(tx, organizationId))
  const kind = { ...said, code, version: 1, publishedAt }
  const position = await nextPosition(tx, organizationId)
  await insertKind(
    tx,
    organizationId,
    { kind, builtIn: null, withForm },
    { position, origin, retiredAt: inUse ? null : publishedAt },
  )
  await recordAudit(tx, viewer, { action: 'kind.made', subjectType: 'kind', subjectId: kind.kindId }, at)
  return { kindId: kind.kindId, version: 1, formId: kind.form?.formId ?? null }
}

interface NewKind {
  readonly content: KindContent
  readonly form: FormChoice
  readonly copyOf: string | null
  /** What it was written in, and becomes; absent when it was written in none. */
  readonly draft: { readonly kindId: string; readonly revision: number } | undefined
}

/** Lets go of the draft of a kind that was never published. Refused when it was meanwhile, or thrown away. */
const closeNewDraft = async (
  tx: Tx,
  { clock }: Services,
  { organizationId }: Viewer,
  { kindId, revision }: NonNullable<NewKind['draft']>,
): Promise<Outcome<undefined, 'not-found' | 'changed-elsewhere'>> => {
  const known = await loadKindDraft(tx, kindId)
  if (known === null) return refuse('not-found')
  if (known.draft.written?.baseVersion !== 0) return refuse('changed-elsewhere')
  return closeKindDraft(tx, { organizationId, kindId }, revision, clock.now())
}

/**
 * Publishes a kind of the organisation's own, to be planned from now on; with a form of its own it waits until that
 * asks what it should. What it is a copy of says where it comes from.
 */
export const makeKind = async (
  services: Services,
  viewer: Viewer,
  { content, form: choice, copyOf, draft }: NewKind,
): Promise<Outcome<PublishedKind>> => {
  if (!mayMakeTemplates(viewer)) return refuse('not-allowed')
  return services.db.transaction(viewer, async (tx): Promise<Outcome<PublishedKind>> => {
    await holdTemplates(tx)
    const original = copyOf === null ? null : await loadStandingKind(tx, copyOf)
    if (copyOf !== null && original === null) return refuse('not-found')
    const chosen = await chosenForm(tx, services, choice)
    if (!chosen.ok) return chosen
    const origin = original?.origin ?? null
    const sound = soundKind(content, chosen.value.form, origin)
    if (!sound.ok) return sound
    const { form, isNew: withForm } = chosen.value
    const inUse = !withForm
    const kindId = draft?.kindId ?? newId(services.clock)
    if (draft !== undefined) {
      const closed = await closeNewDraft(tx, services, viewer, draft)
      if (!closed.ok) return closed
    }
    return accept(
      await begin(tx, services, viewer, { ...sound.value, kindId, form, withForm, origin, inUse }),
    )
  })
}

/** The form of a file under its own name, which need not be that of the kind. */
const bringForm = async (
  tx: Tx,
  services: Services,
  viewer: Viewer,
  { form }: WrittenKind,
): Promise<Kind['form']> => {
  if (form === null) return null
  const formId = newId(services.clock)
  const publishedAt = services.clock.now().toString()
  await insertFormVersion(
    tx,
    { organizationId: viewer.organizationId, formId },
    { ...form, version: 1, publishedAt },
    null,
  )
  return { formId, version: 1, content: form.content }
}

/** Brings in a kind from a file that one was exported to. Nobody is offered it before HR puts it to use. */
export const importKind = async (
  services: Services,
  viewer: Viewer,
  text: string,
): Promise<Outcome<PublishedKind>> => {
  if (!mayMakeTemplates(viewer)) return refuse('not-allowed')
  const read = readKindFile(text)
  if (!read.ok) return read
  return services.db.transaction(viewer, async (tx) => {
    await holdTemplates(tx)
    const form = await bringForm(tx, services, viewer, read.value)
    const kindId = newId(services.clock)
    return accept(
      await begin(tx, services, viewer, { ...read.value, kindId, form, withForm: false, inUse: false }),
    )
  })
}
