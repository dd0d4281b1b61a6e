import { formsRoutes as forms } from '@tweespraak/contract/forms'
import { kindsRoutes as kinds } from '@tweespraak/contract/kinds'
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

/** A kind that HR made, for whoever asks, with what HR saw of it. */
const ownKind = async (world: World) => {
  const { app, askers } = world
  const params = { kindId: await world.kindId('check-in') }
  const { body } = await app.call(kinds.show, askers.hr, { params })
  const content = {
    name,
    description: body.description,
    rules: body.rules,
    form: { choice: 'none' } as const,
  }
  const made = await app.call(kinds.make, askers.hr, { body: { ...content, copyOf: null } })
  return { params: { kindId: made.body.kindId }, content }
}
const onlyParams = async (world: World) => ({ params: (await ownKind(world)).params })

/** A kind that HR began and did not publish, for whoever asks. */
const begunKind = async (world: World) => {
  const { content } = await ownKind(world)
  const { body } = await world.app.call(kinds.begin, world.askers.hr, { body: { ...content, copyOf: null } })
  return { params: { kindId: body.kindId }, content: { ...content, baseVersion: 0 } }
}

/** What a new kind is made of: anybody's own, of no kind that is there. */
const newKind = async (world: World) => ({ body: { ...(await ownKind(world)).content, copyOf: null } })

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
  { route: kinds.list, verdicts: anyHr, call: () => ({}) },
  { route: kinds.show, verdicts: hrAlone, call: onlyParams },
  { route: kinds.make, verdicts: anyHr, call: newKind },
  { route: kinds.begin, verdicts: anyHr, call: newKind },
  {
    route: kinds.showDraft,
    verdicts: hrAlone,
    call: async (world) => ({ params: (await begunKind(world)).params }),
  },
  {
    route: kinds.saveDraft,
    verdicts: hrAlone,
    call: async (world) => {
      const { params, content } = await begunKind(world)
      return { params, body: { ...content, baseRevision: 1 } }
    },
  },
  {
    route: kinds.discardDraft,
    verdicts: hrAlone,
    call: async (world) => ({ params: (await begunKind(world)).params, body: { revision: 1 } }),
  },
  {
    route: kinds.publish,
    verdicts: hrAlone,
    call: async (world) => {
      const { params, content } = await ownKind(world)
      return { params, body: { ...content, description: name, baseVersion: 1 } }
    },
  },
  { route: kinds.retire, verdicts: hrAlone, call: onlyParams },
  { route: kinds.restore, verdicts: hrAlone, call: onlyParams },
  {
    route: kinds.arrange,
    verdicts: anyHr,
    call: async (world) => {
      const { body } = await world.app.call(routes.listKinds, world.askers.hr)
      return { body: { kindIds: body.kinds.map(({ kindId }) => kindId) } }
    },
  },
  { route: kinds.exportFile, verdicts: hrAlone, call: onlyParams },
  {
    route: kinds.importFile,
    verdicts: anyHr,
    call: async ({ app, askers, kindId }) => {
      const params = { kindId: await kindId('progress') }
      const file = await app.call(kinds.exportFile, askers.hr, { params })
      return { body: { text: file.bytes.toString() } }
    },
  },
]
