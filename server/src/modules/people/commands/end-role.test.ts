import { peopleRoutes as routes } from '@tweespraak/contract/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../../test/app.ts'
import { anOrganization } from '../../../../test/factories/access.ts'
import { aPerson, grantRole } from '../../../../test/factories/people.ts'

let app: TestApp
let organizationId: string
let hrId: string
let hr: NonNullable<Asker>

beforeAll(async () => {
  app = await testApp()
  organizationId = await anOrganization(app.services.db)
  hrId = (await aPerson(app.services.db, { organizationId })).personId
  await grantRole(app.services.db, { organizationId, personId: hrId, role: 'hr' })
  hr = await app.signIn({ organizationId, personId: hrId })
})
afterAll(() => app.close())

const somebodyElse = async (endsOn: string | null) => {
  const { personId } = await aPerson(app.services.db, { organizationId, endsOn })
  const grantId = await grantRole(app.services.db, { organizationId, personId, role: 'hr' })
  return { personId, grantId }
}
const mayEnd = async (personId: string) =>
  (await app.call(routes.show, hr, { params: { personId } })).body.roles?.map(({ can }) => can.end)
const end = async (personId: string) => {
  const { body } = await app.call(routes.show, hr, { params: { personId } })
  const params = { personId, grantId: body.roles?.[0]?.grantId ?? '' }
  return app.call(routes.endRole, hr, { params })
}
const leave = async (personId: string, lastDay: string) =>
  app.call(routes.leave, hr, { params: { personId }, body: { lastDay } })

test('HR who left does not count: the one who is still here is the last', async () => {
  const left = await somebodyElse('2022-01-31')
  expect(await mayEnd(hrId)).toEqual([false])
  expect((await end(hrId)).refusal?.code).toBe('last-hr')
  expect(await mayEnd(left.personId)).toEqual([true])
  expect((await end(left.personId)).status).toBe(204)
})

test('whoever is the only HR hears that; with a second, who can give it back to them', async () => {
  const own = async () => (await app.call(routes.show, hr, { params: { personId: hrId } })).body.roles?.[0]
  expect(await own()).toMatchObject({ isLastHr: true, can: { end: false, giveBack: false }, givers: [] })
  const { personId, grantId } = await somebodyElse(null)
  const { name } = (await app.call(routes.show, hr, { params: { personId } })).body
  expect(await own()).toMatchObject({
    isLastHr: false,
    can: { end: true, giveBack: false },
    givers: [{ personId, name }],
  })
  const { body } = await app.call(routes.show, hr, { params: { personId } })
  expect(body.roles?.[0]).toMatchObject({ can: { end: true, giveBack: true }, givers: [] })
  await app.call(routes.endRole, hr, { params: { personId, grantId } })
  const givenAgain = { params: { personId }, body: { role: 'hr', unitId: null } } as const
  expect((await app.call(routes.giveRole, hr, givenAgain)).status).toBeLessThan(300)
  expect((await end(personId)).status).toBe(204)
})

test('an administrator who is no HR hears which administrators and HR can give it back', async () => {
  const asAdministrator = async () => {
    const { personId } = await aPerson(app.services.db, { organizationId })
    await grantRole(app.services.db, { organizationId, personId, role: 'administrator' })
    return personId
  }
  const own = await asAdministrator()
  const asker = await app.signIn({ organizationId, personId: own })
  const alone = (await app.call(routes.show, asker, { params: { personId: own } })).body.roles?.[0]
  expect(alone).toMatchObject({ isLastAdministrator: true, can: { end: true, giveBack: false } })
  expect(alone?.givers.map(({ personId }) => personId)).toEqual([hrId])
  const other = await asAdministrator()
  const { body } = await app.call(routes.show, asker, { params: { personId: own } })
  expect(body.roles?.[0]).toMatchObject({
    isLastAdministrator: false,
    can: { end: true, giveBack: false },
  })
  expect(body.roles?.[0]?.givers.map(({ personId }) => personId)).toEqual([other, hrId])
})

test('the last HR does not leave before somebody is it who stays longer', async () => {
  expect((await leave(hrId, '2099-12-31')).refusal?.code).toBe('last-hr')
  const second = await somebodyElse(null)
  expect((await leave(second.personId, '2099-06-30')).status).toBe(204)
  expect((await leave(hrId, '2099-12-31')).refusal?.code).toBe('last-hr')
  expect((await leave(hrId, '2099-03-31')).status).toBe(204)
})

test('somebody stays HR, also when all of them go at once', async () => {
  const [one, other] = [await somebodyElse(null), await somebodyElse(null)]
  await Promise.all([one.personId, other.personId, hrId].map(end))
  await Promise.all([one.personId, other.personId, hrId].map((personId) => leave(personId, '2026-06-30')))
  const left = await app.services.db.owner
    .selectFrom('role_grants')
    .innerJoin('people', 'people.person_id', 'role_grants.person_id')
    .select('role_grants.person_id')
    .where('role', '=', 'hr')
    .where('ended_at', 'is', null)
    .where((is) => is.or([is('left_on', 'is', null), is('left_on', '>', '2026-12-31')]))
    .execute()
  expect(left.length).toBeGreaterThan(0)
})
