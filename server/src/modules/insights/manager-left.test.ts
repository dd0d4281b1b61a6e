import { insightsRoutes as routes } from '@tweespraak/contract/insights'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { aPerson } from '../../../test/factories/people.ts'
import { smallOrganization, type SmallOrganization } from '../../../test/small-organization.ts'

let app: TestApp
let small: SmallOrganization

beforeAll(async () => {
  app = await testApp()
  small = await smallOrganization(app)
})
afterAll(() => app.close())

test('of whom a manager leads who has left, the progress says so', async () => {
  const { organizationId, units, people } = small
  const of = { organizationId, unitId: units.noord }
  const gone = await aPerson(app.services.db, { ...of, familyName: 'Weg', endsOn: '2021-12-31' })
  const led = await aPerson(app.services.db, { ...of, familyName: 'Achter', managerId: gone.personId })
  const { body } = await app.call(routes.people, small.asker('hr'), { query: {} })
  const progress = new Map(body.items.map((person) => [person.personId, person]))
  expect(progress.get(led.personId)).toMatchObject({ manager: { name: gone.name }, managerLeft: true })
  expect(progress.get(people.anna.personId)).toMatchObject({ managerLeft: false })
  expect(progress.get(people.manager.personId)).toMatchObject({ managerLeft: false })
})
