import { accessRoutes as routes } from '@tweespraak/contract/access'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson } from '../../../test/factories/people.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

test('ends every other session of the account at once, and nobody else’s', async () => {
  const organizationId = await anOrganization(app.services.db)
  const [anna, bram] = [
    await aPerson(app.services.db, { organizationId }),
    await aPerson(app.services.db, { organizationId }),
  ]
  const signIn = ({ personId }: { readonly personId: string }) => app.signIn({ organizationId, personId })
  const here = await signIn(anna)
  const [there, elsewhere, others] = [await signIn(anna), await signIn(anna), await signIn(bram)]
  expect((await app.call(routes.endOtherSessions, here)).status).toBe(204)
  for (const asker of [there, elsewhere]) expect((await app.call(routes.me, asker)).status).toBe(401)
  for (const asker of [here, others]) expect((await app.call(routes.me, asker)).status).toBe(200)
  expect((await app.call(routes.endOtherSessions, null)).status).toBe(401)
})
