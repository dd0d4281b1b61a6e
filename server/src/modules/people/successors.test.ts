import { peopleRoutes as routes } from '@tweespraak/contract/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson, grantRole } from '../../../test/factories/people.ts'

let app: TestApp
let organizationId: string
let hr: NonNullable<Asker>

beforeAll(async () => {
  app = await testApp()
  const { db } = app.services
  organizationId = await anOrganization(db)
  const { personId } = await aPerson(db, { organizationId })
  await grantRole(db, { organizationId, personId, role: 'hr' })
  hr = await app.signIn({ organizationId, personId })
})
afterAll(() => app.close())

const make = async (managerId: string | null = null) =>
  (await aPerson(app.services.db, { organizationId, managerId })).personId
const details = async (personId: string) =>
  (await app.call(routes.show, hr, { params: { personId } })).body.details
const lead = (personId: string, managerId: string, from: string) =>
  app.call(routes.move, hr, {
    params: { personId },
    body: { jobTitle: 'Medewerker', unitId: null, managerId, hoursPerWeek: 36, from },
  })

test('of somebody who left it is said who took over whom they led until then, and of whom they lead that they left', async () => {
  const [leaver, next] = [await make(), await make()]
  const [one, two, before] = [await make(leaver), await make(leaver), await make(leaver)]
  // Handed over long before they left: that is no taking over.
  await lead(before, next, '2024-01-01')
  await app.call(routes.leave, hr, {
    params: { personId: leaver },
    body: { lastDay: '2026-01-31', successorId: next },
  })
  expect((await details(leaver))?.successors).toMatchObject([{ personId: next, count: 2 }])
  expect((await details(one))?.history.map(({ manager }) => [manager?.personId, manager?.left])).toEqual([
    [next, false],
    [leaver, true],
  ])
  expect((await details(two))?.successors).toEqual([])
})
