import { formsRoutes as routes } from '@tweespraak/contract/forms'
import { templatesRoutes } from '@tweespraak/contract/templates'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testApp, type Asker, type TestApp } from '../../../test/app.ts'
import { askersOf, kindIdOf } from '../../../test/factories/templates.ts'

let app: TestApp
let organizationId: string
let hr: Asker
let unitHr: Asker
let employee: Asker
let administrator: Asker
let otherHr: Asker

const words = (nl: string, en = '') => ({ nl, en })

beforeAll(async () => {
  app = await testApp()
  ;({ organizationId, hr, unitHr, employee, administrator, otherHr } = await askersOf(app))
})
afterAll(() => app.close())

const list = async (asker: Asker = hr) => (await app.call(routes.list, asker)).body
const builtIn = async (code: string) => {
  const found = (await list()).forms.find((form) => form.builtIn === code)
  if (found === undefined) throw new Error(`There is no built-in form ${code}`)
  return found
}
const show = async (formId: string, asker: Asker = hr) => app.call(routes.show, asker, { params: { formId } })
const copyOf = async (code: string, nl = 'Ons gesprek') => {
  const { formId: original } = await builtIn(code)
  const { body } = await app.call(routes.make, hr, { body: { name: words(nl), copyOf: original } })
  return body.formId
}
const publish = async (formId: string, asker: Asker = hr) => {
  const { body } = await show(formId)
  return app.call(routes.publish, asker, { params: { formId }, body: { revision: body.revision } })
}
/** Saves the form with this label on its first question. */
const relabel = async (formId: string, nl: string) => {
  const { body } = await show(formId)
  const content = structuredClone(body.draft?.content ?? body.content ?? { sections: [] })
  const first = content.sections[0]?.fields[0]
  if (first !== undefined) first.label = words(nl)
  return app.call(routes.saveDraft, hr, {
    params: { formId },
    body: { name: body.draft?.name ?? body.name, content, baseRevision: body.revision },
  })
}

describe('the forms', () => {
  test('begin with those of the built-in kinds, published and in use', async () => {
    const { forms, can } = await list()
    expect(can).toEqual({ make: true })
    const progress = forms.find((form) => form.builtIn === 'progress')
    expect(progress).toMatchObject({ version: 1, name: { nl: 'Voortgangsgesprek' }, draftSavedAt: null })
    expect(progress?.usedBy.map(({ name }) => name.nl)).toEqual(['Voortgangsgesprek'])
    expect(progress?.questions).toBeGreaterThan(5)
  })

  test.each([
    ['nobody', (): Asker => null, 401, 'not-signed-in'],
    ['an employee', () => employee, 403, 'not-allowed'],
    ['an administrator', () => administrator, 403, 'not-allowed'],
  ] as const)('are not for %s', async (_, who, status, code) => {
    const { formId } = await builtIn('progress')
    const params = { formId }
    const body = { name: words('x'), content: { sections: [] }, baseRevision: 0 }
    const answers = [
      await app.call(routes.list, who()),
      await app.call(routes.show, who(), { params }),
      await app.call(routes.make, who(), { body: { name: words('x'), copyOf: null } }),
      await app.call(routes.importFile, who(), { body: { text: '{}' } }),
      await app.call(routes.exportFile, who(), { params }),
      await app.call(routes.saveDraft, who(), { params, body }),
      await app.call(routes.discardDraft, who(), { params, body: { revision: 1 } }),
      await app.call(routes.publish, who(), { params, body: { revision: 1 } }),
      await app.call(routes.questionBank, who()),
      await app.call(routes.use, who(), {
        params: { kindId: await kindIdOf(app.services.db, organizationId, 'progress') },
        body: { formId },
      }),
    ]
    for (const answer of answers) expect(answer).toMatchObject({ status, refusal: { code } })
  })

  test('are read by HR of a unit as they are published, and changed by HR for everybody alone', async () => {
    const formId = await copyOf('progress')
    expect(await show(formId, unitHr)).toMatchObject({ status: 404 })
    const progress = await builtIn('progress')
    await relabel(progress.formId, 'Nog niet gepubliceerd')
    const { body } = await show(progress.formId, unitHr)
    expect(body).toMatchObject({ draft: null, can: { edit: false }, version: 1 })
    expect((await list(unitHr)).forms.every(({ draftSavedAt }) => draftSavedAt === null)).toBe(true)
    expect((await list(unitHr)).can).toEqual({ make: false })
    expect(await publish(progress.formId, unitHr)).toMatchObject({ status: 403 })
  })

  test('of another organisation are not there', async () => {
    const { formId } = await builtIn('progress')
    expect(await show(formId, otherHr)).toMatchObject({ status: 404 })
    const copied = await app.call(routes.make, otherHr, { body: { name: words('x'), copyOf: formId } })
    expect(copied).toMatchObject({ status: 404, refusal: { code: 'not-found' } })
    const draft = { name: words('x'), content: { sections: [] }, baseRevision: 0 }
    expect(await app.call(routes.saveDraft, otherHr, { params: { formId }, body: draft })).toMatchObject({
      status: 404,
    })
  })
})

describe('a form of one’s own', () => {
  test('begins as a copy, and is nobody’s business until it is published', async () => {
    const formId = await copyOf('progress', 'Ons jaargesprek')
    const { body } = await show(formId)
    expect(body).toMatchObject({ version: null, builtIn: null, revision: 1, usedBy: [] })
    expect(body.draft?.content.sections).toEqual(
      (await show((await builtIn('progress')).formId)).body.content?.sections,
    )
    expect(await publish(formId)).toMatchObject({ status: 200, body: { version: 1 } })
    expect((await show(formId)).body).toMatchObject({
      version: 1,
      draft: null,
      name: { nl: 'Ons jaargesprek', en: 'Ons jaargesprek' },
    })
  })

  test('begins empty, and is refused while it asks nothing', async () => {
    const { body } = await app.call(routes.make, hr, { body: { name: words('Leeg'), copyOf: null } })
    expect(await publish(body.formId)).toMatchObject({
      status: 422,
      refusal: { code: 'form-not-sound', details: { problems: [{ code: 'no-questions' }] } },
    })
  })

  test('is saved on top of what was seen alone', async () => {
    const formId = await copyOf('progress')
    expect(await relabel(formId, 'Een')).toMatchObject({ status: 200, body: { revision: 2 } })
    const late = { name: words('Laat'), content: { sections: [] }, baseRevision: 1 }
    expect(await app.call(routes.saveDraft, hr, { params: { formId }, body: late })).toMatchObject({
      status: 409,
      refusal: { code: 'changed-elsewhere', details: { revision: 2 } },
    })
  })

  test('with something else than a form is refused at the door', async () => {
    const formId = await copyOf('progress')
    const body = { name: { nl: 'x'.repeat(81), en: '' }, content: { sections: [] }, baseRevision: 1 }
    expect(await app.call(routes.saveDraft, hr, { params: { formId }, body })).toMatchObject({ status: 400 })
  })

  test('that is thrown away is gone, and can be put back', async () => {
    const formId = await copyOf('progress')
    const draft = (await show(formId)).body.draft
    const params = { formId }
    expect(await app.call(routes.discardDraft, hr, { params, body: { revision: 9 } })).toMatchObject({
      status: 409,
    })
    const gone = await app.call(routes.discardDraft, hr, { params, body: { revision: 1 } })
    expect(gone).toMatchObject({ status: 200, body: { revision: 2 } })
    expect(await show(formId)).toMatchObject({ status: 404 })
    expect((await list()).forms.map((form) => form.formId)).not.toContain(formId)
    if (draft === null) throw new Error('There was a draft')
    const body = { name: draft.name, content: draft.content, baseRevision: 2 }
    expect(await app.call(routes.saveDraft, hr, { params, body })).toMatchObject({ status: 200 })
    expect(await show(formId)).toMatchObject({ status: 200, body: { draft: { name: draft.name } } })
  })
})

describe('publishing', () => {
  test('makes a new version, for the kinds that use the form too, and leaves the old one as it was', async () => {
    const { formId } = await builtIn('learning')
    const kindId = await kindIdOf(app.services.db, organizationId, 'learning')
    await relabel(formId, 'Anders genoemd')
    const seen = async (version?: number) =>
      (await app.call(templatesRoutes.getKind, employee, { params: { kindId }, query: { version } })).body
    const before = await seen()
    expect(await publish(formId)).toMatchObject({ status: 200, body: { version: 2 } })
    const after = await seen()
    expect(after).toMatchObject({ version: 2, rules: before.rules, name: before.name })
    expect(after.form?.sections[0]?.fields[0]?.label).toEqual(words('Anders genoemd', 'Anders genoemd'))
    expect((await seen(1)).form).toEqual(before.form)
  })

  test('twice at once publishes once', async () => {
    const formId = await copyOf('progress')
    const body = { revision: 1 }
    const both = await Promise.all(
      [1, 2].map(() => app.call(routes.publish, hr, { params: { formId }, body })),
    )
    expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 409])
  })

  test('nothing new is refused', async () => {
    const formId = await copyOf('progress')
    await publish(formId)
    const { body } = await show(formId)
    const params = { formId }
    const same = { name: body.name, content: body.content ?? { sections: [] }, baseRevision: body.revision }
    await app.call(routes.saveDraft, hr, { params, body: same })
    expect(await publish(formId)).toMatchObject({ status: 400, refusal: { code: 'nothing-changes' } })
  })

  test('is refused when a kind would then ask nothing of somebody who prepares', async () => {
    const { formId } = await builtIn('improvement')
    const { body } = await show(formId)
    const content = structuredClone(body.content ?? { sections: [] })
    for (const section of content.sections)
      section.fields = section.fields.map((field) => ({
        ...field,
        answeredBy: 'employee',
        questions: { employee: words('Wat?') },
        shownIf: undefined,
      }))
    const draft = { name: body.name, content, baseRevision: body.revision }
    await app.call(routes.saveDraft, hr, { params: { formId }, body: draft })
    expect(await publish(formId)).toMatchObject({
      status: 422,
      refusal: { code: 'form-does-not-fit', details: { side: 'manager' } },
    })
  })
})

describe('a kind', () => {
  test('asks another form from the next version on, and only one that fits and is published', async () => {
    const formId = await copyOf('appraisal', 'Onze beoordeling')
    const params = { kindId: await kindIdOf(app.services.db, organizationId, 'appraisal') }
    expect(await app.call(routes.use, hr, { params, body: { formId } })).toMatchObject({
      status: 409,
      refusal: { code: 'form-not-published' },
    })
    await publish(formId)
    const used = await app.call(routes.use, hr, { params, body: { formId } })
    expect(used).toMatchObject({ status: 200, body: { version: 2 } })
    expect(await app.call(routes.use, hr, { params, body: { formId } })).toMatchObject({
      body: { version: 2 },
    })
    expect((await show(formId)).body.usedBy.map(({ name }) => name.nl)).toEqual(['Beoordelingsgesprek'])
    expect((await builtIn('appraisal')).usedBy).toEqual([])
    const learning = { kindId: await kindIdOf(app.services.db, organizationId, 'check-in') }
    expect(await app.call(routes.use, hr, { params: learning, body: { formId } })).toMatchObject({
      status: 422,
      refusal: { code: 'form-does-not-fit' },
    })
  })

  test('or form that does not exist is not found', async () => {
    const { formId } = await builtIn('progress')
    expect(await app.call(routes.use, hr, { params: { kindId: formId }, body: { formId } })).toMatchObject({
      status: 404,
    })
  })
})

describe('a form as a file', () => {
  test('exported here and imported in another organisation is equal', async () => {
    const { formId } = await builtIn('development')
    const exported = await app.call(routes.exportFile, hr, { params: { formId } })
    expect(exported.headers['content-disposition']).toContain('ontwikkelgesprek.json')
    const text = exported.bytes.toString()
    const { body } = await app.call(routes.importFile, otherHr, { body: { text } })
    const again = await app.call(routes.exportFile, otherHr, { params: { formId: body.formId } })
    expect(again.bytes.toString()).toBe(text)
    const revision = { revision: 1 }
    const params = { formId: body.formId }
    expect(await app.call(routes.publish, otherHr, { params, body: revision })).toMatchObject({ status: 200 })
    expect((await app.call(routes.exportFile, otherHr, { params })).bytes.toString()).toBe(text)
  })

  test('that is none is refused with the place', async () => {
    const refused = await app.call(routes.importFile, hr, {
      body: { text: '{"tweespraak":"form","format":2}' },
    })
    expect(refused).toMatchObject({
      status: 422,
      refusal: { code: 'form-file-wrong', details: { at: 'format' } },
    })
    expect(await app.call(routes.importFile, hr, { body: { text: 'geen json' } })).toMatchObject({
      refusal: { code: 'form-file-unreadable' },
    })
  })

  test('of a form that does not exist is not found', async () => {
    const params = { formId: organizationId }
    expect(await app.call(routes.exportFile, hr, { params })).toMatchObject({ status: 404 })
  })
})

test('the question bank is there for HR', async () => {
  const { body } = await app.call(routes.questionBank, unitHr)
  expect(body.questions.length).toBeGreaterThanOrEqual(120)
})
