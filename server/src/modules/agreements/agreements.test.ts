import { agreementsRoutes as routes, type Agreement } from '@tweespraak/contract/agreements'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { anAgreement, aPair } from '../../../test/factories/agreements.ts'
import { aManager, aPerson, grantRole, type PersonMade } from '../../../test/factories/people.ts'
import { newId } from '../../platform/id.ts'
import { settleAgreements } from './public.ts'
import { authenticate } from '../access/public.ts'

let app: TestApp
let organizationId: string
let employee: PersonMade
let leader: PersonMade
const cookies: Record<string, Asker> = {}

const whoever = ['employee', 'leader', 'hr', 'colleague', 'above', 'administrator', 'elsewhere'] as const
const day = (days: number) =>
  app.clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().add({ days }).toString()
const two = () => ({ organizationId, employeeId: employee.personId, leaderId: leader.personId })

const body = (more: Partial<Parameters<typeof bodyOf>[0]> = {}) => bodyOf(more)
const bodyOf = (more: {
  what?: string
  dueOn?: string
  conversationId?: string | null
  employeeId?: string
  leaderId?: string
}) => ({
  employeeId: employee.personId,
  leaderId: leader.personId,
  doer: 'employee' as const,
  what: 'Een dag meelopen bij de nachtdienst',
  measure: 'Eén dag meegelopen',
  dueOn: day(30),
  support: { kind: 'time' as const, words: 'Ik regel vervanging' },
  conversationId: null,
  ...more,
})

const make = async (more: Parameters<typeof bodyOf>[0] = {}, by = 'employee'): Promise<Agreement> => {
  app.clock.advance({ seconds: 1 })
  const { status, body: made } = await app.call(routes.add, cookies[by] ?? null, { body: body(more) })
  expect(status).toBe(200)
  return made
}

const at = (agreement: Pick<Agreement, 'agreementId'>) => ({ agreementId: agreement.agreementId })

beforeAll(async () => {
  app = await testApp()
  const { db } = app.services
  organizationId = await anOrganization(db)
  employee = await aPerson(db, { organizationId, givenName: 'Sanne', familyName: 'Bakker' })
  leader = await aManager(db, {
    organizationId,
    givenName: 'Mo',
    familyName: 'Yilmaz',
    team: [employee.personId],
  })
  const above = await aManager(db, { organizationId, team: [leader.personId] })
  const hr = await aPerson(db, { organizationId })
  await grantRole(db, { organizationId, personId: hr.personId, role: 'hr' })
  const administrator = await aPerson(db, { organizationId })
  await grantRole(db, { organizationId, personId: administrator.personId, role: 'administrator' })
  const colleague = await aPerson(db, { organizationId })
  const other = await anOrganization(db)
  const elsewhere = await aPerson(db, { organizationId: other })
  await grantRole(db, { organizationId: other, personId: elsewhere.personId, role: 'hr' })
  const people = { employee, leader, hr, colleague, above, administrator }
  for (const [name, { personId }] of Object.entries(people))
    cookies[name] = await app.signIn({ organizationId, personId })
  cookies['elsewhere'] = await app.signIn({ organizationId: other, personId: elsewhere.personId })
})
afterAll(() => app.close())

describe('making an agreement', () => {
  test('shows both voices, and what each may do', async () => {
    const made = await make()
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
    const { body: seen } = await app.call(routes.read, cookies['leader'] ?? null, { params: at(made) })
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
    const answer = await app.call(routes.add, who === null ? null : (cookies[who] ?? null), {
      body: body(more),
    })
    expect(answer.status).toBe(status)
  })

  test('is refused with somebody who does not lead the employee', async () => {
    const { personId } = await aPerson(app.services.db, { organizationId })
    const answer = await app.call(routes.add, cookies['employee'] ?? null, {
      body: body({ leaderId: personId }),
    })
    expect(answer.refusal?.code).toBe('not-allowed')
  })

  test('is refused in a conversation that is not of these two', async () => {
    const conversationId = newId(app.clock)
    const answer = await app.call(routes.add, cookies['employee'] ?? null, { body: body({ conversationId }) })
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
    const agreementId = await anAgreement(app.services.db, { ...two(), what: 'Geheimwoord' })
    const answer = await app.call(routes.read, cookies[who] ?? null, { params: { agreementId } })
    expect(answer.status).toBe(status)
    const { employeeId, leaderId } = two()
    const between = await app.call(routes.between, cookies[who] ?? null, { query: { employeeId, leaderId } })
    const list = await app.call(routes.list, cookies[who] ?? null, { query: { employeeId } })
    const seen = JSON.stringify([answer.body, between.body, list.body]).includes('Geheimwoord')
    expect(seen).toBe(status === 200)
  })

  test.each(whoever.filter((who) => who !== 'employee' && who !== 'leader'))(
    '%s can do nothing with it',
    async (who) => {
      const agreementId = await anAgreement(app.services.db, two())
      const sent = { params: { agreementId }, body: { revision: 1 } }
      const asker = cookies[who] ?? null
      const terms = { what: 'x', measure: null, dueOn: day(9) }
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

describe('following up', () => {
  test('kept, and taken back', async () => {
    const made = await make()
    const kept = await app.call(routes.keep, cookies['leader'] ?? null, {
      params: at(made),
      body: { revision: 1 },
    })
    expect(kept.body).toMatchObject({ state: 'kept', closed: { by: 'leader' }, can: { reopen: true } })
    const open = await app.call(routes.reopen, cookies['leader'] ?? null, {
      params: at(made),
      body: { revision: 2 },
    })
    expect(open.body).toMatchObject({ state: 'open', closed: null, revision: 3 })
  })

  test('broken with a reason: by who does it at once, by the other once it is overdue', async () => {
    const made = await make()
    const early = await app.call(routes.break, cookies['leader'] ?? null, {
      params: at(made),
      body: { revision: 1, reason: 'Niet gebeurd' },
    })
    expect(early.refusal?.code).toBe('agreement-not-due')
    const late = await anAgreement(app.services.db, { ...two(), dueOn: day(-1) })
    const broken = await app.call(routes.break, cookies['leader'] ?? null, {
      params: { agreementId: late },
      body: { revision: 1, reason: 'Niet gebeurd' },
    })
    expect(broken.body).toMatchObject({ state: 'broken', closed: { by: 'leader', reason: 'Niet gebeurd' } })
    const wordless = await app.call(routes.break, cookies['employee'] ?? null, {
      params: at(made),
      body: { revision: 1, reason: ' ' },
    })
    expect(wordless.status).toBe(400)
  })

  test("the leader's promise is tracked like the employee's", async () => {
    const made = await make()
    const missed = await app.call(routes.settleSupport, cookies['employee'] ?? null, {
      params: at(made),
      body: { revision: 1, state: 'missed', reason: 'Geen vervanging geregeld' },
    })
    expect(missed.body).toMatchObject({
      state: 'open',
      support: { state: 'missed', reason: 'Geen vervanging geregeld' },
    })
    const wordless = await app.call(routes.settleSupport, cookies['employee'] ?? null, {
      params: at(made),
      body: { revision: 2, state: 'missed', reason: null },
    })
    expect(wordless.refusal?.code).toBe('reason-missing')
  })

  test('changed by both: proposed by one, accepted by the other, followed by a new one', async () => {
    const made = await make()
    const { what, measure } = made
    const proposed = await app.call(routes.proposeChange, cookies['employee'] ?? null, {
      params: at(made),
      body: { what, measure, dueOn: day(60), why: 'De nachtdienst is vol', revision: 1 },
    })
    expect(proposed.body).toMatchObject({
      state: 'open',
      dueOn: made.dueOn,
      change: { dueOn: day(60), proposedBy: 'employee' },
    })
    const own = await app.call(routes.acceptChange, cookies['employee'] ?? null, {
      params: at(made),
      body: { revision: 2 },
    })
    expect(own.refusal?.code).toBe('own-proposal')
    const accepted = await app.call(routes.acceptChange, cookies['leader'] ?? null, {
      params: at(made),
      body: { revision: 2 },
    })
    expect(accepted.body).toMatchObject({
      changed: { state: 'changed', dueOn: made.dueOn, change: null },
      follower: { state: 'open', dueOn: day(60), follows: made.agreementId, support: { kind: 'time' } },
    })
    expect(accepted.body.changed.followedBy).toBe(accepted.body.follower.agreementId)
  })

  test('a proposal is declined, or taken back', async () => {
    const made = await make()
    const propose = (revision: number) =>
      app.call(routes.proposeChange, cookies['leader'] ?? null, {
        params: at(made),
        body: { what: 'Iets anders', measure: null, dueOn: made.dueOn, why: null, revision },
      })
    await propose(1)
    const declined = await app.call(routes.declineChange, cookies['employee'] ?? null, {
      params: at(made),
      body: { revision: 2 },
    })
    expect(declined.body).toMatchObject({ what: made.what, change: null, revision: 3 })
    await propose(3)
    const withdrawn = await app.call(routes.withdrawChange, cookies['leader'] ?? null, {
      params: at(made),
      body: { revision: 4 },
    })
    expect(withdrawn.body).toMatchObject({ change: null, can: { proposeChange: true } })
  })

  test('worded anew and taken back while young, not later', async () => {
    const made = await make()
    const words = {
      what: 'Twee dagen meelopen',
      measure: null,
      dueOn: day(40),
      doer: 'leader' as const,
      support: null,
    }
    const edited = await app.call(routes.edit, cookies['leader'] ?? null, {
      params: at(made),
      body: { ...words, revision: 1 },
    })
    expect(edited.body).toMatchObject({ ...words, revision: 2 })
    const others = await app.call(routes.remove, cookies['leader'] ?? null, {
      params: at(made),
      query: { revision: 2 },
    })
    expect(others.refusal?.code).toBe('not-allowed')
    const gone = await app.call(routes.remove, cookies['employee'] ?? null, {
      params: at(made),
      query: { revision: 2 },
    })
    expect(gone.status).toBe(204)
    expect((await app.call(routes.read, cookies['employee'] ?? null, { params: at(made) })).status).toBe(404)
    const old = await anAgreement(app.services.db, two())
    const late = await app.call(routes.edit, cookies['leader'] ?? null, {
      params: { agreementId: old },
      body: { ...words, revision: 1 },
    })
    expect(late.refusal?.code).toBe('agreement-settled')
  })
})

describe('two people acting at once', () => {
  test('one is first; the other hears that it moved on, and nothing is lost', async () => {
    const made = await make()
    const sent = { params: at(made), body: { revision: 1 } }
    const [kept, proposed] = await Promise.all([
      app.call(routes.keep, cookies['employee'] ?? null, sent),
      app.call(routes.proposeChange, cookies['leader'] ?? null, {
        params: at(made),
        body: { what: 'Iets anders', measure: null, dueOn: made.dueOn, why: null, revision: 1 },
      }),
    ])
    expect([kept.status, proposed.status]).toEqual(expect.arrayContaining([200, 409]))
    const { body: now } = await app.call(routes.read, cookies['employee'] ?? null, { params: at(made) })
    expect(now.agreement.revision).toBe(2)
    expect(now.history).toHaveLength(2)
  })

  test('a change is accepted once, however often both click', async () => {
    const made = await make()
    await app.call(routes.proposeChange, cookies['employee'] ?? null, {
      params: at(made),
      body: { what: made.what, measure: null, dueOn: day(90), why: null, revision: 1 },
    })
    const accept = () =>
      app.call(routes.acceptChange, cookies['leader'] ?? null, { params: at(made), body: { revision: 2 } })
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

describe('in a conversation', () => {
  const conversation = async () => {
    const conversationId = newId(app.clock)
    await aPair(app.services.db, { ...two(), conversationId })
    return conversationId
  }

  test('agreements are listed in the order of making, and no others', async () => {
    const conversationId = await conversation()
    await make({ conversationId, what: 'Eerste' })
    await make({ conversationId, what: 'Tweede' }, 'leader')
    const { body: list } = await app.call(routes.ofConversation, cookies['employee'] ?? null, {
      params: { conversationId },
    })
    expect(list.items.map(({ what }) => what)).toEqual(['Eerste', 'Tweede'])
    expect(list.canAdd).toBe(true)
    const hr = await app.call(routes.ofConversation, cookies['hr'] ?? null, { params: { conversationId } })
    expect(hr.body).toMatchObject({ canAdd: false, items: [{ what: 'Eerste' }, { what: 'Tweede' }] })
    const colleague = await app.call(routes.ofConversation, cookies['colleague'] ?? null, {
      params: { conversationId },
    })
    expect(colleague.body).toEqual({ items: [], canAdd: false })
  })

  test('from the first signature on they are fixed', async () => {
    const conversationId = await conversation()
    const made = await make({ conversationId })
    const request = { headers: { cookie: (cookies['leader'] as { cookie: string }).cookie } }
    const viewer = await authenticate(app.services, request as Parameters<typeof authenticate>[1])
    if (viewer === null) throw new Error('The leader is signed in')
    const settle = (moment: Temporal.Instant | null) =>
      app.services.db.transaction(viewer, (tx) => settleAgreements(tx, viewer, conversationId, moment))
    await settle(app.clock.now())
    const more = await app.call(routes.add, cookies['employee'] ?? null, { body: body({ conversationId }) })
    expect(more.refusal?.code).toBe('agreement-settled')
    const words = {
      what: 'Anders',
      measure: null,
      dueOn: day(40),
      doer: 'leader' as const,
      support: null,
      revision: 1,
    }
    const edited = await app.call(routes.edit, cookies['employee'] ?? null, { params: at(made), body: words })
    expect(edited.refusal?.code).toBe('agreement-settled')
    await settle(null)
    const again = await app.call(routes.edit, cookies['employee'] ?? null, { params: at(made), body: words })
    expect(again.status).toBe(200)
  })
})
