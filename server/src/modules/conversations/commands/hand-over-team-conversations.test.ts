import { peopleRoutes } from '@tweespraak/contract/people'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { aCircle, aConversation, type Circle, seenBy } from '../../../../test/factories/conversations.ts'

let app: TestApp
let circle: Circle

beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  circle = await aCircle(app)
})

describe('the team of somebody who leaves', () => {
  it('takes its open conversations along, on the first day under who leads it then', async () => {
    const conversationId = await aConversation(app, circle, 'planned')
    const { manager, managersManager, hr } = circle
    const yesterday = Temporal.Now.plainDateISO('Europe/Amsterdam').subtract({ days: 1 }).toString()
    const left = await app.call(peopleRoutes.leave, hr.asker, {
      params: { personId: manager.personId },
      body: { lastDay: yesterday, successorId: managersManager.personId, withConversations: true },
    })
    expect(left.status).toBe(204)
    await app.services.jobs.drain()
    const seen = await seenBy(app, managersManager, conversationId)
    expect(seen.leader.personId).toBe(managersManager.personId)
    expect(seen.handovers).toMatchObject([{ from: { personId: manager.personId }, by: null }])
  })

  it('keeps them when nobody takes them over: only what is planned about who leaves is called off', async () => {
    const conversationId = await aConversation(app, circle, 'planned')
    const { manager, employee, hr } = circle
    const yesterday = Temporal.Now.plainDateISO('Europe/Amsterdam').subtract({ days: 1 }).toString()
    const leave = (personId: string) =>
      app.call(peopleRoutes.leave, hr.asker, { params: { personId }, body: { lastDay: yesterday } })
    const state = async () => {
      await app.services.jobs.drain()
      const { owner } = app.services.db
      const row = owner
        .selectFrom('conversations')
        .select('state')
        .where('conversation_id', '=', conversationId)
      return (await row.executeTakeFirstOrThrow()).state
    }
    await leave(manager.personId)
    expect(await state()).toBe('planned')
    await leave(employee.personId)
    expect(await state()).toBe('cancelled')
  })
})

describe('what is planned with somebody who comes under another manager', () => {
  const move = (managerId: string, withConversations: boolean, from = today()) =>
    app.call(peopleRoutes.move, circle.hr.asker, {
      params: { personId: circle.employee.personId },
      body: { jobTitle: null, unitId: null, hoursPerWeek: null, managerId, from, withConversations },
    })
  const today = () => Temporal.Now.plainDateISO('Europe/Amsterdam').toString()
  const leaderOf = async (conversationId: string) =>
    (await seenBy(app, circle.employee, conversationId)).leader.personId

  it('comes along when HR asked for that, and what has begun is finished by who held it', async () => {
    const { managersManager, manager } = circle
    const talked = await aConversation(app, circle, 'talking')
    const planned = await aConversation(app, circle, 'planned')
    expect((await move(managersManager.personId, true)).status).toBe(204)
    await app.services.jobs.drain()
    expect(await leaderOf(planned)).toBe(managersManager.personId)
    expect(await leaderOf(talked)).toBe(manager.personId)
  })

  it('comes along with what has begun when who held it works here no more', async () => {
    const { managersManager, manager, hr } = circle
    const talked = await aConversation(app, circle, 'talking')
    const lastDay = Temporal.PlainDate.from(today()).subtract({ days: 1 }).toString()
    const params = { personId: manager.personId }
    await app.call(peopleRoutes.leave, hr.asker, { params, body: { lastDay } })
    await move(managersManager.personId, true)
    await app.services.jobs.drain()
    expect(await leaderOf(talked)).toBe(managersManager.personId)
  })

  it('stays where it is until the day, without the wish, and when the manager stays', async () => {
    const { managersManager, manager } = circle
    const planned = await aConversation(app, circle, 'planned')
    await move(manager.personId, true)
    await move(managersManager.personId, false)
    await app.services.jobs.drain()
    expect(await leaderOf(planned)).toBe(manager.personId)

    circle = await aCircle(app)
    const later = await aConversation(app, circle, 'planned')
    const tomorrow = Temporal.PlainDate.from(today()).add({ days: 1 }).toString()
    await move(circle.managersManager.personId, true, tomorrow)
    await app.services.jobs.drain()
    expect(await leaderOf(later)).toBe(circle.manager.personId)
  })
})
