import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { homeRoutes as routes } from '@tweespraak/contract/home'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { aCircle, aConversation } from '../../../test/factories/conversations.ts'

let app: TestApp

beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

test('a talk that was held earlier than planned is said everywhere on the day it was held', async () => {
  const circle = await aCircle(app)
  const { asker } = circle.manager
  const conversationId = await aConversation(app, circle, 'offered')
  const today = app.clock.now().toString().slice(0, 10)
  const [item] = (await app.call(conversationsRoutes.list, asker, { query: {} })).body.items
  expect((item?.startsAt ?? '').slice(0, 10) > today).toBe(true)
  expect(item?.at.slice(0, 10)).toBe(today)
  const { body: found } = await app.call(routes.search, asker, {
    query: { text: circle.employee.name.split(' ')[0] ?? '' },
  })
  expect(found.conversations).toMatchObject([{ conversationId, at: item?.at }])
  const { body: team } = await app.call(routes.team, asker)
  const member = team.members.find(({ personId }) => personId === circle.employee.personId)
  expect(member?.last).toMatchObject({ conversationId, at: item?.at })
  const { body: home } = await app.call(routes.home, circle.employee.asker)
  expect(home.now).toMatchObject([{ task: 'sign-report', subjectId: conversationId, at: item?.at }])
})
