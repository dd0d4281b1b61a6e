import { builtInKindCode, type BuiltInKindCode } from '@tweespraak/contract/templates'
import type { Form } from '@tweespraak/contract/form'
import type { BankQuestion, FormDetail, FormSummary } from '@tweespraak/contract/forms'
import { askedSides, misfits } from '@tweespraak/contract/kind-problems'
import type { FileAnswer } from '../../../platform/http/serve.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { questionBank } from '../built-in/question-bank.ts'
import { fileNameOf, writeFormFile } from '../form-file.ts'
import type { Kind } from '../kind.ts'
import { mayMakeTemplates, mayReadTemplates } from '../policy.ts'
import { isGone, loadForm, loadForms, type StandingForm } from '../store/form.ts'
import { loadKindsInUse } from '../store/kind.ts'
import { loadStandingKinds } from '../store/standing-kind.ts'

const builtInOf = ({ builtIn }: StandingForm): BuiltInKindCode | null =>
  builtInKindCode.nullable().parse(builtIn)

const nameOf = ({ newest, draft }: StandingForm) => newest?.name ?? draft.written?.name ?? { nl: '', en: '' }

const usersOf = (form: StandingForm, kinds: readonly Kind[]) =>
  kinds.filter((kind) => kind.form?.formId === form.formId).map(({ kindId, name }) => ({ kindId, name }))

const countQuestions = (form: Form | undefined): number =>
  (form?.sections ?? []).reduce((sum, section) => sum + section.fields.length, 0)

const summaryOf = (form: StandingForm, kinds: readonly Kind[]): FormSummary => ({
  formId: form.formId,
  name: nameOf(form),
  builtIn: builtInOf(form),
  version: form.newest?.version ?? null,
  publishedAt: form.newest?.publishedAt ?? null,
  questions: countQuestions((form.newest ?? form.draft.written)?.content),
  usedBy: usersOf(form, kinds),
  draftSavedAt: form.draft.written === null ? null : form.draft.savedAt,
})

/** The built-in ones in the order in which their kinds are offered, then the organisation's own. */
const rankOf = ({ builtIn }: FormSummary): number =>
  builtIn === null ? builtInKindCode.options.length : builtInKindCode.options.indexOf(builtIn)

/** The forms of the organisation; drafts only for who may write them, which the database holds too. */
export const listForms = async (
  services: Services,
  viewer: Viewer,
): Promise<Outcome<{ forms: FormSummary[]; can: { make: boolean } }, 'not-allowed'>> => {
  if (!mayReadTemplates(viewer)) return refuse('not-allowed')
  return services.db.read(viewer, async (tx) => {
    const forms = await loadForms(tx)
    const kinds = await loadKindsInUse(tx)
    return accept({
      forms: forms
        .map((form) => summaryOf(form, kinds))
        .toSorted((one, other) => rankOf(one) - rankOf(other)),
      can: { make: mayMakeTemplates(viewer) },
    })
  })
}

const draftOf = ({ draft }: StandingForm): FormDetail['draft'] =>
  draft.written === null || draft.savedAt === null ? null : { ...draft.written, savedAt: draft.savedAt }

/** One form with everything around it. */
export const showForm = async (
  services: Services,
  viewer: Viewer,
  formId: string,
): Promise<Outcome<FormDetail, 'not-allowed' | 'not-found'>> => {
  if (!mayReadTemplates(viewer)) return refuse('not-allowed')
  return services.db.read(viewer, async (tx): Promise<Outcome<FormDetail, 'not-allowed' | 'not-found'>> => {
    const form = await loadForm(tx, formId)
    if (form === null || isGone(form)) return refuse('not-found')
    const all = await loadStandingKinds(tx)
    const kinds = all.filter(({ retiredAt }) => retiredAt === null)
    const away = all.filter(({ retiredAt }) => retiredAt !== null)
    return accept({
      formId,
      name: nameOf(form),
      builtIn: builtInOf(form),
      version: form.newest?.version ?? null,
      publishedAt: form.newest?.publishedAt ?? null,
      usedBy: usersOf(form, kinds),
      waiting: usersOf(form, away),
      content: form.newest?.content ?? null,
      draft: draftOf(form),
      revision: form.draft.revision,
      kinds: kinds
        .filter(({ rules }) => rules.prepares.length > 0)
        .map((kind) => ({
          kindId: kind.kindId,
          name: kind.name,
          formId: kind.form?.formId ?? null,
          fits: form.newest !== null && misfits(kind.rules, askedSides(form.newest.content)).length === 0,
        })),
      can: { edit: mayMakeTemplates(viewer) },
    })
  })
}

/** A form as a file: as published, or what is written of it while it never was. */
export const exportForm = async (
  services: Services,
  viewer: Viewer,
  formId: string,
): Promise<Outcome<FileAnswer, 'not-allowed' | 'not-found'>> => {
  if (!mayReadTemplates(viewer)) return refuse('not-allowed')
  const form = await services.db.read(viewer, (tx) => loadForm(tx, formId))
  const written = form?.newest ?? form?.draft.written ?? null
  if (written === null) return refuse('not-found')
  const name = written.name[viewer.language] || written.name.nl || written.name.en
  return accept({
    body: Buffer.from(writeFormFile({ name: written.name, content: written.content })),
    name: fileNameOf(name, 'form'),
  })
}

/** The questions to choose from. */
export const listBank = async (
  viewer: Viewer,
): Promise<Outcome<{ questions: BankQuestion[] }, 'not-allowed'>> => {
  if (!mayReadTemplates(viewer)) return refuse('not-allowed')
  return accept({ questions: [...questionBank] })
}
