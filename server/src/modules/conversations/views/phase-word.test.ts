import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { aCircle, aConversation, type Circle } from '../../../../test/factories/conversations.ts'

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
})
afterAll(() => app.close())

describe('how far a conversation is', () => {
  it.each([
    ['talking', 'talk'],
    ['reported', 'report'],
    ['offered', 'signing'],
    ['signed', 'follow-up'],
  ] as const)('%s, is called the same by the two and by HR: %s', async (stage, phase) => {
    const conversationId = await aConversation(app, circle, stage)
    for (const who of [circle.employee, circle.manager, circle.hr]) {
      const { body } = await app.call(routes.get, who.asker, { params: { conversationId } })
      expect(body.phase).toBe(phase)
    }
    const { body } = await app.call(routes.list, circle.employee.asker, { query: {} })
    expect(body.items.find((item) => item.conversationId === conversationId)?.phase).toBe(phase)
  })
})
