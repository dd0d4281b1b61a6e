import { formsRoutes } from '@tweespraak/contract/forms'
import { kindsRoutes as routes, type KindDetail } from '@tweespraak/contract/kinds'
import { type KindRules, templatesRoutes } from '@tweespraak/contract/templates'
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

const idOf = (code: string) => kindIdOf(app.services.db, organizationId, code)
const show = (kindId: string, asker: Asker = hr) => app.call(routes.show, asker, { params: { kindId } })
const list = async (asker: Asker = hr) => (await app.call(routes.list, asker)).body
const offered = async (asker: Asker = employee) =>
  (await app.call(templatesRoutes.listKinds, asker)).body.kinds.map(({ kindId }) => kindId)

const contentOf = ({ name, description, rules }: KindDetail) => ({ name, description, rules })
const formOf = ({ form }: KindDetail) =>
  form === null ? ({ choice: 'none' } as const) : ({ choice: 'existing', formId: form.formId } as const)

/** A copy of a kind under a name of its own. */
const copyOf = async (code: string, nl: string, own = false) => {
  const { body: kind } = await show(await idOf(code))
  const form =
    own && kind.form !== null ? ({ choice: 'own', copyOf: kind.form.formId } as const) : formOf(kind)
  return app.call(routes.make, hr, {
    body: { ...contentOf(kind), name: words(nl), form, copyOf: kind.kindId },
  })
}
/** Publishes this kind with other rules. */
const publish = async (kindId: string, change: Partial<KindRules>, baseVersion?: number) => {
  const { body: kind } = await show(kindId)
  const content = contentOf(kind)
  return app.call(routes.publish, hr, {
    params: { kindId },
    body: {
      ...content,
      rules: { ...content.rules, ...change },
      form: formOf(kind),
      baseVersion: baseVersion ?? kind.version,
    },
  })
}

describe('the kinds', () => {
  test.each([
    ['nobody', (): Asker => null, 401, 'not-signed-in'],
    ['an employee', () => employee, 403, 'not-allowed'],
    ['an administrator', () => administrator, 403, 'not-allowed'],
  ] as const)('are not for %s', async (_, who, status, code) => {
    const { body: kind } = await show(await idOf('progress'))
    const params = { kindId: kind.kindId }
    const body = { ...contentOf(kind), form: formOf(kind) }
    const answers = [
      await app.call(routes.list, who()),
      await app.call(routes.show, who(), { params }),
      await app.call(routes.make, who(), { body: { ...body, copyOf: null } }),
      await app.call(routes.publish, who(), { params, body: { ...body, baseVersion: 1 } }),
      await app.call(routes.retire, who(), { params }),
      await app.call(routes.restore, who(), { params }),
      await app.call(routes.arrange, who(), { body: { kindIds: [kind.kindId] } }),
      await app.call(routes.exportFile, who(), { params }),
      await app.call(routes.importFile, who(), { body: { text: '{}' } }),
    ]
    for (const answer of answers) expect(answer).toMatchObject({ status, refusal: { code } })
  })

  test('are read by HR of a unit, and changed by HR for everybody alone', async () => {
    const kindId = await idOf('progress')
    const { body: kind } = await show(kindId, unitHr)
    expect(kind).toMatchObject({
      builtIn: true,
      origin: 'progress',
      can: { edit: false, retire: false, restore: false },
    })
    expect(await list(unitHr)).toMatchObject({ can: { edit: false } })
    const body = { ...contentOf(kind), form: formOf(kind), baseVersion: kind.version }
    expect(await app.call(routes.publish, unitHr, { params: { kindId }, body })).toMatchObject({
      status: 403,
    })
    expect(await app.call(routes.retire, unitHr, { params: { kindId } })).toMatchObject({ status: 403 })
  })

  test('of another organisation are not there', async () => {
    const { body: kind } = await show(await idOf('progress'))
    const params = { kindId: kind.kindId }
    const content = { ...contentOf(kind), form: { choice: 'none' } as const }
    for (const answer of [
      await show(kind.kindId, otherHr),
      await app.call(routes.make, otherHr, { body: { ...content, copyOf: kind.kindId } }),
      await app.call(routes.make, otherHr, { body: { ...content, form: formOf(kind), copyOf: null } }),
      await app.call(routes.publish, otherHr, { params, body: { ...content, baseVersion: 1 } }),
      await app.call(routes.retire, otherHr, { params }),
      await app.call(routes.restore, otherHr, { params }),
      await app.call(routes.exportFile, otherHr, { params }),
    ])
      expect(answer).toMatchObject({ status: 404, refusal: { code: 'not-found' } })
  })
})

describe('a kind of one’s own', () => {
  test('is published at once, offered last, and made of what was seen', async () => {
    const { status, body } = await copyOf('progress', 'Jaargesprek wijkteam')
    expect(status).toBe(200)
    const { body: kind } = await show(body.kindId)
    expect(kind).toMatchObject({
      code: 'jaargesprek-wijkteam',
      name: { nl: 'Jaargesprek wijkteam', en: 'Jaargesprek wijkteam' },
      version: 1,
      builtIn: false,
      origin: 'progress',
      inUse: true,
      form: { name: { nl: 'Voortgangsgesprek' } },
    })
    expect((await offered()).at(-1)).toBe(body.kindId)
    expect((await copyOf('progress', 'Jaargesprek wijkteam')).body.kindId).not.toBe(body.kindId)
    expect((await list()).kinds.map(({ code }) => code)).toContain('jaargesprek-wijkteam-2')
  })

  test('gets a form of its own, a copy that is published with it and changed apart', async () => {
    const { body } = await copyOf('development', 'Loopbaangesprek', true)
    const { body: kind } = await show(body.kindId)
    expect(kind.form).toMatchObject({ formId: body.formId, name: { nl: 'Loopbaangesprek' } })
    const { body: form } = await app.call(formsRoutes.show, hr, { params: { formId: body.formId ?? '' } })
    expect(form).toMatchObject({ version: 1, builtIn: null, draft: null, can: { edit: true } })
    const original = (await show(await idOf('development'))).body.form?.formId ?? ''
    expect(original).not.toBe(body.formId)
    const { body: from } = await app.call(formsRoutes.show, hr, { params: { formId: original } })
    expect(form.content).toEqual(from.content)
  })

  test('keeps the wall of the development conversation that it began as', async () => {
    const { body } = await copyOf('development', 'Ambitiegesprek')
    expect(await publish(body.kindId, { reportSeenBy: ['hr'] })).toMatchObject({
      status: 422,
      refusal: { code: 'kind-not-sound', details: { problems: [{ code: 'development-is-private' }] } },
    })
    expect(await publish(body.kindId, { secondAssessor: 'optional' })).toMatchObject({ status: 422 })
    expect(await publish(await idOf('development'), { reportSeenBy: ['hr'] })).toMatchObject({ status: 422 })
  })

  test('without sense, or with input that is none, is refused', async () => {
    const { body: kind } = await show(await idOf('progress'))
    const make = (change: object) =>
      app.send(routes.make, hr, {
        body: { ...contentOf(kind), form: formOf(kind), copyOf: null, ...change },
      })
    expect(await make({ form: { choice: 'none' } })).toMatchObject({
      status: 422,
      refusal: { code: 'kind-not-sound', details: { problems: [{ code: 'signed-without-form' }] } },
    })
    expect(await make({ name: words('x'.repeat(81)) })).toMatchObject({ status: 400 })
    expect(await make({ rules: {} })).toMatchObject({ status: 400, refusal: { code: 'bad-input' } })
    expect(await make({ copyOf: organizationId })).toMatchObject({ status: 404 })
    const { body: draft } = await app.call(formsRoutes.make, hr, { body: { name: words('x'), copyOf: null } })
    expect(await make({ form: { choice: 'existing', formId: draft.formId } })).toMatchObject({
      refusal: { code: 'form-not-published' },
    })
  })
})

describe('publishing', () => {
  test('makes the next version, and leaves the one before as it was', async () => {
    const { body: made } = await copyOf('progress', 'Halfjaargesprek')
    expect(await publish(made.kindId, { rhythmMonths: 6 })).toMatchObject({
      status: 200,
      body: { version: 2 },
    })
    const seen = async (version: number) =>
      (
        await app.call(templatesRoutes.getKind, employee, {
          params: { kindId: made.kindId },
          query: { version },
        })
      ).body.rules.rhythmMonths
    expect([await seen(1), await seen(2)]).toEqual([12, 6])
  })

  test('over what somebody else published is refused, and twice at once is done once', async () => {
    const { body: made } = await copyOf('progress', 'Tweemaal')
    const both = await Promise.all([
      publish(made.kindId, { rhythmMonths: 1 }, 1),
      publish(made.kindId, { rhythmMonths: 2 }, 1),
    ])
    expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 409])
    expect(await publish(made.kindId, { rhythmMonths: 3 }, 1)).toMatchObject({
      status: 409,
      refusal: { code: 'changed-elsewhere', details: { version: 2 } },
    })
    expect(await publish(made.kindId, {})).toMatchObject({ refusal: { code: 'nothing-changes' } })
  })

  test('a form that asks others than who prepares is refused', async () => {
    const { body: made } = await copyOf('progress', 'Past niet')
    const { body: appraisal } = await show(await idOf('appraisal'))
    const { body: kind } = await show(made.kindId)
    const params = { kindId: made.kindId }
    const body = { ...contentOf(kind), form: formOf(appraisal), baseVersion: 1 }
    expect(await app.call(routes.publish, hr, { params, body })).toMatchObject({
      refusal: { details: { problems: [{ code: 'form-asks', part: 'form', side: 'third' }] } },
    })
  })
})

test('whom a form asks from its next version on, prepares too from then on', async () => {
  const { body: made } = await copyOf('improvement', 'Met iemand erbij', true)
  await app.call(routes.restore, hr, { params: { kindId: made.kindId } })
  const formId = made.formId ?? ''
  const { body: form } = await app.call(formsRoutes.show, hr, { params: { formId } })
  const content = structuredClone(form.content ?? { sections: [] })
  content.sections[0]?.fields.push({
    id: 'third-sees',
    type: 'text',
    label: words('Gezien'),
    questions: { third: words('Wat zag je?') },
    answeredBy: 'third',
    required: false,
  })
  const saved = await app.call(formsRoutes.saveDraft, hr, {
    params: { formId },
    body: { name: form.name, content, baseRevision: form.revision },
  })
  const body = { revision: saved.body.revision }
  expect(await app.call(formsRoutes.publish, hr, { params: { formId }, body })).toMatchObject({ status: 200 })
  const { body: kind } = await show(made.kindId)
  expect(kind).toMatchObject({ version: 2, rules: { prepares: ['employee', 'manager', 'third'] } })
})

describe('a kind that is put away', () => {
  test('is offered no more, and comes back where it stood', async () => {
    const kindId = await idOf('probation')
    const params = { kindId }
    const before = await offered()
    expect(await app.call(routes.retire, hr, { params })).toMatchObject({ status: 204 })
    expect(await app.call(routes.retire, hr, { params })).toMatchObject({ status: 204 })
    expect(await offered()).toEqual(before.filter((each) => each !== kindId))
    expect((await show(kindId)).body).toMatchObject({ inUse: false, can: { retire: false, restore: true } })
    expect(await app.call(routes.restore, hr, { params })).toMatchObject({ status: 204 })
    expect(await app.call(routes.restore, hr, { params })).toMatchObject({ status: 204 })
    expect(await offered()).toEqual(before)
  })

  test('asks its form as it was published meanwhile', async () => {
    const { body: made } = await copyOf('learning', 'Leerwerkgesprek', true)
    const params = { kindId: made.kindId }
    const formId = made.formId ?? ''
    const { body: form } = await app.call(formsRoutes.show, hr, { params: { formId } })
    const content = structuredClone(form.content ?? { sections: [] })
    const field = content.sections[0]?.fields[0]
    if (field !== undefined) field.label = words('Nieuw', 'New')
    const saved = await app.call(formsRoutes.saveDraft, hr, {
      params: { formId },
      body: { name: form.name, content, baseRevision: form.revision },
    })
    await app.call(formsRoutes.publish, hr, { params: { formId }, body: { revision: saved.body.revision } })
    const labelOf = async () => {
      const { body: kind } = await show(made.kindId)
      const { body: asked } = await app.call(templatesRoutes.getKind, hr, {
        params,
        query: { version: kind.version },
      })
      return asked.form?.sections[0]?.fields[0]?.label
    }
    expect(await labelOf()).not.toEqual(words('Nieuw', 'New'))
    await app.call(routes.restore, hr, { params })
    expect(await labelOf()).toEqual(words('Nieuw', 'New'))
  })

  test('is never the last one', async () => {
    const { hr: asker } = await askersOf(app)
    const [last, ...others] = (await list(asker)).kinds.map(({ kindId }) => kindId)
    for (const kindId of others) await app.call(routes.retire, asker, { params: { kindId } })
    const kindId = last ?? ''
    expect(await app.call(routes.retire, asker, { params: { kindId } })).toMatchObject({
      status: 409,
      refusal: { code: 'last-kind' },
    })
    expect((await show(kindId, asker)).body.can.retire).toBe(false)
  })
})

test('the order in which kinds are offered is HR’s', async () => {
  const before = await offered()
  const kindIds = before.toReversed()
  expect(await app.call(routes.arrange, hr, { body: { kindIds } })).toMatchObject({ status: 204 })
  expect(await offered()).toEqual(kindIds)
  expect(await app.call(routes.arrange, hr, { body: { kindIds: before.slice(1) } })).toMatchObject({
    status: 409,
    refusal: { code: 'changed-elsewhere' },
  })
  expect(await app.call(routes.arrange, hr, { body: { kindIds: before } })).toMatchObject({ status: 204 })
})

describe('a kind as a file', () => {
  test('exported here and imported in another organisation is equal, and not in use before HR says so', async () => {
    for (const { kindId } of (await list()).kinds) {
      const params = { kindId }
      const exported = await app.call(routes.exportFile, hr, { params })
      const text = exported.bytes.toString()
      const before = await offered(otherHr)
      const { status, body } = await app.call(routes.importFile, otherHr, { body: { text } })
      expect(status).toBe(200)
      expect(await offered(otherHr)).toEqual(before)
      const there = { kindId: body.kindId }
      const again = await app.call(routes.exportFile, otherHr, { params: there })
      expect(again.bytes.toString()).toBe(text)
      expect((await show(body.kindId, otherHr)).body).toMatchObject({ inUse: false, builtIn: false })
      expect(await app.call(routes.restore, otherHr, { params: there })).toMatchObject({ status: 204 })
      expect(await offered(otherHr)).toContain(body.kindId)
    }
  })

  test('is called as the kind is', async () => {
    const exported = await app.call(routes.exportFile, hr, { params: { kindId: await idOf('development') } })
    expect(exported.headers['content-disposition']).toContain('ontwikkelgesprek.json')
  })

  test('that is none is refused with the place', async () => {
    const read = (text: string) => app.call(routes.importFile, hr, { body: { text } })
    expect(await read('geen json')).toMatchObject({ status: 422, refusal: { code: 'kind-file-unreadable' } })
    expect(await read('{"tweespraak":"kind","format":2}')).toMatchObject({
      refusal: { code: 'kind-file-wrong', details: { at: 'format' } },
    })
  })
})
