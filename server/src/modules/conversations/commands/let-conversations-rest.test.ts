import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { homeRoutes } from '@tweespraak/contract/home'
import { restRoutes } from '@tweespraak/contract/rest'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { anAgreement } from '../../../../test/factories/agreements.ts'
import {
  aCircle,
  aConversation,
  type Circle,
  type Guest,
  seenBy,
} from '../../../../test/factories/conversations.ts'
import { newId } from '../../../platform/id.ts'
import { closeUnsigned } from './close-unsigned.ts'
import { endRestsOver } from './end-rest.ts'

let app: TestApp
let circle: Circle
const start = Temporal.Now.instant()

beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  app.clock.set(start.toString())
  circle = await aCircle(app)
})

const day = (days: number): string =>
  start.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().add({ days }).toString()

const ofEmployee = () => ({ personId: circle.employee.personId })

const rest = (by: Guest = circle.manager, from = day(0), until: string | null = null) =>
  app.call(restRoutes.set, by.asker, { params: ofEmployee(), body: { from, until } })

const resume = (by: Guest = circle.manager) => app.call(restRoutes.end, by.asker, { params: ofEmployee() })

const home = async ({ asker }: Guest) => (await app.call(homeRoutes.home, asker, {})).body

const asked = async (who: Guest) => (await home(who)).now.map(({ task }) => task)

const member = async () => {
  const { body } = await app.call(homeRoutes.team, circle.manager.asker, {})
  return body.members.find(({ personId }) => personId === circle.employee.personId)
}

const rows = async () =>
  (await app.services.db.owner.selectFrom('conversation_rests').select('person_id').execute()).filter(
    ({ person_id: personId }) => personId === circle.employee.personId,
  ).length

describe('letting the conversations of an employee rest', () => {
  it.each(['employee', 'manager', 'hr'] as const)('is for the %s, who all three see it', async (who) => {
    expect((await rest(circle[who], day(0), day(20))).status).toBe(204)
    for (const seer of ['employee', 'manager', 'hr'] as const) {
      const { body } = await app.call(restRoutes.show, circle[seer].asker, { params: ofEmployee() })
      expect(body.rest).toEqual({ from: day(0), until: day(20), begun: true })
    }
    expect((await home(circle.employee)).rest).toEqual({ from: day(0), until: day(20) })
  })

  it.each(['managersManager', 'colleague', 'coach', 'administrator', 'stranger'] as const)(
    'is not for the %s, who sees nothing of it',
    async (who) => {
      await rest()
      expect((await rest(circle[who])).status).toBe(404)
      expect((await resume(circle[who])).status).toBe(404)
      const shown = await app.call(restRoutes.show, circle[who].asker, { params: ofEmployee() })
      if (who === 'stranger') expect(shown.status).toBe(404)
      else expect(shown.body).toEqual({ rest: null, can: { set: false } })
      expect(await rows()).toBe(1)
    },
  )

  it('begins today or later, and has no room for a word', async () => {
    expect((await rest(circle.hr, day(-1))).refusal?.code).toBe('rest-begins-early')
    expect((await rest(circle.hr, day(3), day(2))).refusal?.code).toBe('rest-ends-early')
    const { rows: columns } = await sql<{
      data_type: string
    }>`select data_type from information_schema.columns
      where table_name = 'conversation_rests'`.execute(app.services.db.owner)
    expect(new Set(columns.map(({ data_type: type }) => type))).toEqual(
      new Set(['uuid', 'date', 'timestamp with time zone']),
    )
  })

  it('is written in the audit without whose it is', async () => {
    await rest(circle.hr)
    await resume(circle.hr)
    const { owner } = app.services.db
    const entries = await owner
      .selectFrom('audit_entries')
      .select(['action', 'subject_id', 'digest'])
      .where('organization_id', '=', circle.organizationId)
      .where('subject_type', '=', 'rest')
      .execute()
    expect(entries.map(({ action }) => action).toSorted()).toEqual(['rest.ended', 'rest.set'])
    for (const entry of entries) {
      expect(entry.subject_id).not.toBe(circle.employee.personId)
      expect(entry.digest).toBeNull()
    }
  })
})

describe('while they rest', () => {
  it('nothing is asked of either about a planned talk, which stays where it is and says so', async () => {
    const conversationId = await aConversation(app, circle, 'planned')
    await rest(circle.hr, day(0), day(30))
    for (const who of [circle.employee, circle.manager]) {
      const { now, soon } = await home(who)
      expect([...now, ...soon]).toEqual([])
      const seen = await seenBy(app, who, conversationId)
      expect(seen).toMatchObject({ state: 'planned', rest: { from: day(0), until: day(30) } })
      expect(seen.can).toMatchObject({ reschedule: true, cancel: true })
    }
    const list = await app.call(routes.list, circle.manager.asker, { query: {} })
    expect(list.body.items).toMatchObject([{ resting: true, ask: null }])
    const seen = await app.call(routes.get, circle.hr.asker, { params: { conversationId } })
    expect(seen.body).toMatchObject({ view: 'progress', rest: { until: day(30) } })
  })

  it('nobody is mailed', async () => {
    await aConversation(app, circle, 'planned')
    await app.services.jobs.drain()
    const mails = () =>
      app.services.db.owner
        .selectFrom('mails')
        .select('mail_id')
        .where('organization_id', '=', circle.organizationId)
        .execute()
    const before = (await mails()).length
    await rest()
    await resume()
    await app.services.jobs.drain()
    expect((await mails()).length).toBe(before)
  })

  it('a proposal and an agreement whose day has passed are not due, and are due from the day after', async () => {
    const { organizationId, employee, manager } = circle
    const conversationId = await aConversation(app, circle, 'planned')
    const called = { reason: 'no-time', text: null } as const
    await app.call(routes.cancel, manager.asker, { params: { conversationId }, body: called })
    await app.services.jobs.drain()
    const { owner } = app.services.db
    await owner
      .updateTable('conversation_proposals')
      .set({ due_on: day(-3) })
      .where('employee_id', '=', employee.personId)
      .execute()
    await anAgreement(app.services.db, {
      organizationId,
      employeeId: employee.personId,
      leaderId: manager.personId,
      dueOn: day(-2),
    })
    expect((await member())?.due).toMatchObject({ overdue: true })
    expect((await member())?.agreements).toMatchObject({ overdue: 1 })
    await rest()
    expect(await member()).toMatchObject({ rest: { from: day(0), until: null }, due: null })
    expect((await member())?.agreements).toMatchObject({ open: 1, overdue: 0 })
    expect(await asked(manager)).toEqual([])
    app.clock.advance({ hours: 24 * 4 })
    await resume()
    expect(await member()).toMatchObject({ rest: null, due: { on: day(4), overdue: false } })
    expect((await member())?.agreements).toMatchObject({ open: 1, overdue: 0 })
    app.clock.advance({ hours: 24 })
    expect((await member())?.due).toMatchObject({ overdue: true })
    expect((await member())?.agreements).toMatchObject({ overdue: 1 })
  })

  it('the term to sign stands still, and goes on with what was left of it', async () => {
    const conversationId = await aConversation(app, circle, 'offered')
    const signBefore = async () =>
      (await seenBy(app, circle.manager, conversationId)).report?.signBefore ?? ''
    const before = await signBefore()
    const stateAt = async (moment: string) => {
      app.clock.set(moment)
      await closeUnsigned(app.services)
      return app.services.db.owner
        .selectFrom('conversations')
        .select('state')
        .where('conversation_id', '=', conversationId)
        .executeTakeFirst()
    }
    await rest(circle.hr, day(1))
    const inRest = Temporal.Instant.from(before).add({ hours: 48 })
    expect(await stateAt(inRest.toString())).toEqual({ state: 'recorded' })
    app.clock.set(start.add({ hours: 24 * 5 }).toString())
    await resume(circle.employee)
    const after = await signBefore()
    const local = (moment: string) => Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/Amsterdam')
    expect(local(after).toPlainDateTime().toString()).toBe(
      local(before).add({ days: 4 }).toPlainDateTime().toString(),
    )
    expect(await stateAt(before)).toEqual({ state: 'recorded' })
    expect(await stateAt(after)).toEqual({ state: 'signed' })
  })

  it('the term to answer a written response goes on likewise', async () => {
    const conversationId = await aConversation(app, circle, 'signed')
    const { owner } = app.services.db
    const dueBefore = app.clock.now().add({ hours: 24 * 10 })
    const responseId = newId(app.clock)
    await owner
      .insertInto('responses')
      .values({
        organization_id: circle.organizationId,
        response_id: responseId,
        conversation_id: conversationId,
        employee_id: circle.employee.personId,
        report_hash: 'a'.repeat(64),
        step: 'leader',
        due_before: dueBefore.toString(),
        handed_in_at: app.clock.now().toString(),
      })
      .execute()
    await rest()
    app.clock.advance({ hours: 24 * 3 })
    await resume()
    const after = await owner
      .selectFrom('responses')
      .select('due_before')
      .where('response_id', '=', responseId)
      .executeTakeFirstOrThrow()
    const days = dueBefore.until(after.due_before ?? '').total('hours') / 24
    expect(Math.round(days)).toBe(3)
  })

  it('a new one can be planned', async () => {
    await rest()
    const conversationId = await aConversation(app, circle, 'planned')
    expect((await seenBy(app, circle.manager, conversationId)).state).toBe('planned')
  })
})

describe('when it is over', () => {
  it('goes on by itself the day after the last day, and nothing of it is left', async () => {
    const conversationId = await aConversation(app, circle, 'offered')
    const before = (await seenBy(app, circle.manager, conversationId)).report?.signBefore ?? ''
    await rest(circle.hr, day(0), day(2))
    app.clock.advance({ hours: 24 * 2 })
    await endRestsOver(app.services)
    expect(await rows()).toBe(1)
    // Also where nobody looked for days.
    app.clock.advance({ hours: 24 * 3 })
    await closeUnsigned(app.services)
    expect(await endRestsOver(app.services)).toBe(1)
    expect(await rows()).toBe(0)
    const after = (await seenBy(app, circle.manager, conversationId)).report?.signBefore ?? ''
    const days = Temporal.Instant.from(before).until(after).total('hours') / 24
    expect(Math.round(days)).toBe(3)
    expect((await resume()).refusal?.code).toBe('not-at-rest')
  })

  it('what begins later than it did lets the terms of the days before go on', async () => {
    const conversationId = await aConversation(app, circle, 'offered')
    const before = (await seenBy(app, circle.manager, conversationId)).report?.signBefore ?? ''
    await rest()
    app.clock.advance({ hours: 24 * 3 })
    expect((await rest(circle.hr, day(5), day(9))).status).toBe(204)
    const after = (await seenBy(app, circle.manager, conversationId)).report?.signBefore ?? ''
    expect(Math.round(Temporal.Instant.from(before).until(after).total('hours') / 24)).toBe(3)
  })

  it('nothing changes in what had not begun to rest', async () => {
    const conversationId = await aConversation(app, circle, 'offered')
    const before = (await seenBy(app, circle.manager, conversationId)).report?.signBefore
    await rest(circle.hr, day(3))
    expect((await home(circle.manager)).rest).toBeNull()
    await resume()
    expect((await seenBy(app, circle.manager, conversationId)).report?.signBefore).toBe(before)
  })

  it('is gone when the employee leaves', async () => {
    await rest()
    await app.services.db.owner
      .updateTable('people')
      .set({ left_on: day(-1) })
      .where('person_id', '=', circle.employee.personId)
      .execute()
    await endRestsOver(app.services)
    expect(await rows()).toBe(0)
    expect((await rest(circle.hr)).refusal?.code).toBe('not-employed')
  })
})
