import { agreementsRoutes as routes } from '@tweespraak/contract/agreements'
import { homeRoutes } from '@tweespraak/contract/home'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type Asker, type TestApp } from '../../../test/app.ts'
import { twoWhoAgree, type TwoWhoAgree } from '../../../test/factories/agreements.ts'

let app: TestApp
let house: TwoWhoAgree
beforeAll(async () => {
  app = await testApp()
  house = await twoWhoAgree(app)
})
afterAll(() => app.close())

const show = async (asker: Asker, query: { show: 'open' | 'done'; part?: 'supporting' }) =>
  (await app.call(routes.list, asker, { query })).body

const asked = async (asker: Asker) => {
  const { body } = await app.call(homeRoutes.home, asker)
  return [...body.now, ...body.soon].map(({ task, words }) => ({ task, words }))
}

test.each([
  ['long before its day', 200, 'Cursus tillen volgen'],
  ['near its day', 2, 'Rooster van mei maken'],
])(
  'a promise of support outlives what it was for, %s: whoever it was made to is asked whether it came',
  async (_, days, what) => {
    const { employee, leader } = house.askers
    const { agreementId, revision } = await house.make({
      what,
      dueOn: house.day(days),
      support: { kind: 'time', words: 'Een dag vrij' },
    })
    const params = { agreementId }
    const kept = await app.call(routes.keep, employee, { params, body: { revision } })
    expect(kept.body).toMatchObject({ state: 'kept', can: { settleSupport: true } })

    const question = { task: 'say-of-support', words: what }
    for (const asker of [employee, leader]) {
      const open = await show(asker, { show: 'open' })
      expect(open).toMatchObject({ items: [{ agreementId }], counts: { open: 1 } })
    }
    expect(await asked(employee)).toContainEqual(question)
    expect(await asked(leader)).not.toContainEqual(question)
    const own = { revision: kept.body.revision, state: 'given' as const, reason: null }
    const answer = await app.call(routes.settleSupport, leader, { params, body: own })
    expect(answer.refusal?.code).toBe('not-allowed')
    expect((await show(leader, { show: 'open', part: 'supporting' })).items).toHaveLength(1)
    const team = await app.call(homeRoutes.team, leader)
    expect(team.body.members[0]?.agreements).toMatchObject({ open: 0, promised: 0, promisedOverdue: 0 })

    const body = { revision: kept.body.revision, state: 'given' as const, reason: null }
    expect((await app.call(routes.settleSupport, employee, { params, body })).status).toBe(200)
    for (const asker of [employee, leader]) {
      const done = await show(asker, { show: 'done' })
      expect(done).toMatchObject({ counts: { open: 0 } })
      expect(done.items.map((item) => item.agreementId)).toContain(agreementId)
      expect(await asked(asker)).not.toContainEqual(question)
    }
  },
)

test('support for what is over waits for who says whether it came: it is no longer for who promised it to do', async () => {
  const { employee, leader } = house.askers
  const { agreementId, revision } = await house.make({
    what: 'Tillift proberen',
    dueOn: house.day(2),
    support: { kind: 'time', words: 'Een dag vrij' },
  })
  const params = { agreementId }
  await app.services.db.owner
    .updateTable('agreements')
    .set({ due_on: house.day(-2) })
    .where('agreement_id', '=', agreementId)
    .execute()
  const team = async () => (await app.call(homeRoutes.team, leader)).body.members[0]?.agreements
  expect(await team()).toMatchObject({ open: 1, promised: 1, promisedOverdue: 1 })
  expect((await app.call(routes.keep, employee, { params, body: { revision } })).status).toBe(200)
  expect(await team()).toMatchObject({ open: 0, promised: 0, promisedOverdue: 0 })
})
