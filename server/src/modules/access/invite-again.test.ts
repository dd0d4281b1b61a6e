import { accessRoutes as routes } from '@tweespraak/contract/access'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson, grantRole } from '../../../test/factories/people.ts'

let app: TestApp
let hr: Asker
let personId: string

beforeAll(async () => {
  app = await testApp()
  const { db } = app.services
  const organizationId = await anOrganization(db)
  const asker = await aPerson(db, { organizationId })
  await grantRole(db, { organizationId, personId: asker.personId, role: 'hr' })
  personId = (await aPerson(db, { organizationId, email: 'nieuw@voorbeeld.nl' })).personId
  hr = await app.signIn({ organizationId, personId: asker.personId })
})
afterAll(() => app.close())

const invite = async (): Promise<string> => {
  app.clock.advance({ minutes: 1 })
  const { body } = await app.call(routes.invite, hr, { body: { personIds: [personId] } })
  return /invitation#([\w-]+)/.exec(body.links[0]?.link ?? '')?.[1] ?? ''
}

test('whoever is invited again comes in by the last link alone: the former one ends at once, and says so', async () => {
  const [former, last] = [await invite(), await invite()]
  const read = await app.call(routes.invitation, null, { body: { token: former } })
  expect(read.refusal).toMatchObject({ code: 'link-replaced' })
  expect(read.refusal?.message).toContain('Na deze uitnodiging kreeg je een nieuwe')
  const password = 'vier losse woorden samen'
  const taken = await app.call(routes.acceptInvitation, null, { body: { token: former, password } })
  expect(taken.refusal?.code).toBe('link-replaced')
  expect((await app.call(routes.invitation, null, { body: { token: last } })).status).toBe(200)
  expect((await app.call(routes.acceptInvitation, null, { body: { token: last, password } })).status).toBe(
    200,
  )
  // Once somebody is in, the former one hears that as it did before.
  expect((await app.call(routes.invitation, null, { body: { token: former } })).refusal?.code).toBe(
    'link-used',
  )
})
