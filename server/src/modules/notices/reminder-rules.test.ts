import { reminderRoutes as routes, type ReminderSort } from '@tweespraak/contract/reminders'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'
import { aCircle, aConversation, type Circle } from '../../../test/factories/conversations.ts'
import { aPerson, aUnit, grantRole } from '../../../test/factories/people.ts'
import { remindPeople } from './commands/remind-people.ts'

let app: TestApp
let circle: Circle
let unitHr: Asker

beforeAll(async () => {
  app = await testApp()
  // Of a Monday.
  app.clock.set('2026-11-02T08:00:00Z')
  circle = await aCircle(app)
  const { organizationId } = circle
  const person = await aPerson(app.services.db, { organizationId, employed: false })
  const unitId = await aUnit(app.services.db, { organizationId })
  await grantRole(app.services.db, { organizationId, personId: person.personId, role: 'hr', unitId })
  unitHr = await app.signIn({ organizationId, personId: person.personId })
})
afterAll(() => app.close())

const shown = async (sort: ReminderSort, asker: Asker = circle.hr.asker) => {
  const { body } = await app.call(routes.show, asker)
  return body.sorts.find((each) => each.sort === sort)
}

const set = (kindCode: string, sort: ReminderSort, moments: number[], escalates: number | null = null) =>
  app.call(routes.set, circle.hr.asker, { params: { kindCode, sort }, body: { moments, escalates } })

const reset = (kindCode: string, sort: ReminderSort) =>
  app.call(routes.reset, circle.hr.asker, { params: { kindCode, sort } })

test('HR says it for all kinds, and otherwise for one; what is usual comes back with each', async () => {
  expect(await shown('talk')).toMatchObject({
    usual: { moments: [-1] },
    general: { changed: false, rule: { moments: [-1] } },
    kinds: [],
  })
  expect((await set('*', 'talk', [-1, -10])).status).toBe(204)
  expect((await set('progress', 'talk', [-2])).status).toBe(204)
  expect(await shown('talk')).toMatchObject({
    // In ten weeks, on a Thursday.
    general: {
      changed: true,
      rule: { moments: [-10, -1] },
      example: { lastDay: '2027-01-14', own: ['2027-01-04', '2027-01-13'] },
    },
    kinds: [{ kindCode: 'progress', rule: { moments: [-2] }, example: { own: ['2027-01-12'] } }],
  })
  expect((await reset('*', 'talk')).status).toBe(204)
  expect((await reset('progress', 'talk')).status).toBe(204)
  expect((await reset('progress', 'talk')).status).toBe(204)
  expect(await shown('talk')).toMatchObject({ general: { changed: false }, kinds: [] })
})

test('what is said before it is kept is what will be said', async () => {
  const body = { sort: 'report', rule: { moments: [1, -2], escalates: 5 } } as const
  const example = await app.call(routes.example, circle.hr.asker, {
    body: { ...body, rule: { ...body.rule, moments: [...body.rule.moments] } },
  })
  expect(example.body).toEqual((await shown('report'))?.general.example)
  const wrong = { sort: 'report', rule: { moments: [1], escalates: 0 } } as const
  const refused = await app.call(routes.example, circle.hr.asker, {
    body: { ...wrong, rule: { ...wrong.rule, moments: [1] } },
  })
  expect(refused.refusal?.code).toBe('reminder-next-too-soon')
})

test('people are reminded by it: of a kind by its own, of the others by that of all', async () => {
  await set('*', 'talk', [-5])
  await set('development', 'talk', [])
  await set('*', 'prepare', [])
  // Both take place on Wednesday 2 December.
  await aConversation(app, circle, 'planned')
  await aConversation(app, circle, 'planned', { kind: 'development' })
  app.clock.set('2026-11-26T08:00:00Z')
  expect(await remindPeople(app.services)).toBe(0)
  app.clock.set('2026-11-27T08:00:00Z')
  expect(await remindPeople(app.services)).toBe(2)
  for (const [kind, sort] of [
    ['*', 'talk'],
    ['development', 'talk'],
    ['*', 'prepare'],
  ] as const)
    await reset(kind, sort)
})

test('HR of some units reads it and changes nothing; what is no rule is refused with a sentence', async () => {
  expect((await app.call(routes.show, unitHr)).body.can).toEqual({ change: false })
  const params = { kindCode: '*', sort: 'talk' } as const
  const body = { moments: [-2], escalates: null }
  expect((await app.call(routes.set, unitHr, { params, body })).refusal?.code).toBe('not-allowed')
  expect((await app.call(routes.reset, unitHr, { params })).refusal?.code).toBe('not-allowed')
  expect((await app.call(routes.show, circle.manager.asker)).refusal?.code).toBe('not-allowed')
  expect((await set('*', 'talk', [3])).refusal?.code).toBe('reminder-day-cannot-be')
  expect((await set('nobody-knows', 'talk', [-3])).refusal?.code).toBe('not-found')
  expect((await set('progress', 'agreement', [-3])).refusal?.code).toBe('not-found')
  expect((await set('check-in', 'sign', [-3])).refusal?.code).toBe('not-found')
  expect((await set('*', 'talk', [-1, -2, -3, -4])).status).toBe(400)
})

test('it is written down who changed it, and another organisation has its own', async () => {
  await set('*', 'next', [-30])
  const changed = await app.services.db.owner
    .selectFrom('audit_entries')
    .select('actor_id')
    .where('action', '=', 'reminder-rule.changed')
    .execute()
  expect(changed.at(-1)?.actor_id).toBe(circle.hr.personId)
  expect(await shown('next', circle.stranger.asker)).toMatchObject({ general: { changed: false } })
})
