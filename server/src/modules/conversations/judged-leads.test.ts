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
import { answerTo, unhindered } from '../../../test/unhindered.ts'

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

describe('somebody whom nobody leads who may judge them', () => {
  const unled = async ({ personId }: Guest) => {
    await app.services.db.owner
      .updateTable('assignments')
      .set({ manager_id: null })
      .where('person_id', '=', personId)
      .execute()
  }
  const chooseLeader = async (personId: string, who: Guest = circle.hr) =>
    (await app.call(peopleRoutes.show, who.asker, { params: { personId } })).body.can.chooseLeader

  it.each<[string, () => Promise<void>]>([
    ['without a manager', async () => unled(circle.employee)],
    ['who leads their own manager', eachOther],
  ])('%s: HR plans it and chooses who leads it, who holds it', async (_, stands) => {
    const { employee, colleague, hr, manager } = circle
    expect(await chooseLeader(employee.personId)).toBe(false)
    await stands()
    expect(await chooseLeader(employee.personId)).toBe(true)
    for (const who of [employee, manager, colleague])
      expect(await chooseLeader(employee.personId, who)).toBe(false)

    const planned = await plan(hr, 'appraisal', { employee, leader: colleague })
    expect(planned.refusal).toBeNull()
    const { conversationId } = planned.body
    expect(await seenByHr(conversationId)).toMatchObject({
      view: 'progress',
      leader: { personId: colleague.personId },
    })
    expect(await seenBy(app, employee, conversationId)).toMatchObject({ can: { prepare: true } })
    expect(await seenBy(app, colleague, conversationId)).toMatchObject({
      judgedLeads: false,
      handOver: null,
      can: { begin: true, prepare: true },
    })
    expect((await begin(colleague, conversationId)).refusal).toBeNull()
  })

  it('has what was proposed to them of that kind settled by it', async () => {
    const { employee, manager, colleague, hr, organizationId } = circle
    const before = await plan(manager, 'appraisal', { employee, leader: manager })
    await app.services.db.owner
      .insertInto('conversation_proposals')
      .values({
        organization_id: organizationId,
        proposal_id: crypto.randomUUID(),
        previous_id: before.body.conversationId,
        kind_id: await circle.kindId('appraisal'),
        employee_id: employee.personId,
        leader_id: manager.personId,
        due_on: '2027-01-04',
        state: 'open',
        made_at: app.clock.now().toString(),
      })
      .execute()
    await unled(employee)
    const planned = await plan(hr, 'appraisal', { employee, leader: colleague })
    const proposals = await app.services.db.owner
      .selectFrom('conversation_proposals')
      .select(['state', 'conversation_id'])
      .where('organization_id', '=', organizationId)
      .execute()
    expect(proposals).toEqual([{ state: 'planned', conversation_id: planned.body.conversationId }])
  })

  it('is judged by nobody whom they lead, not by HR themselves, and not by who works here no more', async () => {
    const { employee, manager, hr, organizationId } = circle
    await eachOther()
    const under = await aPerson(app.services.db, { organizationId, managerId: employee.personId })
    const gone = await aPerson(app.services.db, { organizationId, endsOn: '2026-01-31' })
    const by = (leader: { personId: string }) =>
      plan(hr, 'appraisal', { employee, leader: { ...manager, personId: leader.personId } })
    expect((await by(manager)).refusal?.code).toBe('judged-leads')
    expect((await by(under)).refusal?.code).toBe('judged-leads')
    expect((await by(gone)).refusal?.code).toBe('leader-does-not-fit')
    expect((await by(employee)).refusal?.code).toBe('same-person')
    expect((await by(hr)).refusal?.code).toBe('leader-does-not-fit')
  })

  it('has no other conversation planned for them by HR, and none as long as somebody leads them', async () => {
    const { employee, colleague, hr, administrator, stranger } = circle
    expect((await plan(hr, 'appraisal', { employee, leader: colleague })).refusal?.code).toBe('not-allowed')
    await unled(employee)
    for (const kind of ['progress', 'development', 'check-in'])
      expect((await plan(hr, kind, { employee, leader: colleague })).refusal?.code).toBe('not-allowed')
    for (const who of [administrator, stranger])
      expect((await plan(who, 'appraisal', { employee, leader: colleague })).refusal?.code).toBe(
        'not-allowed',
      )
  })

  it('is kept to it by the database alone', async () => {
    const { employee, manager, colleague, hr, organizationId } = circle
    const judging = (await plan(manager, 'appraisal', { employee, leader: manager })).body.conversationId
    const other = (await plan(manager, 'progress', { employee, leader: manager })).body.conversationId
    const again = (conversationId: string, leader: Guest) =>
      answerTo(
        app.services.db.transaction(unhindered(organizationId, hr.personId), (tx) =>
          sql`insert into conversations (organization_id, conversation_id, kind_id, kind_code, kind_version, form_id,
              form_version, employee_id, leader_id, state, starts_at, ends_at, planned_by, planned_at, invited_at, revision)
            select organization_id, ${crypto.randomUUID()}, kind_id, kind_code, kind_version, form_id, form_version,
              employee_id, ${leader.personId}, 'planned', starts_at, ends_at, ${hr.personId}, now(), now(), 1
            from conversations where conversation_id = ${conversationId}`.execute(tx),
        ),
      )
    expect(await again(judging, colleague)).toMatch(/row-level security/)
    await unled(employee)
    expect(await again(other, colleague)).toMatch(/row-level security/)
    expect(await again(judging, colleague)).toBeNull()
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
