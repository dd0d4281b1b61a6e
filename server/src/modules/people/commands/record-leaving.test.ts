import { peopleRoutes as routes } from '@tweespraak/contract/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../../test/app.ts'
import { anOrganization } from '../../../../test/factories/access.ts'
import { aPerson, grantRole } from '../../../../test/factories/people.ts'

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

const leave = (personId: string, lastDay: string) =>
  app.call(routes.leave, hr, { params: { personId }, body: { lastDay } })

const historyOf = async (personId: string) => {
  const { body } = await app.call(routes.show, hr, { params: { personId } })
  return body.details?.history.map(({ startsOn, endsOn }) => [startsOn, endsOn])
}

describe('a last working day', () => {
  test('that comes too early is refused with the first day that is possible', async () => {
    const { personId } = await aPerson(app.services.db, { organizationId })
    const first = await leave(personId, '2019-12-31')
    expect(first.refusal).toMatchObject({
      code: 'date-order',
      details: { field: 'lastDay', earliest: '2020-01-01' },
    })
    await app.call(routes.move, hr, {
      params: { personId },
      body: { jobTitle: 'Planner', unitId: null, managerId: null, hoursPerWeek: null, from: '2026-03-01' },
    })
    const second = await leave(personId, '2026-02-28')
    expect(second.refusal?.details).toEqual({ field: 'lastDay', earliest: '2026-03-01' })
    expect((await leave(personId, '2026-03-01')).status).toBe(204)
  })

  test('that has passed can be corrected, to an earlier day and to a later one', async () => {
    const { personId } = await aPerson(app.services.db, { organizationId })
    for (const lastDay of ['2026-01-31', '2026-01-15', '2026-02-10']) {
      expect((await leave(personId, lastDay)).status).toBe(204)
      expect(await historyOf(personId)).toEqual([['2020-01-01', lastDay]])
    }
  })
})

test('other work that would begin before the work of now is refused with the first day that is possible', async () => {
  const { personId } = await aPerson(app.services.db, { organizationId })
  const move = (from: string) =>
    app.call(routes.move, hr, {
      params: { personId },
      body: { jobTitle: 'Planner', unitId: null, managerId: null, hoursPerWeek: null, from },
    })
  expect((await move('2026-03-01')).status).toBe(204)
  expect((await move('2026-02-01')).refusal).toMatchObject({
    code: 'date-order',
    details: { field: 'from', earliest: '2026-03-01' },
  })
})
