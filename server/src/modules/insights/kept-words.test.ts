import { guardRoutes as routes } from '@tweespraak/contract/guard-counts'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp, testClock } from '../../../test/app.ts'
import { aCircle, type Circle, type Guest } from '../../../test/factories/conversations.ts'
import { aPerson, grantRole } from '../../../test/factories/people.ts'
import { unhindered } from '../../../test/unhindered.ts'

let app: TestApp
let circle: Circle
let hr: Guest['asker']
beforeAll(async () => {
  app = await testApp({ clock: testClock('2026-03-02T09:00:00Z') })
  circle = await aCircle(app)
  const { organizationId } = circle
  const { personId } = await aPerson(app.services.db, { organizationId })
  await grantRole(app.services.db, { organizationId, personId, role: 'hr' })
  hr = await app.signIn({ organizationId, personId })
})
afterAll(() => app.close())
beforeEach(async () => {
  app.clock.set('2026-03-02T09:00:00Z')
  await app.services.db.owner.deleteFrom('kept_words').execute()
})

const keep = (...rules: string[]) => app.call(routes.countKept, circle.employee.asker, { body: { rules } })
const rows = () =>
  app.services.db.owner
    .selectFrom('kept_words')
    .select(['day', 'rule', 'times'])
    .orderBy('day')
    .orderBy('rule')
    .execute()

describe('words that a writer let stand', () => {
  it('are counted by day and rule, without words and without who', async () => {
    await keep('guard/illness')
    await keep('guard/illness', 'guard/pregnancy', 'guard/illness')
    expect(await rows()).toEqual([
      { day: '2026-03-02', rule: 'guard/illness', times: 2 },
      { day: '2026-03-02', rule: 'guard/pregnancy', times: 1 },
    ])
    const { rows: columns } = await sql<{ name: string }>`select column_name as name
      from information_schema.columns where table_name = 'kept_words' order by 1`.execute(
      app.services.db.owner,
    )
    expect(columns.map(({ name }) => name)).toEqual(['day', 'organization_id', 'rule', 'times'])
  })

  it('leave nothing in the audit, which would say who it was', async () => {
    const entries = async () =>
      (await app.services.db.owner.selectFrom('audit_entries').select('entry_id').execute()).length
    const before = await entries()
    await keep('guard/illness')
    expect(await entries()).toBe(before)
  })

  it('count for the day that it is where they work', async () => {
    app.clock.set('2026-03-02T23:30:00Z')
    await keep('guard/illness')
    expect((await rows())[0]?.day).toBe('2026-03-03')
  })

  it('are gone after a year', async () => {
    const { organizationId } = circle
    const before = (day: string) => ({ organization_id: organizationId, day, rule: 'guard/illness' })
    await app.services.db.owner
      .insertInto('kept_words')
      .values([before('2025-03-01'), before('2025-03-02')])
      .execute()
    await keep('guard/union')
    expect((await rows()).map(({ day }) => day)).toEqual(['2025-03-02', '2026-03-02'])
  })

  it.each([[['ik ben ziek']], [['guard/Ziek']], [['goal/vague']], [[]]])(
    'refuse what is no name of a rule: %j',
    async (rules) => {
      const answer = await app.call(routes.countKept, circle.employee.asker, { body: { rules } })
      expect(answer.refusal?.code).toBe('bad-input')
      expect(await rows()).toEqual([])
    },
  )

  it('are told to HR of the last ninety days, in fives', async () => {
    const told = async () => (await app.call(routes.showKept, hr)).body
    expect(await told()).toEqual({ days: 90, atLeast: 0 })
    for (let nth = 0; nth < 4; nth += 1) await keep('guard/illness')
    expect((await told()).atLeast).toBe(0)
    for (let nth = 0; nth < 3; nth += 1) await keep('guard/union')
    expect((await told()).atLeast).toBe(5)
    app.clock.set('2026-05-30T09:00:00Z')
    expect((await told()).atLeast).toBe(5)
    app.clock.set('2026-05-31T09:00:00Z')
    expect((await told()).atLeast).toBe(0)
  })

  it('are told to nobody else, by the database as well', async () => {
    await keep('guard/illness')
    const { employee, organizationId } = circle
    expect((await app.call(routes.showKept, employee.asker)).refusal?.code).toBe('not-allowed')
    expect((await app.call(routes.showKept, null)).refusal?.code).toBe('not-signed-in')
    expect(
      (await app.call(routes.countKept, null, { body: { rules: ['guard/illness'] } })).refusal?.code,
    ).toBe('not-signed-in')
    const seen = await app.services.db.transaction(unhindered(organizationId, employee.personId), (tx) =>
      tx.selectFrom('kept_words').select('rule').execute(),
    )
    expect(seen).toEqual([])
  })
})
