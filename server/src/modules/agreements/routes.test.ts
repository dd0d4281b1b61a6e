import { agreementsRoutes as routes, type Agreement } from '@tweespraak/contract/agreements'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { anAgreement, twoWhoAgree, type TwoWhoAgree } from '../../../test/factories/agreements.ts'
import { aPerson } from '../../../test/factories/people.ts'
import { newId } from '../../platform/id.ts'

let app: TestApp
let house: TwoWhoAgree
beforeAll(async () => {
  app = await testApp()
  house = await twoWhoAgree(app)
})
afterAll(() => app.close())

const at = ({ agreementId }: Pick<Agreement, 'agreementId'>) => ({ agreementId })

describe('making an agreement', () => {
  test('shows both voices, and what each may do', async () => {
    const made = await house.make()
    expect(made).toMatchObject({
      employee: { name: 'Sanne Bakker' },
      leader: { name: 'Mo Yilmaz' },
      doer: 'employee',
      mySide: 'employee',
      state: 'open',
      overdue: false,
      support: { kind: 'time', words: 'Ik regel vervanging', state: 'promised' },
      can: { edit: true, remove: true, keep: true },
    })
    const { body: seen } = await app.call(routes.read, house.askers.leader, { params: at(made) })
    expect(seen.agreement).toMatchObject({
      mySide: 'leader',
      can: { edit: true, remove: false, break: false },
    })
    expect(seen.history).toMatchObject([{ by: 'employee', deed: 'made', terms: { what: made.what } }])
  })

  test.each([
    ['nobody signed in', null, {}, 401],
    ['somebody who is neither of the two', 'colleague', {}, 403],
    ['HR', 'hr', {}, 403],
    ['the leader of the leader', 'above', {}, 403],
    ['with a date that has passed', 'employee', { dueOn: '2020-01-01' }, 400],
    ['without words', 'employee', { what: '  ' }, 400],
  ] as const)('is refused to or when: %s', async (_, who, more, status) => {
    const answer = await app.call(routes.add, who === null ? null : house.askers[who], {
      body: house.body(more),
    })
    expect(answer.status).toBe(status)
  })

  test('is refused with a promise of support that does not say what it comes to', async () => {
    const body = house.body({ support: { kind: 'coaching', words: null } })
    const answer = await app.call(routes.add, house.askers.employee, { body })
    expect([answer.status, answer.refusal?.code]).toEqual([400, 'support-words-missing'])
    const made = await house.make()
    const { what, measure, dueOn, doer, revision } = made
    const anew = { what, measure, dueOn, doer, revision, support: body.support }
    const edited = await app.call(routes.edit, house.askers.employee, { params: at(made), body: anew })
    expect(edited.refusal?.code).toBe('support-words-missing')
  })

  test('is refused with somebody who does not lead the employee', async () => {
    const { personId } = await aPerson(app.services.db, { organizationId: house.organizationId })
    const answer = await app.call(routes.add, house.askers.employee, {
      body: house.body({ leaderId: personId }),
    })
    expect(answer.refusal?.code).toBe('not-allowed')
  })

  test('is refused in a conversation that is not of these two', async () => {
    const conversationId = newId(app.clock)
    const answer = await app.call(routes.add, house.askers.employee, { body: house.body({ conversationId }) })
    expect(answer.refusal?.code).toBe('not-allowed')
  })
})

describe('an agreement is seen by the two and HR alone', () => {
  test.each([
    ['employee', 200],
    ['leader', 200],
    ['hr', 200],
    ['colleague', 404],
    ['above', 404],
    ['administrator', 404],
    ['elsewhere', 404],
  ] as const)('%s: %i', async (who, status) => {
    const agreementId = await anAgreement(app.services.db, { ...house.two, what: 'Geheimwoord' })
    const answer = await app.call(routes.read, house.askers[who], { params: { agreementId } })
    expect(answer.status).toBe(status)
    const { employeeId, leaderId } = house.two
    const between = await app.call(routes.between, house.askers[who], { query: { employeeId, leaderId } })
    const list = await app.call(routes.list, house.askers[who], { query: { employeeId } })
    const seen = JSON.stringify([answer.body, between.body, list.body]).includes('Geheimwoord')
    expect(seen).toBe(status === 200)
  })

  test.each(['hr', 'colleague', 'above', 'administrator', 'elsewhere'] as const)(
    '%s can do nothing with it',
    async (who) => {
      const agreementId = await anAgreement(app.services.db, house.two)
      const sent = { params: { agreementId }, body: { revision: 1 } }
      const asker = house.askers[who]
      const terms = { what: 'x', measure: null, dueOn: house.day(9) }
      const answers = [
        await app.call(routes.keep, asker, sent),
        await app.call(routes.reopen, asker, sent),
        await app.call(routes.acceptChange, asker, sent),
        await app.call(routes.declineChange, asker, sent),
        await app.call(routes.withdrawChange, asker, sent),
        await app.call(routes.break, asker, { ...sent, body: { revision: 1, reason: 'x' } }),
        await app.call(routes.settleSupport, asker, {
          ...sent,
          body: { revision: 1, state: 'given', reason: null },
        }),
        await app.call(routes.proposeChange, asker, { ...sent, body: { revision: 1, ...terms, why: null } }),
        await app.call(routes.edit, asker, {
          ...sent,
          body: { revision: 1, ...terms, doer: 'leader', support: null },
        }),
        await app.call(routes.remove, asker, { params: { agreementId }, query: { revision: 1 } }),
      ]
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([who === 'hr' ? 403 : 404]))
      const unsigned = await app.call(routes.keep, null, sent)
      expect(unsigned.status).toBe(401)
    },
  )
})
