import type { CancelReason } from '@tweespraak/contract/conversation'
import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { homeRoutes } from '@tweespraak/contract/home'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { aCircle, aConversation, type Circle } from '../../../../test/factories/conversations.ts'
import { proposeAgain } from './propose-again.ts'

let app: TestApp
let circle: Circle

beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const callOff = async (conversationId: string, reason: CancelReason) => {
  const params = { conversationId }
  await app.call(routes.cancel, circle.manager.asker, { params, body: { reason, text: null } })
  await app.services.jobs.drain()
}
const proposals = async () => (await app.call(routes.proposals, circle.manager.asker)).body.items
const due = async () => (await app.call(homeRoutes.team, circle.manager.asker)).body.members[0]?.due

test('what is called off for want of time is asked again: on Home, for the team, and as a proposal', async () => {
  circle = await aCircle(app)
  const conversationId = await aConversation(app, circle, 'planned')
  const { body: list } = await app.call(routes.list, circle.manager.asker, { query: {} })
  const startsAt = list.items[0]?.startsAt ?? ''
  await callOff(conversationId, 'no-time')
  const on = Temporal.Instant.from(startsAt).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString()
  expect(await proposals()).toMatchObject([{ previousId: conversationId, dueOn: on, again: true }])
  expect(await due()).toMatchObject({ on, again: true, timely: true, overdue: false })
  const { body: home } = await app.call(homeRoutes.home, circle.manager.asker)
  expect([...home.now, ...home.soon].map(({ task }) => task)).toContain('plan-again')
})

test('it is asked once, however often the job runs, and until it is planned again', async () => {
  circle = await aCircle(app)
  const conversationId = await aConversation(app, circle, 'planned')
  await callOff(conversationId, 'no-time')
  await proposeAgain(app.services, circle.organizationId, conversationId)
  const [proposed, ...more] = await proposals()
  expect(more).toEqual([])
  const startsAt = app.clock.now().add({ hours: 72 })
  const planned = await app.call(routes.planProposal, circle.manager.asker, {
    params: { proposalId: proposed?.proposalId ?? '' },
    body: {
      startsAt: startsAt.toString(),
      endsAt: startsAt.add({ hours: 1 }).toString(),
      place: null,
      videoLink: null,
      purpose: null,
    },
  })
  expect(planned.status).toBe(200)
  expect(await proposals()).toEqual([])
  const params = { conversationId: planned.body.conversationId }
  const { body: context } = await app.call(routes.context, circle.manager.asker, { params })
  expect(context.previous).toBeNull()
  await proposeAgain(app.services, circle.organizationId, conversationId)
  expect(await proposals()).toEqual([])
})

test.each(['not-needed', 'other-leader', 'leaves', 'other'] as const)(
  'what is called off as %s is not asked again',
  async (reason) => {
    circle = await aCircle(app)
    await callOff(await aConversation(app, circle, 'planned'), reason)
    expect(await proposals()).toEqual([])
  },
)
