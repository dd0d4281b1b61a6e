import { accessRoutes as routes } from '@tweespraak/contract/access'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson, grantRole } from '../../../test/factories/people.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

test('an invitation says whether the invited leads people: they are told what they will read of those', async () => {
  const { db } = app.services
  const organizationId = await anOrganization(db)
  const asker = await aPerson(db, { organizationId })
  await grantRole(db, { organizationId, personId: asker.personId, role: 'hr' })
  const hr = await app.signIn({ organizationId, personId: asker.personId })
  const { personId } = await aPerson(db, { organizationId, email: 'leidt@voorbeeld.nl' })
  const { body } = await app.call(routes.invite, hr, { body: { personIds: [personId] } })
  const token = /invitation#([\w-]+)/.exec(body.links[0]?.link ?? '')?.[1] ?? ''
  const leads = async () => (await app.call(routes.invitation, null, { body: { token } })).body.leads
  expect(await leads()).toBe(false)
  await aPerson(db, { organizationId, managerId: personId, endsOn: '2022-01-31' })
  expect(await leads()).toBe(false)
  await aPerson(db, { organizationId, managerId: personId })
  expect(await leads()).toBe(true)
})
