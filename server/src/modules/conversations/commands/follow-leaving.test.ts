import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { dossierRoutes } from '@tweespraak/contract/dossier'
import { peopleRoutes } from '@tweespraak/contract/people'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { aCircle, aConversation, type Circle, seenBy } from '../../../../test/factories/conversations.ts'
import { closeUnsigned } from './close-unsigned.ts'
import { followLeaving } from './follow-leaving.ts'

let app: TestApp
let circle: Circle

beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  circle = await aCircle(app)
})

const dayFromToday = (days: number): string =>
  app.clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().add({ days }).toString()

/** Written down by HR; followed as soon as somebody looks. */
const leaves = async (lastDay: string | null) => {
  const left = await app.call(peopleRoutes.leave, circle.hr.asker, {
    params: { personId: circle.employee.personId },
    body: { lastDay },
  })
  expect(left.status).toBe(204)
  await app.services.jobs.drain()
}

describe('somebody who leaves', () => {
  it('has what is planned after their last day called off, in nobody’s name', async () => {
    const conversationId = await aConversation(app, circle, 'prepared')
    await leaves(dayFromToday(5))
    const seen = await seenBy(app, circle.manager, conversationId)
    expect(seen.state).toBe('cancelled')
    expect(seen.cancelled).toMatchObject({ reason: 'leaves', by: null, byItself: true })
  })

  it('has it back as it was when they stay after all, or longer', async () => {
    const conversationId = await aConversation(app, circle, 'prepared')
    for (const lastDay of [null, dayFromToday(60)]) {
      await leaves(dayFromToday(5))
      await leaves(lastDay)
      const seen = await seenBy(app, circle.employee, conversationId)
      expect(seen).toMatchObject({ state: 'preparing', cancelled: null })
      expect(seen.preparation?.answers.length).toBeGreaterThan(0)
    }
  })

  it('keeps what is planned before, and what was called off by somebody stays so', async () => {
    const before = await aConversation(app, circle, 'planned')
    const calledOff = await aConversation(app, circle, 'planned')
    const params = { conversationId: calledOff }
    await app.call(routes.cancel, circle.manager.asker, { params, body: { reason: 'leaves', text: null } })
    await leaves(dayFromToday(60))
    await leaves(null)
    expect((await seenBy(app, circle.manager, before)).state).toBe('planned')
    expect((await seenBy(app, circle.manager, calledOff)).cancelled).toMatchObject({ byItself: false })
  })

  it('keeps a talk that was held, which is closed without their signature when the term passes, saying so', async () => {
    const conversationId = await aConversation(app, circle, 'reported')
    await leaves(dayFromToday(-1))
    const params = { conversationId }
    const offered = await app.call(routes.offer, circle.manager.asker, { params })
    expect(offered.body.state).toBe('recorded')
    const now = app.clock.now().toString()
    app.clock.advance({ hours: 24 * 16 })
    await closeUnsigned(app.services)
    await app.services.jobs.drain()
    // Their sessions end before the term does.
    app.clock.set(now)
    const { manager } = circle
    const seen = await seenBy(app, manager, conversationId)
    expect(seen).toMatchObject({ state: 'filed', employeeHadLeft: true })
    expect(seen.report).toMatchObject({ closing: 'not-signed', missing: ['employee', 'manager'] })
    expect((await app.call(dossierRoutes.reportPdf, manager.asker, { params })).status).toBe(200)
  })

  it('is waited for until two weeks after, where the kind sets no term', async () => {
    const conversationId = await aConversation(app, circle, 'offered')
    await app.services.db.owner
      .updateTable('reports')
      .set({ sign_before: null })
      .where('conversation_id', '=', conversationId)
      .execute()
    await followLeaving(app.services)
    expect((await seenBy(app, circle.manager, conversationId)).report?.signBefore).toBeNull()
    await leaves(dayFromToday(-1))
    const { report, employeeHadLeft } = await seenBy(app, circle.manager, conversationId)
    const days = Temporal.Instant.from(report?.signBefore ?? '').since(app.clock.now(), {
      largestUnit: 'hours',
    })
    expect(Math.round(days.total('hours') / 24)).toBe(14)
    expect(employeeHadLeft).toBe(false)
  })
})
