import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { homeRoutes } from '@tweespraak/contract/home'
import { peopleRoutes } from '@tweespraak/contract/people'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import {
  aCircle,
  aConversation,
  type Circle,
  type Guest,
  seenBy,
} from '../../../test/factories/conversations.ts'
import { aPerson } from '../../../test/factories/people.ts'
import { unhindered } from '../../../test/unhindered.ts'

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  circle = await aCircle(app)
})

/** As files and screens do not let it be written down, and as it stands all the same. */
const leads = async (managerId: string, personId: string) => {
  await app.services.db.owner
    .updateTable('assignments')
    .set({ manager_id: managerId })
    .where('person_id', '=', personId)
    .execute()
}

/** The two lead each other. */
const eachOther = () => leads(circle.employee.personId, circle.manager.personId)

const plan = async (who: Guest, kind: string, two: { employee: Guest; leader: Guest }) => {
  const startsAt = app.clock.now().add({ hours: 24 * 20 })
  return app.call(routes.plan, who.asker, {
    body: {
      kindId: await circle.kindId(kind),
      employeeId: two.employee.personId,
      leaderId: two.leader.personId,
      startsAt: startsAt.toString(),
      endsAt: startsAt.add({ hours: 1 }).toString(),
      place: null,
      videoLink: null,
      purpose: null,
    },
  })
}

const begin = ({ asker }: Guest, conversationId: string) =>
  app.call(routes.begin, asker, { params: { conversationId } })

const handOver = ({ asker }: Guest, conversationId: string, leaderId: string) =>
  app.call(routes.handOver, asker, { params: { conversationId }, body: { leaderId } })

const seenByHr = async (conversationId: string) =>
  (await app.call(routes.get, circle.hr.asker, { params: { conversationId } })).body

describe('two who lead each other', () => {
  it.each(['appraisal', 'probation', 'improvement'])(
    'plan no conversation in which one judges: %s',
    async (kind) => {
      await eachOther()
      const { employee, manager } = circle
      const planned = await plan(manager, kind, { employee, leader: manager })
      expect(planned.refusal?.code).toBe('judged-leads')
      const back = await plan(employee, kind, { employee: manager, leader: employee })
      expect(back.refusal?.code).toBe('judged-leads')
    },
  )

  it.each(['progress', 'development', 'check-in'])(
    'go on with conversations of two sides: %s',
    async (kind) => {
      await eachOther()
      const { employee, manager } = circle
      expect((await plan(manager, kind, { employee, leader: manager })).refusal).toBeNull()
      expect((await plan(employee, kind, { employee: manager, leader: employee })).refusal).toBeNull()
    },
  )

  it('do not begin what was planned before that, and are told why', async () => {
    const { employee, manager } = circle
    const judging = await aConversation(app, circle, 'planned', { kind: 'appraisal' })
    const other = await aConversation(app, circle, 'planned')
    expect(await seenBy(app, manager, judging)).toMatchObject({ judgedLeads: false, can: { begin: true } })
    await eachOther()
    for (const who of [employee, manager]) {
      expect((await begin(who, judging)).refusal?.code).toBe('judged-leads')
      expect(await seenBy(app, who, judging)).toMatchObject({
        judgedLeads: true,
        appoint: false,
        handOver: null,
        can: { begin: false, cancel: true, reschedule: true },
      })
    }
    expect((await begin(manager, other)).refusal).toBeNull()
  })

  it('have the planned one led by whom HR chooses, who begins it', async () => {
    const { employee, manager, colleague, hr, administrator, organizationId } = circle
    const conversationId = await aConversation(app, circle, 'planned', { kind: 'appraisal' })
    await eachOther()
    expect(await seenByHr(conversationId)).toMatchObject({ judgedLeads: true, appoint: true, handOver: null })
    const under = await aPerson(app.services.db, { organizationId, managerId: employee.personId })
    const gone = await aPerson(app.services.db, { organizationId, endsOn: '2026-01-31' })
    // Not themselves, not the employee, not whom the employee leads, not who works here no more.
    for (const no of [hr.personId, employee.personId, manager.personId, under.personId, gone.personId])
      expect((await handOver(hr, conversationId, no)).refusal?.code).toBe('leader-does-not-fit')
    expect((await handOver(manager, conversationId, colleague.personId)).refusal?.code).toBe(
      'leader-does-not-fit',
    )
    expect((await handOver(administrator, conversationId, colleague.personId)).status).toBe(404)
    expect((await handOver(hr, conversationId, colleague.personId)).status).toBe(204)
    expect((await begin(manager, conversationId)).status).toBe(404)
    const led = await seenBy(app, colleague, conversationId)
    expect(led).toMatchObject({ judgedLeads: false, leader: { personId: colleague.personId } })
    expect((await begin(colleague, conversationId)).refusal).toBeNull()
  })

  it('are kept to it by the database alone', async () => {
    const { employee, manager, organizationId } = circle
    const conversationId = await aConversation(app, circle, 'planned', { kind: 'appraisal' })
    await eachOther()
    const begun = app.services.db.transaction(unhindered(organizationId, manager.personId), (tx) =>
      tx
        .updateTable('conversations')
        .set({ state: 'held', begun_at: app.clock.now().toString() })
        .where('conversation_id', '=', conversationId)
        .execute(),
    )
    await expect(begun).rejects.toThrow('Nobody judges who leads them')
    const heir = app.services.db.transaction(unhindered(organizationId, circle.hr.personId), (tx) =>
      sql<{
        to: string | null
      }>`select app_hand_over(${conversationId}, ${employee.personId}, ${conversationId},
        now()) as to`.execute(tx),
    )
    expect((await heir).rows).toEqual([{ to: null }])
  })
})

describe('who is led by whom they led', () => {
  it('has what was planned led by who leads them now', async () => {
    const { manager, managersManager, employee } = circle
    const conversationId = await aConversation(app, circle, 'planned', { kind: 'appraisal' })
    // The two change places: the employee comes under the one above, and leads who led them.
    await leads(managersManager.personId, employee.personId)
    await eachOther()
    expect((await begin(manager, conversationId)).refusal?.code).toBe('judged-leads')
    const seen = await seenBy(app, manager, conversationId)
    expect(seen).toMatchObject({
      judgedLeads: true,
      handOver: { to: { personId: managersManager.personId } },
    })
    expect(await seenByHr(conversationId)).toMatchObject({ appoint: false })
    expect((await handOver(manager, conversationId, managersManager.personId)).status).toBe(204)
    expect((await begin(managersManager, conversationId)).refusal).toBeNull()
  })
})

describe('a ring of managers', () => {
  it('breaks no list, team or conversation', async () => {
    const { employee, manager, managersManager, hr } = circle
    await leads(employee.personId, managersManager.personId)
    const conversationId = await aConversation(app, circle, 'planned', { kind: 'appraisal' })
    expect((await begin(manager, conversationId)).refusal).toBeNull()
    for (const who of [employee, manager, managersManager, hr]) {
      expect((await app.call(homeRoutes.team, who.asker, {})).status).toBe(200)
      expect((await app.call(homeRoutes.home, who.asker, {})).status).toBe(200)
      expect((await app.call(peopleRoutes.list, who.asker, { query: {} })).status).toBe(200)
      const params = { personId: employee.personId }
      expect((await app.call(peopleRoutes.show, who.asker, { params })).status).toBe(200)
      expect((await app.call(routes.progress, who.asker, { params })).status).toBe(200)
    }
  })
})
