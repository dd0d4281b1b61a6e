import { afterAll, beforeAll, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { aCircle, aConversation, type Circle, seenBy } from '../../../test/factories/conversations.ts'

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
})
afterAll(() => app.close())

it('the next conversation is the next of its kind, whatever is planned in between', async () => {
  const first = await aConversation(app, circle, 'reported')
  const next = async () => (await seenBy(app, circle.employee, first)).nextId
  app.clock.advance({ hours: 24 })
  const between = await aConversation(app, circle, 'planned', { kind: 'check-in' })
  expect((await seenBy(app, circle.employee, between)).previousId).toBe(first)
  expect(await next()).toBeNull()
  app.clock.advance({ hours: 24 })
  const again = await aConversation(app, circle, 'planned')
  expect(await next()).toBe(again)
})
