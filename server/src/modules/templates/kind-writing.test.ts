import { formsRoutes } from '@tweespraak/contract/forms'
import { kindsRoutes as routes, type KindDetail } from '@tweespraak/contract/kinds'
import { templatesRoutes } from '@tweespraak/contract/templates'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testApp, type Asker, type TestApp } from '../../../test/app.ts'
import { askersOf, kindIdOf } from '../../../test/factories/templates.ts'

let app: TestApp
let organizationId: string
let hr: Asker
let unitHr: Asker
let employee: Asker
let otherHr: Asker
let kind: KindDetail

beforeAll(async () => {
  app = await testApp()
})
beforeEach(async () => {
  ;({ organizationId, hr, unitHr, employee, otherHr } = await askersOf(app))
  kind = await show(await kindIdOf(app.services.db, organizationId, 'progress'))
})
afterAll(() => app.close())

const show = async (kindId: string, asker: Asker = hr) =>
  (await app.call(routes.show, asker, { params: { kindId } })).body
const list = async (asker: Asker = hr) => (await app.call(routes.list, asker)).body
const contentOf = ({ name, description, rules }: KindDetail) => ({ name, description, rules })
const formOf = ({ form }: KindDetail) =>
  form === null ? ({ choice: 'none' } as const) : ({ choice: 'existing', formId: form.formId } as const)
const writing = (of: KindDetail, nl: string) => ({
  ...contentOf(of),
  name: { nl, en: '' },
  form: formOf(of),
  baseVersion: of.version,
})
const save = (nl: string, baseRevision: number, asker: Asker = hr, of: KindDetail = kind) =>
  app.call(routes.saveDraft, asker, {
    params: { kindId: of.kindId },
    body: { ...writing(of, nl), baseRevision },
  })
const begin = async (asker: Asker = hr) => {
  const { baseVersion: _, ...begun } = writing(kind, '')
  return app.call(routes.begin, asker, { body: { ...begun, copyOf: kind.kindId } })
}
const discard = (kindId: string, revision: number, asker: Asker = hr) =>
  app.call(routes.discardDraft, asker, { params: { kindId }, body: { revision } })

describe('what is written of a kind', () => {
  test('is there when one comes back, and nobody is offered it', async () => {
    expect((await save('Anders', 0)).body).toMatchObject({ revision: 1 })
    expect(await show(kind.kindId)).toMatchObject({
      name: kind.name,
      version: 1,
      revision: 1,
      draft: { name: { nl: 'Anders', en: '' }, baseVersion: 1 },
    })
    const { body } = await app.call(templatesRoutes.listKinds, employee)
    expect(body.kinds.map(({ name }) => name.nl)).not.toContain('Anders')
    const listed = (await list()).kinds.find(({ kindId }) => kindId === kind.kindId)
    expect(listed?.draftSavedAt).toEqual(expect.any(String))
  })

  test('is neither read nor written by who may not publish it', async () => {
    await save('Anders', 0)
    expect(await show(kind.kindId, unitHr)).toMatchObject({ draft: null, revision: 0 })
    expect((await list(unitHr)).kinds.every(({ draftSavedAt }) => draftSavedAt === null)).toBe(true)
    for (const asker of [unitHr, employee])
      expect(await save('Van mij', 1, asker)).toMatchObject({ refusal: { code: 'not-allowed' } })
    expect(await save('Van mij', 1, otherHr)).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await save('Van mij', 1, null)).toMatchObject({ refusal: { code: 'not-signed-in' } })
  })

  test('may say that nobody plans it yet, and nothing that is no kind', async () => {
    const params = { kindId: kind.kindId }
    const { rules, ...rest } = writing(kind, 'Anders')
    const body = { ...rest, rules: { ...rules, plannedBy: [] }, baseRevision: 0 }
    expect((await app.call(routes.saveDraft, hr, { params, body })).status).toBe(200)
    const wrong = { ...rest, rules: {}, baseRevision: 1 }
    expect((await app.send(routes.saveDraft, hr, { params, body: wrong })).status).toBe(400)
  })

  test('is not saved over what another tab saved, unless it is the same', async () => {
    await save('Anders', 0)
    expect(await save('Nog anders', 0)).toMatchObject({
      refusal: { code: 'changed-elsewhere', details: { revision: 1 } },
    })
    expect((await save('Anders', 0)).body).toMatchObject({ revision: 1 })
  })

  test('that says what was published is no draft any more', async () => {
    await save('Anders', 0)
    const again = { ...contentOf(kind), form: formOf(kind), baseVersion: 1, baseRevision: 1 }
    await app.call(routes.saveDraft, hr, { params: { kindId: kind.kindId }, body: again })
    expect(await show(kind.kindId)).toMatchObject({ draft: null, revision: 2 })
  })

  test('is put away, and put back on top of that', async () => {
    await save('Anders', 0)
    expect(await discard(kind.kindId, 0)).toMatchObject({ refusal: { code: 'changed-elsewhere' } })
    expect((await discard(kind.kindId, 1)).body).toEqual({ revision: 2 })
    expect(await show(kind.kindId)).toMatchObject({ draft: null, revision: 2, version: 1 })
    expect(await discard(kind.kindId, 2)).toMatchObject({ refusal: { code: 'not-found' } })
    expect((await save('Anders', 2)).body).toMatchObject({ revision: 3 })
    for (const [asker, code] of [
      [null, 'not-signed-in'],
      [unitHr, 'not-allowed'],
      [otherHr, 'not-found'],
    ] as const)
      expect(await discard(kind.kindId, 3, asker)).toMatchObject({ refusal: { code } })
  })

  const publish = (revision: number | undefined, nl = 'Anders') =>
    app.call(routes.publish, hr, {
      params: { kindId: kind.kindId },
      body: { ...writing(kind, nl), ...(revision === undefined ? {} : { revision }) },
    })

  test('is gone once it was published, and an old tab notices', async () => {
    await save('Anders', 0)
    expect(await publish(0)).toMatchObject({ refusal: { code: 'changed-elsewhere' } })
    expect((await publish(1)).body).toMatchObject({ version: 2 })
    expect(await show(kind.kindId)).toMatchObject({ draft: null, revision: 2, name: { nl: 'Anders' } })
    expect(await save('Nog anders', 1)).toMatchObject({ refusal: { code: 'changed-elsewhere' } })
  })

  test('stays on the version it was written on when a colleague publishes another', async () => {
    await save('Anders', 0)
    expect((await publish(undefined, 'Van een collega')).body).toMatchObject({ version: 2 })
    expect(await show(kind.kindId)).toMatchObject({ version: 2, revision: 1, draft: { baseVersion: 1 } })
    expect(await publish(1)).toMatchObject({ refusal: { code: 'changed-elsewhere' } })
  })

  test('goes along with its form, when that is published', async () => {
    await save('Anders', 0)
    if (kind.form === null) throw new Error('This kind has a form')
    const params = { formId: kind.form.formId }
    const { body: form } = await app.call(formsRoutes.show, hr, { params })
    if (form.content === null) throw new Error('This form is published')
    const draft = { name: { nl: 'Ander formulier', en: '' }, content: form.content, baseRevision: 0 }
    await app.call(formsRoutes.saveDraft, hr, { params, body: draft })
    expect((await app.call(formsRoutes.publish, hr, { params, body: { revision: 1 } })).status).toBe(200)
    const now = await show(kind.kindId)
    expect(now).toMatchObject({ version: 2, revision: 2, draft: { name: { nl: 'Anders' }, baseVersion: 2 } })
    expect((await save('Nog anders', 2, hr, now)).body).toMatchObject({ revision: 3 })
  })
})

describe('a kind that was never published', () => {
  const showDraft = (kindId: string, asker: Asker = hr) =>
    app.call(routes.showDraft, asker, { params: { kindId } })

  test('is a draft that HR finds back, until it is published', async () => {
    const { kindId } = (await begin()).body
    expect((await list()).drafts).toMatchObject([{ kindId, name: { nl: '', en: '' } }])
    expect((await list(unitHr)).drafts).toEqual([])
    const { body: draft } = await showDraft(kindId)
    expect(draft).toMatchObject({ origin: 'progress', copyOf: kind.kindId, revision: 1 })
    const written = { ...writing(kind, 'Halfjaargesprek'), baseVersion: 0, baseRevision: 1 }
    await app.call(routes.saveDraft, hr, { params: { kindId }, body: written })
    const { baseVersion: _, baseRevision: __, ...said } = written
    const make = (revision: number) =>
      app.call(routes.make, hr, { body: { ...said, copyOf: kind.kindId, draft: { kindId, revision } } })
    expect(await make(1)).toMatchObject({ refusal: { code: 'changed-elsewhere' } })
    expect((await make(2)).body).toMatchObject({ kindId, version: 1 })
    expect(await make(3)).toMatchObject({ refusal: { code: 'changed-elsewhere' } })
    expect(await show(kindId)).toMatchObject({ name: { nl: 'Halfjaargesprek' }, draft: null, revision: 3 })
    expect((await list()).drafts).toEqual([])
    expect(await showDraft(kindId)).toMatchObject({ refusal: { code: 'not-found' } })
  })

  test('is put away, and put back', async () => {
    const { kindId } = (await begin()).body
    const { revision } = (await discard(kindId, 1)).body
    expect((await list()).drafts).toEqual([])
    expect(await showDraft(kindId)).toMatchObject({ refusal: { code: 'not-found' } })
    const body = { ...writing(kind, ''), baseVersion: 0, baseRevision: revision }
    await app.call(routes.saveDraft, hr, { params: { kindId }, body })
    expect((await showDraft(kindId)).body).toMatchObject({ copyOf: kind.kindId, origin: 'progress' })
  })

  test('is begun and read by HR for everybody alone, as a copy of what is there', async () => {
    const { kindId } = (await begin()).body
    for (const [asker, code] of [
      [null, 'not-signed-in'],
      [employee, 'not-allowed'],
      [unitHr, 'not-allowed'],
      [otherHr, 'not-found'],
    ] as const) {
      expect(await begin(asker)).toMatchObject({ refusal: { code } })
      expect(await showDraft(kindId, asker)).toMatchObject({ refusal: { code } })
    }
    const wrong = await app.send(routes.begin, hr, { body: { copyOf: null } })
    expect(wrong.status).toBe(400)
  })
})
