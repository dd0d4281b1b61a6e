import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { aCircle, aConversation, type Circle, type Guest } from '../../../../test/factories/conversations.ts'

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
})
afterAll(() => app.close())

const progressFor = async (who: Guest) => {
  const params = { personId: circle.employee.personId }
  return (await app.call(routes.progress, who.asker, { params })).body.items
}

describe('how far the conversations of somebody are', () => {
  it('is told to the two and to HR, with the word that the conversation itself has', async () => {
    const offered = await aConversation(app, circle, 'offered')
    const planned = await aConversation(app, circle, 'planned')
    for (const who of [circle.employee, circle.manager, circle.hr]) {
      const items = await progressFor(who)
      expect(new Map(items.map(({ conversationId, phase }) => [conversationId, phase]))).toEqual(
        new Map([
          [offered, 'signing'],
          [planned, 'planned'],
        ]),
      )
      expect(items[0]?.leader).toEqual({ personId: circle.manager.personId, name: circle.manager.name })
    }
  })

  it('is told of all of them, the newest first', async () => {
    const asked = await aCircle(app)
    const ids: string[] = []
    for (let nth = 0; nth < 7; nth++) ids.push(await aConversation(app, asked, 'planned'))
    const params = { personId: asked.employee.personId }
    const { items } = (await app.call(routes.progress, asked.hr.asker, { params })).body
    expect(items.map(({ conversationId }) => conversationId).toSorted()).toEqual(ids.toSorted())
    expect(items.map(({ at }) => at)).toEqual(
      items
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    )
  })

  it('is told to nobody else', async () => {
    const { managersManager, colleague, coach, administrator, stranger } = circle
    for (const who of [managersManager, colleague, coach, administrator, stranger])
      expect(await progressFor(who)).toEqual([])
    const { status } = await app.call(routes.progress, null, {
      params: { personId: circle.employee.personId },
    })
    expect(status).toBe(401)
    expect((await app.call(routes.progress, circle.hr.asker, { params: { personId: 'x' } })).status).toBe(400)
  })

  it('is not told to HR of a kind that stays between the two, nor to anybody of what was called off', async () => {
    const between = await aConversation(app, circle, 'planned', { kind: 'check-in' })
    const called = await aConversation(app, circle, 'planned')
    await app.call(routes.cancel, circle.manager.asker, {
      params: { conversationId: called },
      body: { reason: 'no-time', text: null },
    })
    const ids = async (who: Guest) => (await progressFor(who)).map(({ conversationId }) => conversationId)
    expect(await ids(circle.hr)).not.toContain(between)
    expect(await ids(circle.employee)).toContain(between)
    expect(await ids(circle.employee)).not.toContain(called)
  })
})
