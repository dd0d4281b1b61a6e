import { formsRoutes as forms } from '@tweespraak/contract/forms'
import { templatesRoutes as routes } from '@tweespraak/contract/templates'
import { only, type Row, signedIn } from '../row.ts'
import type { World } from '../world.ts'

/** HR for everybody; somebody of another organisation is HR there, and finds nothing of this one. */
const hrAlone = { ...only('not-allowed', 'hr'), 'other-organization': 'not-found' } as const
const anyHr = only('not-allowed', 'hr', 'other-organization')
const name = { nl: 'Ons gesprek', en: 'Our talk' }

/** A form that HR began, for whoever asks. */
const formOf = async ({ app, askers }: World): Promise<{ params: { formId: string } }> => {
  const { body } = await app.send(forms.make, askers.hr, { body: { name, copyOf: null } })
  return { params: { formId: (body as { formId: string }).formId } }
}

export const templateRows: readonly Row[] = [
  { route: routes.listKinds, verdicts: signedIn, call: () => ({}) },
  {
    route: routes.getKind,
    verdicts: { ...signedIn, 'other-organization': 'not-found' },
    call: async (world) => ({ params: { kindId: await world.kindId('progress') }, query: {} }),
  },
  { route: forms.list, verdicts: anyHr, call: () => ({}) },
  { route: forms.show, verdicts: hrAlone, call: formOf },
  { route: forms.make, verdicts: anyHr, call: () => ({ body: { name, copyOf: null } }) },
  {
    route: forms.importFile,
    verdicts: anyHr,
    call: () => ({
      body: { text: JSON.stringify({ tweespraak: 'form', format: 1, name, form: { sections: [] } }) },
    }),
  },
  { route: forms.exportFile, verdicts: hrAlone, call: formOf },
  {
    route: forms.saveDraft,
    verdicts: hrAlone,
    call: async (world) => ({
      ...(await formOf(world)),
      body: { name, content: { sections: [] }, baseRevision: 1 },
    }),
  },
  {
    route: forms.discardDraft,
    verdicts: hrAlone,
    call: async (world) => ({ ...(await formOf(world)), body: { revision: 1 } }),
  },
  {
    route: forms.publish,
    verdicts: hrAlone,
    call: async (world) => ({ ...(await formOf(world)), body: { revision: 1 } }),
  },
  {
    route: forms.use,
    verdicts: hrAlone,
    call: async (world) => {
      const { params } = await formOf(world)
      return { params: { kindId: await world.kindId('progress') }, body: params }
    },
  },
  { route: forms.questionBank, verdicts: anyHr, call: () => ({}) },
]
