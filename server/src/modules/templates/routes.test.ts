import { templatesRoutes } from '@tweespraak/contract/templates'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anOrganization } from '../../../test/factories/access.ts'
import { aManager, aPerson, grantRole } from '../../../test/factories/people.ts'
import { kindIdOf, withKinds } from '../../../test/factories/templates.ts'
import { testApp, type Asker, type TestApp } from '../../../test/app.ts'

let app: TestApp
let organizationId: string
let employee: Asker
let manager: Asker
let coach: Asker
let stranger: Asker

const signInAs = (personId: string, of = organizationId) => app.signIn({ organizationId: of, personId })

beforeAll(async () => {
  app = await testApp()
  const { db } = app.services
  organizationId = await anOrganization(db)
  await withKinds(db, organizationId)
  const somebody = await aPerson(db, { organizationId })
  const leader = await aManager(db, { organizationId, team: [somebody.personId] })
  const guide = await aPerson(db, { organizationId })
  await grantRole(db, { organizationId, personId: guide.personId, role: 'coach' })
  const elsewhere = await anOrganization(db)
  const outsider = await aPerson(db, { organizationId: elsewhere })
  employee = await signInAs(somebody.personId)
  manager = await signInAs(leader.personId)
  coach = await signInAs(guide.personId)
  stranger = await signInAs(outsider.personId, elsewhere)
})
afterAll(() => app.close())

const plannable = async (asker: Asker) => {
  const { body } = await app.call(templatesRoutes.listKinds, asker)
  return {
    forMyself: body.kinds.filter(({ can }) => can.planForMyself).map(({ code }) => code),
    withOthers: body.kinds.filter(({ can }) => can.planWithOthers).map(({ code }) => code),
  }
}

describe('the kinds of conversation', () => {
  test('are for who is signed in', async () => {
    expect(await app.call(templatesRoutes.listKinds, null)).toMatchObject({
      status: 401,
      refusal: { code: 'not-signed-in' },
    })
  })

  test('are listed in the order in which they are offered', async () => {
    const { body } = await app.call(templatesRoutes.listKinds, employee)
    expect(body.kinds.map(({ code }) => code)).toEqual([
      'progress',
      'development',
      'check-in',
      'appraisal',
      'probation',
      'learning',
      'improvement',
    ])
    expect(body.kinds.map(({ hasForm }) => hasForm)).toEqual([true, true, false, true, true, true, true])
  })

  test('tell an employee what they may plan for themselves', async () => {
    expect(await plannable(employee)).toEqual({
      forMyself: ['progress', 'development', 'check-in', 'learning'],
      withOthers: [],
    })
  })

  test('tell a manager and a coach what they may plan with others', async () => {
    expect((await plannable(manager)).withOthers).toEqual([
      'progress',
      'development',
      'check-in',
      'appraisal',
      'probation',
      'improvement',
    ])
    expect((await plannable(coach)).withOthers).toEqual(['check-in', 'learning'])
  })

  test('of another organisation do not exist', async () => {
    expect((await app.call(templatesRoutes.listKinds, stranger)).body.kinds).toEqual([])
  })
})

describe('one kind', () => {
  const progress = () => kindIdOf(app.services.db, organizationId, 'progress')

  test('comes with its form and rules', async () => {
    const { status, body } = await app.call(templatesRoutes.getKind, employee, {
      params: { kindId: await progress() },
      query: {},
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({ code: 'progress', version: 1, rules: { reveal: 'together' } })
    expect(body.form?.sections.length).toBeGreaterThan(2)
  })

  test('without a form says so', async () => {
    const kindId = await kindIdOf(app.services.db, organizationId, 'check-in')
    const { body } = await app.call(templatesRoutes.getKind, employee, { params: { kindId }, query: {} })
    expect(body).toMatchObject({ hasForm: false, form: null })
  })

  test('is for who is signed in', async () => {
    const { status } = await app.call(templatesRoutes.getKind, null, {
      params: { kindId: await progress() },
      query: {},
    })
    expect(status).toBe(401)
  })

  test.each([
    [
      'another organisation',
      async () =>
        app.call(templatesRoutes.getKind, stranger, { params: { kindId: await progress() }, query: {} }),
    ],
    [
      'a version that was never published',
      async () =>
        app.call(templatesRoutes.getKind, employee, {
          params: { kindId: await progress() },
          query: { version: 2 },
        }),
    ],
  ])('of %s is not found', async (_, ask) => {
    expect(await ask()).toMatchObject({ status: 404, refusal: { code: 'not-found' } })
  })

  test('must be asked for by an id', async () => {
    const { status } = await app.call(templatesRoutes.getKind, employee, {
      params: { kindId: 'progress' },
      query: {},
    })
    expect(status).toBe(400)
  })

  test('that is retired is offered no more, and its versions stay readable', async () => {
    const { db } = app.services
    const other = await anOrganization(db)
    await withKinds(db, other)
    const person = await aPerson(db, { organizationId: other })
    const asker = await signInAs(person.personId, other)
    const kindId = await kindIdOf(db, other, 'probation')
    await db.owner
      .updateTable('kinds')
      .set({ retired_at: '2026-11-01T00:00:00Z' })
      .where('kind_id', '=', kindId)
      .execute()
    const { body } = await app.call(templatesRoutes.listKinds, asker)
    expect(body.kinds.map(({ code }) => code)).not.toContain('probation')
    expect((await app.call(templatesRoutes.getKind, asker, { params: { kindId }, query: {} })).status).toBe(
      404,
    )
    expect(
      (await app.call(templatesRoutes.getKind, asker, { params: { kindId }, query: { version: 1 } })).status,
    ).toBe(200)
  })

  test('that was published is never changed by the product', async () => {
    const { db } = app.services
    const change = db.transaction({ purpose: 'outbox', organizationId }, (tx) =>
      tx.updateTable('kind_versions').set({ version: 2 }).execute(),
    )
    await expect(change).rejects.toThrow(/permission denied/)
  })
})

test('installing again adds nothing', async () => {
  const before = (await app.call(templatesRoutes.listKinds, employee)).body.kinds.length
  await withKinds(app.services.db, organizationId)
  expect((await app.call(templatesRoutes.listKinds, employee)).body.kinds).toHaveLength(before)
})
