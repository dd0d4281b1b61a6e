import { askedSides } from '@tweespraak/contract/kind-problems'
import type { KindDetail, NewKind, OfferedForm, StandingKind as SentKind } from '@tweespraak/contract/kinds'
import type { FileAnswer } from '../../../platform/http/serve.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { fileNameOf } from '../form-file.ts'
import type { Kind } from '../kind.ts'
import { isBuiltIn, type StandingKind } from '../kind-draft.ts'
import { writeKindFile } from '../kind-file.ts'
import { mayMakeTemplates, mayReadTemplates } from '../policy.ts'
import { loadForms, type StandingForm } from '../store/form.ts'
import { loadKindDraft, loadKindDrafts, type StandingDraft } from '../store/kind-draft.ts'
import { loadStandingKind, loadStandingKinds } from '../store/standing-kind.ts'

/** The forms that a kind may ask: what was published. */
const offeredOf = (forms: readonly StandingForm[]): OfferedForm[] =>
  forms.flatMap(({ formId, newest }) =>
    newest === null ? [] : [{ formId, name: newest.name, asks: [...askedSides(newest.content)] }],
  )

const standingOf = (kind: StandingKind) => ({
  kindId: kind.kindId,
  code: kind.code,
  name: kind.name,
  description: kind.description,
  version: kind.version,
  publishedAt: kind.publishedAt,
  builtIn: isBuiltIn(kind),
  inUse: kind.retiredAt === null,
})

/** What is written and not published, and since when. */
const draftOf = (known: StandingDraft | null | undefined): KindDetail['draft'] => {
  const { written = null, savedAt = null } = known?.draft ?? {}
  if (written === null || savedAt === null) return null
  return { ...written.content, form: written.form, baseVersion: written.baseVersion, savedAt }
}

interface KindDesk {
  readonly kinds: SentKind[]
  readonly drafts: { readonly kindId: string; readonly name: Kind['name']; readonly savedAt: string }[]
  readonly forms: OfferedForm[]
  readonly can: { readonly edit: boolean }
}

/** Every kind of the organisation, those put away too, with the forms that a new one may ask. */
export const listStandingKinds = async (
  services: Services,
  viewer: Viewer,
): Promise<Outcome<KindDesk, 'not-allowed'>> => {
  if (!mayReadTemplates(viewer)) return refuse('not-allowed')
  return services.db.read(viewer, async (tx) => {
    const kinds = await loadStandingKinds(tx)
    const drafts = await loadKindDrafts(tx)
    const savedAt = (kindId: string): string | null =>
      draftOf(drafts.find((each) => each.kindId === kindId))?.savedAt ?? null
    return accept({
      kinds: kinds.map((kind) => ({
        ...standingOf(kind),
        form: kind.formName,
        draftSavedAt: savedAt(kind.kindId),
      })),
      drafts: drafts.flatMap((each) => {
        const draft = draftOf(each)
        const isKnown = kinds.some(({ kindId }) => kindId === each.kindId)
        return draft === null || isKnown
          ? []
          : [{ kindId: each.kindId, name: draft.name, savedAt: draft.savedAt }]
      }),
      forms: offeredOf(await loadForms(tx)),
      can: { edit: mayMakeTemplates(viewer) },
    })
  })
}

/** One kind with all that may be chosen for it. */
export const showKind = async (
  services: Services,
  viewer: Viewer,
  kindId: string,
): Promise<Outcome<KindDetail, 'not-allowed' | 'not-found'>> => {
  if (!mayReadTemplates(viewer)) return refuse('not-allowed')
  return services.db.read(viewer, async (tx): Promise<Outcome<KindDetail, 'not-found'>> => {
    const kinds = await loadStandingKinds(tx)
    const kind = kinds.find((each) => each.kindId === kindId)
    if (kind === undefined) return refuse('not-found')
    const edit = mayMakeTemplates(viewer)
    const known = await loadKindDraft(tx, kindId)
    const inUse = kinds.filter(({ retiredAt }) => retiredAt === null)
    return accept({
      ...standingOf(kind),
      rules: kind.rules,
      form: kind.form === null ? null : { formId: kind.form.formId, name: kind.formName ?? kind.name },
      origin: kind.origin,
      forms: offeredOf(await loadForms(tx)),
      draft: draftOf(known),
      revision: known?.draft.revision ?? 0,
      can: {
        edit,
        retire: edit && kind.retiredAt === null && inUse.length > 1,
        restore: edit && kind.retiredAt !== null,
      },
    })
  })
}

/** A kind that was never published, as far as it is written. */
export const showNewKind = async (
  services: Services,
  viewer: Viewer,
  kindId: string,
): Promise<Outcome<NewKind, 'not-allowed' | 'not-found'>> => {
  if (!mayMakeTemplates(viewer)) return refuse('not-allowed')
  return services.db.read(viewer, async (tx): Promise<Outcome<NewKind, 'not-found'>> => {
    const known = await loadKindDraft(tx, kindId)
    const draft = draftOf(known)
    if (known === null || draft === null || (await loadStandingKind(tx, kindId)) !== null)
      return refuse('not-found')
    const original = known.copyOf === null ? null : await loadStandingKind(tx, known.copyOf)
    return accept({
      kindId,
      name: draft.name,
      copyOf: known.copyOf,
      origin: original?.origin ?? null,
      forms: offeredOf(await loadForms(tx)),
      draft,
      revision: known.draft.revision,
    })
  })
}

/** A kind with its form as a file. */
export const exportKind = async (
  services: Services,
  viewer: Viewer,
  kindId: string,
): Promise<Outcome<FileAnswer, 'not-allowed' | 'not-found'>> => {
  if (!mayReadTemplates(viewer)) return refuse('not-allowed')
  const kind = await services.db.read(viewer, (tx) => loadStandingKind(tx, kindId))
  if (kind === null) return refuse('not-found')
  return accept({
    body: Buffer.from(writeKindFile(kind)),
    name: fileNameOf(kind.name[viewer.language], 'kind'),
  })
}
