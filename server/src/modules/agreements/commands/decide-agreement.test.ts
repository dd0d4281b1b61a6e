import { agreementsRoutes as routes, type Agreement } from '@tweespraak/contract/agreements'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { anAgreement, twoWhoAgree, type TwoWhoAgree } from '../../../../test/factories/agreements.ts'

let app: TestApp
let house: TwoWhoAgree
beforeAll(async () => {
  app = await testApp()
  house = await twoWhoAgree(app)
})
afterAll(() => app.close())

const at = ({ agreementId }: Pick<Agreement, 'agreementId'>) => ({ agreementId })

describe('following up', () => {
  test('kept, and taken back', async () => {
    const made = await house.make()
    const kept = await app.call(routes.keep, house.askers.leader, {
      params: at(made),
      body: { revision: 1 },
    })
    expect(kept.body).toMatchObject({ state: 'kept', closed: { by: 'leader' }, can: { reopen: true } })
    const open = await app.call(routes.reopen, house.askers.leader, {
      params: at(made),
      body: { revision: 2 },
    })
    expect(open.body).toMatchObject({ state: 'open', closed: null, revision: 3 })
  })

  test('broken with a reason: by who does it at once, by the other once it is overdue', async () => {
    const made = await house.make()
    const early = await app.call(routes.break, house.askers.leader, {
      params: at(made),
      body: { revision: 1, reason: 'Niet gebeurd' },
    })
    expect(early.refusal?.code).toBe('agreement-not-due')
    const late = await anAgreement(app.services.db, { ...house.two, dueOn: house.day(-1) })
    const broken = await app.call(routes.break, house.askers.leader, {
      params: { agreementId: late },
      body: { revision: 1, reason: 'Niet gebeurd' },
    })
    expect(broken.body).toMatchObject({ state: 'broken', closed: { by: 'leader', reason: 'Niet gebeurd' } })
    const wordless = await app.call(routes.break, house.askers.employee, {
      params: at(made),
      body: { revision: 1, reason: ' ' },
    })
    expect(wordless.status).toBe(400)
  })

  test("the leader's promise is tracked like the employee's", async () => {
    const made = await house.make()
    const missed = await app.call(routes.settleSupport, house.askers.employee, {
      params: at(made),
      body: { revision: 1, state: 'missed', reason: 'Geen vervanging geregeld' },
    })
    expect(missed.body).toMatchObject({
      state: 'open',
      support: { state: 'missed', reason: 'Geen vervanging geregeld' },
    })
    const wordless = await app.call(routes.settleSupport, house.askers.employee, {
      params: at(made),
      body: { revision: 2, state: 'missed', reason: null },
    })
    expect(wordless.refusal?.code).toBe('reason-missing')
  })

  test('changed by both: proposed by one, accepted by the other, followed by a new one', async () => {
    const made = await house.make()
    const { what, measure } = made
    const proposed = await app.call(routes.proposeChange, house.askers.employee, {
      params: at(made),
      body: { what, measure, dueOn: house.day(60), why: 'De nachtdienst is vol', revision: 1 },
    })
    expect(proposed.body).toMatchObject({
      state: 'open',
      dueOn: made.dueOn,
      change: { dueOn: house.day(60), proposedBy: 'employee' },
    })
    const own = await app.call(routes.acceptChange, house.askers.employee, {
      params: at(made),
      body: { revision: 2 },
    })
    expect(own.refusal?.code).toBe('own-proposal')
    const accepted = await app.call(routes.acceptChange, house.askers.leader, {
      params: at(made),
      body: { revision: 2 },
    })
    expect(accepted.body).toMatchObject({
      changed: { state: 'changed', dueOn: made.dueOn, change: null },
      follower: { state: 'open', dueOn: house.day(60), follows: made.agreementId, support: { kind: 'time' } },
    })
    expect(accepted.body.changed.followedBy).toBe(accepted.body.follower.agreementId)
  })

  test('a proposal is declined, or taken back', async () => {
    const made = await house.make()
    const propose = (revision: number) =>
      app.call(routes.proposeChange, house.askers.leader, {
        params: at(made),
        body: { what: 'Iets anders', measure: null, dueOn: made.dueOn, why: null, revision },
      })
    await propose(1)
    const declined = await app.call(routes.declineChange, house.askers.employee, {
      params: at(made),
      body: { revision: 2 },
    })
    expect(declined.body).toMatchObject({ what: made.what, change: null, revision: 3 })
    await propose(3)
    const withdrawn = await app.call(routes.withdrawChange, house.askers.leader, {
      params: at(made),
      body: { revision: 4 },
    })
    expect(withdrawn.body).toMatchObject({ change: null, can: { proposeChange: true } })
  })

  test('worded anew and taken back while young, not later', async () => {
    const made = await house.make()
    const words = {
      what: 'Twee dagen meelopen',
      measure: null,
      dueOn: house.day(40),
      doer: 'leader' as const,
      support: null,
    }
    const edited = await app.call(routes.edit, house.askers.leader, {
      params: at(made),
      body: { ...words, revision: 1 },
    })
    expect(edited.body).toMatchObject({ ...words, revision: 2 })
    const others = await app.call(routes.remove, house.askers.leader, {
      params: at(made),
      query: { revision: 2 },
    })
    expect(others.refusal?.code).toBe('not-allowed')
    const gone = await app.call(routes.remove, house.askers.employee, {
      params: at(made),
      query: { revision: 2 },
    })
    expect(gone.status).toBe(204)
    expect((await app.call(routes.read, house.askers.employee, { params: at(made) })).status).toBe(404)
    const old = await anAgreement(app.services.db, house.two)
    const late = await app.call(routes.edit, house.askers.leader, {
      params: { agreementId: old },
      body: { ...words, revision: 1 },
    })
    expect(late.refusal?.code).toBe('agreement-settled')
  })
})

describe('two people acting at once', () => {
  test('one is first; the other hears that it moved on, and nothing is lost', async () => {
    const made = await house.make()
    const sent = { params: at(made), body: { revision: 1 } }
    const [kept, proposed] = await Promise.all([
      app.call(routes.keep, house.askers.employee, sent),
      app.call(routes.proposeChange, house.askers.leader, {
        params: at(made),
        body: { what: 'Iets anders', measure: null, dueOn: made.dueOn, why: null, revision: 1 },
      }),
    ])
    expect([kept.status, proposed.status]).toEqual(expect.arrayContaining([200, 409]))
    const { body: now } = await app.call(routes.read, house.askers.employee, { params: at(made) })
    expect(now.agreement.revision).toBe(2)
    expect(now.history).toHaveLength(2)
  })

  test('a change is accepted once, however often both click', async () => {
    const made = await house.make()
    await app.call(routes.proposeChange, house.askers.employee, {
      params: at(made),
      body: { what: made.what, measure: null, dueOn: house.day(90), why: null, revision: 1 },
    })
    const accept = () =>
      app.call(routes.acceptChange, house.askers.leader, { params: at(made), body: { revision: 2 } })
    const answers = await Promise.all([accept(), accept(), accept()])
    expect(answers.map(({ status }) => status)).toEqual(expect.arrayContaining([200, 409, 409]))
    const followers = await app.services.db.owner
      .selectFrom('agreements')
      .select('agreement_id')
      .where('follows_id', '=', made.agreementId)
      .execute()
    expect(followers).toHaveLength(1)
  })
})
