import { agreementsRoutes as routes } from '@tweespraak/contract/agreements'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { anAgreement } from '../../../test/factories/agreements.ts'
import { aManager, aPerson } from '../../../test/factories/people.ts'
import { newId } from '../../platform/id.ts'

let app: TestApp
const day = (days: number) =>
  app.clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().add({ days }).toString()

beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

describe('the list', () => {
  test('shows what is open by date, what is overdue, and what is done; mine and what I promised', async () => {
    const { db } = app.services
    const org = await anOrganization(db)
    const sanne = await aPerson(db, { organizationId: org })
    const mo = await aManager(db, { organizationId: org, team: [sanne.personId] })
    const pair = { organizationId: org, employeeId: sanne.personId, leaderId: mo.personId }
    const promise = { kind: 'means', words: 'Een tweede scherm' } as const
    await anAgreement(db, { ...pair, what: 'Later', dueOn: day(20) })
    await anAgreement(db, { ...pair, what: 'Te laat', dueOn: day(-2), support: promise })
    await anAgreement(db, { ...pair, what: 'Van Mo', dueOn: day(5), doerId: mo.personId })
    await anAgreement(db, { ...pair, what: 'Gedaan', state: 'kept' })
    await anAgreement(db, { ...pair, what: 'Al gedaan', dueOn: day(-3), state: 'kept', support: promise })
    const asker = await app.signIn({ organizationId: org, personId: mo.personId })
    const whats = async (query: {
      show?: 'open' | 'overdue' | 'done'
      part?: 'all' | 'doing' | 'supporting'
    }) => {
      const { body: list } = await app.call(routes.list, asker, { query })
      return list.items.map(({ what }) => what)
    }
    expect(await whats({})).toEqual(['Al gedaan', 'Te laat', 'Van Mo', 'Later'])
    expect(await whats({ show: 'overdue' })).toEqual(['Te laat'])
    expect(await whats({ show: 'done' })).toEqual(['Gedaan'])
    expect(await whats({ part: 'doing' })).toEqual(['Van Mo'])
    expect(await whats({ part: 'supporting' })).toEqual(['Al gedaan', 'Te laat'])
    const { body: first } = await app.call(routes.list, asker, { query: { limit: 3 } })
    expect(first.counts).toEqual({ open: 4, overdue: 1, done: 1 })
    const { body: second } = await app.call(routes.list, asker, {
      query: { limit: 3, cursor: first.next ?? '' },
    })
    expect(second).toMatchObject({ items: [{ what: 'Later' }], next: null })
    const unread = await app.call(routes.list, asker, { query: { cursor: 'onzin' } })
    expect(unread.body.items).toHaveLength(4)
    expect((await app.call(routes.list, asker, { query: { limit: 0 } })).status).toBe(400)
    expect((await app.call(routes.list, null, { query: {} })).status).toBe(401)
  })
})

test('every deed is in the audit and the outbox, and no words of the two are', async () => {
  const { db } = app.services
  const organizationId = await anOrganization(db)
  const employee = await aPerson(db, { organizationId })
  const leader = await aManager(db, { organizationId, team: [employee.personId] })
  const asker = await app.signIn({ organizationId, personId: employee.personId })
  const word = `Zandloper${newId(app.clock)}`
  const two = { employeeId: employee.personId, leaderId: leader.personId }
  const worded = { doer: 'employee' as const, what: word, measure: word, dueOn: day(9), support: null }
  const { body: made } = await app.call(routes.add, asker, {
    body: { ...two, ...worded, conversationId: null },
  })
  app.clock.advance({ seconds: 1 })
  const params = { agreementId: made.agreementId }
  await app.call(routes.break, asker, { params, body: { revision: 1, reason: `${word} reden` } })
  const audit = await db.owner
    .selectFrom('audit_entries')
    .selectAll()
    .where('subject_id', '=', made.agreementId)
    .orderBy('entry_id')
    .execute()
  expect(audit.map(({ action }) => action)).toEqual(['agreement.made', 'agreement.broken'])
  const outbox = await db.owner.selectFrom('outbox').selectAll().execute()
  expect(JSON.stringify([audit, outbox, app.logged])).not.toContain(word)
  expect(outbox.filter(({ payload }) => JSON.stringify(payload).includes(made.agreementId))).toHaveLength(2)
})
