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

test('work that goes on as it was, after a change that was called off, is one stretch', async () => {
  const { personId } = await aPerson(app.services.db, { organizationId, jobTitle: 'Kok', hoursPerWeek: 36 })
  const move = (jobTitle: string) =>
    app.call(routes.move, hr, {
      params: { personId },
      body: { jobTitle, unitId: null, managerId: null, hoursPerWeek: 36, from: '2099-03-01' },
    })
  await move('Planner')
  expect(await historyOf(personId)).toHaveLength(2)
  await move('Kok')
  expect(await historyOf(personId)).toEqual([['2020-01-01', null]])
})

describe('a manager who leaves', () => {
  const managersOf = async (personId: string) => {
    const { body } = await app.call(routes.show, hr, { params: { personId } })
    return body.details?.history.map(({ startsOn, manager }) => [startsOn, manager?.personId ?? null])
  }
  const handOver = (personId: string, lastDay: string, successorId: string) =>
    app.call(routes.leave, hr, { params: { personId }, body: { lastDay, successorId } })

  const aTeam = async () => {
    const { db } = app.services
    const { personId: above } = await aPerson(db, { organizationId })
    const { personId: leaver } = await aPerson(db, { organizationId, managerId: above })
    const { personId: member } = await aPerson(db, { organizationId, managerId: leaver })
    const { personId: other } = await aPerson(db, { organizationId, managerId: leaver })
    return { above, leaver, member, other }
  }

  test('leaves their people to somebody else from the day after, and what was stays', async () => {
    const { above, leaver, member, other } = await aTeam()
    const shown = await app.call(routes.show, hr, { params: { personId: leaver } })
    expect(shown.body.details?.leads).toBe(2)
    expect((await handOver(leaver, '2026-01-31', above)).status).toBe(204)
    for (const personId of [member, other])
      expect(await managersOf(personId)).toEqual([
        ['2026-02-01', above],
        ['2020-01-01', leaver],
      ])
  })

  test('is followed by one of them, who comes under whoever led the one who left', async () => {
    const { above, leaver, member, other } = await aTeam()
    expect((await handOver(leaver, '2026-01-31', member)).status).toBe(204)
    expect((await managersOf(member))?.[0]).toEqual(['2026-02-01', above])
    expect((await managersOf(other))?.[0]).toEqual(['2026-02-01', member])
  })

  test('is not followed by themselves, by who has left, or by somebody whom one of them leads', async () => {
    const { leaver, member } = await aTeam()
    const { db } = app.services
    const { personId: below } = await aPerson(db, { organizationId, managerId: member })
    const { personId: gone } = await aPerson(db, { organizationId, endsOn: '2025-01-31' })
    const refusals = []
    for (const successor of [leaver, gone, below])
      refusals.push((await handOver(leaver, '2026-01-31', successor)).refusal?.code)
    expect(refusals).toEqual(['person-unknown', 'person-unknown', 'manager-loop'])
    // Nothing of it was done: they still work here.
    expect(await historyOf(leaver)).toEqual([['2020-01-01', null]])
  })

  test('leaves people whom nobody leads, who are found, until that is put right', async () => {
    const { leaver, member } = await aTeam()
    const isFound = async () => {
      const { body } = await app.call(routes.list, hr, { query: { state: 'unmanaged', limit: 100 } })
      return body.items.some(({ personId, unmanaged }) => personId === member && unmanaged)
    }
    expect(await isFound()).toBe(false)
    await leave(leaver, '2026-01-31')
    expect(await isFound()).toBe(true)
  })
})

describe('somebody who left', () => {
  test('is shown with the work they did last, and may not be moved', async () => {
    const { personId } = await aPerson(app.services.db, { organizationId, jobTitle: 'Kok' })
    await leave(personId, '2026-01-31')
    const { body } = await app.call(routes.show, hr, { params: { personId } })
    expect(body).toMatchObject({ jobTitle: 'Kok', leftOn: '2026-01-31', can: { move: false, stay: true } })
  })

  test('stays after all when their last day is taken back', async () => {
    const { personId } = await aPerson(app.services.db, { organizationId })
    await leave(personId, '2026-01-31')
    const undone = await app.call(routes.leave, hr, { params: { personId }, body: { lastDay: null } })
    expect(undone.status).toBe(204)
    const { body } = await app.call(routes.show, hr, { params: { personId } })
    expect(body).toMatchObject({ leftOn: null, can: { move: true, stay: false } })
    expect(await historyOf(personId)).toEqual([['2020-01-01', null]])
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
