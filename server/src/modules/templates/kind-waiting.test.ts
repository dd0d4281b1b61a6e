import type { Form } from '@tweespraak/contract/form'
import { formsRoutes } from '@tweespraak/contract/forms'
import { askedSides } from '@tweespraak/contract/kind-problems'
import { type FormChoice, kindsRoutes as routes, newFormAsks } from '@tweespraak/contract/kinds'
import { type KindRules, templatesRoutes } from '@tweespraak/contract/templates'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testApp, type Asker, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson, grantRole } from '../../../test/factories/people.ts'
import { kindIdOf, withKinds } from '../../../test/factories/templates.ts'
import { oneQuestion } from './built-in/one-question.ts'

let app: TestApp
let organizationId: string
let hr: Asker

beforeAll(async () => {
  app = await testApp()
  const { db } = app.services
  organizationId = await anOrganization(db)
  await withKinds(db, organizationId)
  const { personId } = await aPerson(db, { organizationId })
  await grantRole(db, { organizationId, personId, role: 'hr' })
  hr = await app.signIn({ organizationId, personId })
})
afterAll(() => app.close())

const show = async (kindId: string) => (await app.call(routes.show, hr, { params: { kindId } })).body
const formOf = async (formId: string) => (await app.call(formsRoutes.show, hr, { params: { formId } })).body
const isOffered = async (kindId: string) =>
  (await app.call(templatesRoutes.listKinds, hr)).body.kinds.some((each) => each.kindId === kindId)

/** A copy of the progress conversation that asks this form. */
const make = async (nl: string, choose: (formId: string) => FormChoice, change: Partial<KindRules> = {}) => {
  const { name: _, description, rules, form, kindId } = await show(await progress())
  const body = { description, rules: { ...rules, ...change }, copyOf: kindId }
  const answer = await app.call(routes.make, hr, {
    body: { ...body, name: { nl, en: '' }, form: choose(form?.formId ?? '') },
  })
  return { kindId: answer.body.kindId, formId: answer.body.formId ?? '' }
}
const progress = () => kindIdOf(app.services.db, organizationId, 'progress')
const own = (copyOf: string): FormChoice => ({ choice: 'own', copyOf })

/** Publishes the form with these questions. */
const publishForm = async (formId: string, change: (content: Form) => Form): Promise<void> => {
  const { name, content, revision } = await formOf(formId)
  const params = { formId }
  const body = { name, content: change(content ?? { sections: [] }), baseRevision: revision }
  const saved = await app.call(formsRoutes.saveDraft, hr, { params, body })
  const published = await app.call(formsRoutes.publish, hr, {
    params,
    body: { revision: saved.body.revision },
  })
  expect(published).toMatchObject({ status: 200 })
}
const askedOf = (answeredBy: 'employee' | 'third') => (content: Form) => ({
  sections: content.sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) => {
      const { shownIf: _, ...rest } = field
      return { ...rest, answeredBy, questions: { [answeredBy]: { nl: 'Wat?', en: 'What?' } } }
    }),
  })),
})

describe('a new kind with a form of its own', () => {
  test('waits to be put to use, and its form tells so', async () => {
    const { kindId, formId } = await make('Halfjaargesprek', own)
    expect(await show(kindId)).toMatchObject({ inUse: false, can: { restore: true } })
    expect(await isOffered(kindId)).toBe(false)
    expect(await formOf(formId)).toMatchObject({ usedBy: [], waiting: [{ kindId }] })
    await app.call(routes.restore, hr, { params: { kindId } })
    expect(await isOffered(kindId)).toBe(true)
    expect(await formOf(formId)).toMatchObject({ usedBy: [{ kindId }], waiting: [] })
  })

  test('may begin with one question, put to both', async () => {
    expect(askedSides(oneQuestion)).toEqual(newFormAsks)
    const { kindId, formId } = await make('Kwartaalgesprek', () => ({ choice: 'new' }))
    expect(await show(kindId)).toMatchObject({ inUse: false, form: { formId } })
    expect(await formOf(formId)).toMatchObject({
      version: 1,
      name: { nl: 'Kwartaalgesprek' },
      content: oneQuestion,
    })
  })

  test('is put to use with the questions as they were published, and who is asked them prepares', async () => {
    const { kindId, formId } = await make('Dagstart', own, { reveal: 'each' })
    await publishForm(formId, askedOf('employee'))
    await app.call(routes.restore, hr, { params: { kindId } })
    expect(await show(kindId)).toMatchObject({ inUse: true, rules: { prepares: ['employee'] } })
  })

  test('is not put to use while its other choices do not allow whom it asks', async () => {
    const { kindId, formId } = await make('Driegesprek', own)
    await publishForm(formId, askedOf('employee'))
    expect(await app.call(routes.restore, hr, { params: { kindId } })).toMatchObject({
      status: 422,
      refusal: { code: 'form-does-not-fit', details: { kindId, side: 'manager' } },
    })
    expect(await show(kindId)).toMatchObject({ inUse: false, version: 1 })
  })
})

describe('a new kind is in use at once', () => {
  test('with a form that is there', async () => {
    const { kindId } = await make('Zoals het was', (formId) => ({ choice: 'existing', formId }))
    expect(await isOffered(kindId)).toBe(true)
  })

  test('without a form', async () => {
    const { kindId } = await make('Even bijpraten', () => ({ choice: 'none' }), {
      file: 'agreements',
      signs: [],
      reportSeenBy: [],
      missingSignature: 'nothing-to-sign',
      terms: { invitation: 7, talkingPoints: null, report: null, signing: null },
    })
    expect(await isOffered(kindId)).toBe(true)
  })
})
