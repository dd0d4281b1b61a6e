import { accessRoutes as routes } from '@tweespraak/contract/access'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson, aUnit, grantRole } from '../../../test/factories/people.ts'

let app: TestApp
let hr: Asker
let now: string
let later: string

beforeAll(async () => {
  app = await testApp({ settings: { SMTP_URL: 'smtp://localhost:1' } })
  const { db } = app.services
  const organizationId = await anOrganization(db)
  const unitId = await aUnit(db, { organizationId, name: 'Noord' })
  const asker = await aPerson(db, { organizationId })
  await grantRole(db, { organizationId, personId: asker.personId, role: 'hr' })
  const given = { organizationId, unitId, givenName: 'Jan', familyName: 'Smit' }
  now = (await aPerson(db, { ...given, number: '1', email: 'een@voorbeeld.nl' })).personId
  const starts = { number: '2', email: 'twee@voorbeeld.nl', startsOn: '2099-12-01' }
  later = (await aPerson(db, { ...given, ...starts })).personId
  hr = await app.signIn({ organizationId, personId: asker.personId })
})
afterAll(() => app.close())

test('who is still to begin is listed with the day and the unit, and told apart by number', async () => {
  const { body } = await app.call(routes.waiting, hr, { query: { search: 'smit' } })
  const unit = { name: 'Noord' }
  expect(body.items.toSorted((one, other) => Number(one.number) - Number(other.number))).toMatchObject([
    { personId: now, number: '1', beginsOn: null, unit },
    { personId: later, number: '2', beginsOn: '2099-12-01', unit },
  ])
})

test('is not invited as one of everybody, and one by one is', async () => {
  const count = async () => (await app.call(routes.countWaiting, hr, { query: { search: 'smit' } })).body
  expect(await count()).toMatchObject({ invitable: 1, later: 1, invited: 0, withoutAddress: 0 })
  const everybody = { everybody: true as const, search: 'smit' }
  expect((await app.call(routes.invite, hr, { body: everybody })).body).toMatchObject({ invited: 1 })
  expect(await count()).toMatchObject({ invitable: 0, later: 1, invited: 1, withoutAddress: 0 })
  expect((await app.call(routes.invite, hr, { body: { personIds: [later] } })).body.invited).toBe(1)
  expect(await count()).toMatchObject({ invitable: 0, later: 0, invited: 2, withoutAddress: 0 })
})
