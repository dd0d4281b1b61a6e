import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import {
  aCircle,
  aConversation,
  type Circle,
  type Guest,
  seenBy,
} from '../../../../test/factories/conversations.ts'
import { newId } from '../../../platform/id.ts'

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
})
afterAll(() => app.close())

const add = async ({ asker }: Guest, conversationId: string, text: string): Promise<string> => {
  const body = { pointId: newId(app.services.clock), text }
  const added = await app.call(routes.addTalkingPoint, asker, { params: { conversationId }, body })
  expect(added.status).toBe(200)
  return body.pointId
}
const bring = ({ asker }: Guest, conversationId: string, pointId: string) =>
  app.call(routes.bringTalkingPoint, asker, { params: { conversationId, pointId } })
const begin = (conversationId: string) =>
  app.call(routes.begin, circle.manager.asker, { params: { conversationId } })
const readBy = async (guest: Guest, conversationId: string) =>
  (await seenBy(app, guest, conversationId)).talkingPoints.map(({ text, open }) => [text, open])

it('lies on the table when its author brings it there in the talk, without what they prepared', async () => {
  const conversationId = await aConversation(app, circle, 'planned')
  const first = await add(circle.employee, conversationId, 'Mijn rooster')
  await add(circle.employee, conversationId, 'Liever niet')
  expect((await bring(circle.employee, conversationId, first)).refusal?.code).toBe('talk-not-begun')
  await begin(conversationId)
  expect(await readBy(circle.employee, conversationId)).toEqual([
    ['Mijn rooster', false],
    ['Liever niet', false],
  ])
  expect(await readBy(circle.manager, conversationId)).toEqual([])
  expect((await bring(circle.manager, conversationId, first)).refusal?.code).toBe('not-found')

  expect((await bring(circle.employee, conversationId, first)).body).toMatchObject({ open: true })
  expect(await readBy(circle.manager, conversationId)).toEqual([['Mijn rooster', true]])
  const seen = await seenBy(app, circle.manager, conversationId)
  expect(seen.otherPreparations).toMatchObject([{ revealedAt: null, answers: null }])
  expect(seen.talkingPointCounts.employee).toBe(2)
  const discussed = await app.call(routes.tickTalkingPoint, circle.manager.asker, {
    params: { conversationId, pointId: first },
    body: { discussed: true },
  })
  expect(discussed.status).toBe(200)
  expect((await bring(circle.manager, conversationId, first)).refusal?.code).toBe('not-your-words')
})

it('is on the table at once when it is thought of there', async () => {
  const conversationId = await aConversation(app, circle, 'planned')
  await begin(conversationId)
  await add(circle.employee, conversationId, 'Nu ik hier toch zit')
  expect(await readBy(circle.manager, conversationId)).toEqual([['Nu ik hier toch zit', true]])
})

it('lies for all at the table where one of them put it, and its author finds the own list as it was', async () => {
  const conversationId = await aConversation(app, circle, 'planned')
  const [hers, second] = [
    await add(circle.employee, conversationId, 'Rooster'),
    await add(circle.employee, conversationId, 'Cursus'),
  ]
  const place = ({ asker }: Guest, pointId: string, before: string | null) =>
    app.call(routes.placeTalkingPoint, asker, { params: { conversationId, pointId }, body: { before } })
  expect((await place(circle.manager, hers, null)).refusal?.code).toBe('not-found')
  expect((await place(circle.employee, hers, null)).refusal?.code).toBe('not-found')
  await begin(conversationId)
  await bring(circle.employee, conversationId, hers)
  const his = await add(circle.manager, conversationId, 'Planning')
  // What is not on the table is nobody's to put there.
  expect((await place(circle.manager, second, null)).refusal?.code).toBe('not-found')
  expect((await place(circle.manager, his, second)).refusal?.code).toBe('changed-elsewhere')

  expect((await place(circle.manager, hers, null)).body).toEqual({ pointIds: [his, hers] })
  const places = async (guest: Guest) =>
    (await seenBy(app, guest, conversationId)).talkingPoints.map(({ text, tablePlace }) => [text, tablePlace])
  expect(await places(circle.employee)).toEqual([
    ['Rooster', 2],
    ['Cursus', null],
    ['Planning', 1],
  ])
  expect((await place(circle.employee, hers, his)).body).toEqual({ pointIds: [hers, his] })
  expect(await places(circle.manager)).toEqual([
    ['Rooster', 1],
    ['Planning', 2],
  ])
})
