import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import {
  aCircle,
  aConversation,
  type Circle,
  type Guest,
  seenBy,
} from '../../../../test/factories/conversations.ts'
import { unhindered } from '../../../../test/unhindered.ts'
import { newId } from '../../../platform/id.ts'
import { carryPoints } from '../store/talking-point.ts'

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp()
})
beforeEach(async () => {
  circle = await aCircle(app)
})
afterAll(() => app.close())

const begin = (conversationId: string) =>
  app.call(routes.begin, circle.manager.asker, { params: { conversationId } })
const add = async ({ asker }: Guest, conversationId: string, text: string): Promise<string> => {
  const body = { pointId: newId(app.services.clock), text }
  expect((await app.call(routes.addTalkingPoint, asker, { params: { conversationId }, body })).status).toBe(
    200,
  )
  return body.pointId
}
const carry = ({ asker }: Guest, conversationId: string, pointIds: string[], carried = true) =>
  app.call(routes.carryTalkingPoints, asker, { params: { conversationId }, body: { pointIds, carried } })
const readBy = async (guest: Guest, conversationId: string) =>
  (await seenBy(app, guest, conversationId)).talkingPoints.map(({ text, side, open, fromBefore }) => [
    text,
    side,
    ...(open ? ['open'] : []),
    ...(fromBefore ? ['from before'] : []),
  ])
/** A talk that goes on, with a point of the employee on the table. */
/** Planned for a day later than the others here. */
const plannedLater = async (kind = 'progress'): Promise<string> => {
  const conversationId = await aConversation(app, circle, 'planned', { kind })
  await app.services.db.owner
    .updateTable('conversations')
    .set({ starts_at: sql`starts_at + interval '1 day'`, ends_at: sql`ends_at + interval '1 day'` })
    .where('conversation_id', '=', conversationId)
    .execute()
  return conversationId
}
const talking = async (kind = 'progress') => {
  const conversationId = await aConversation(app, circle, 'planned', { kind })
  await begin(conversationId)
  return { conversationId, pointId: await add(circle.employee, conversationId, 'Mijn rooster') }
}

it('waits for the next conversation of the two, and lies open there as a point of who brought it', async () => {
  const { conversationId, pointId } = await talking()
  const carried = await carry(circle.manager, conversationId, [pointId])
  expect(carried.body).toMatchObject({ items: [{ pointId, carried: 'waits' }] })
  const next = await aConversation(app, circle, 'planned')
  expect(await readBy(circle.manager, next)).toEqual([['Mijn rooster', 'employee', 'open', 'from before']])
  expect((await seenBy(app, circle.employee, conversationId)).talkingPoints).toMatchObject([
    { pointId, carried: 'went' },
  ])
})

it('goes at once to what is planned already, once only, and in the first of them', async () => {
  const { conversationId, pointId } = await talking()
  const next = await aConversation(app, circle, 'planned')
  const later = await aConversation(app, circle, 'planned')
  await carry(circle.employee, conversationId, [pointId])
  await carry(circle.manager, conversationId, [pointId])
  const places = [...(await readBy(circle.employee, next)), ...(await readBy(circle.employee, later))]
  expect(places).toHaveLength(1)
})

it('stays when it is taken back before the next one is planned, and when it was discussed after all', async () => {
  const { conversationId, pointId } = await talking()
  const discussed = await add(circle.manager, conversationId, 'De cursus')
  await carry(circle.manager, conversationId, [pointId, discussed])
  await carry(circle.employee, conversationId, [pointId], false)
  const tick = { params: { conversationId, pointId: discussed }, body: { discussed: true } }
  await app.call(routes.tickTalkingPoint, circle.manager.asker, tick)
  expect(await readBy(circle.manager, await aConversation(app, circle, 'planned'))).toEqual([])
})

it('waits again when what it went to is called off', async () => {
  const { conversationId, pointId } = await talking()
  const next = await aConversation(app, circle, 'planned')
  await carry(circle.manager, conversationId, [pointId])
  await app.call(routes.cancel, circle.manager.asker, {
    params: { conversationId: next },
    body: { reason: 'no-time', text: null },
  })
  expect(await readBy(circle.manager, await aConversation(app, circle, 'planned'))).toHaveLength(1)
})

it('never goes from a talk for development to one in which somebody judges', async () => {
  const { conversationId, pointId } = await talking('development')
  await carry(circle.employee, conversationId, [pointId])
  expect(
    await readBy(circle.employee, await aConversation(app, circle, 'planned', { kind: 'improvement' })),
  ).toEqual([])
  expect(await readBy(circle.employee, await aConversation(app, circle, 'planned'))).toHaveLength(1)
})

it('lies open from the first in a talk that nobody prepares', async () => {
  const { conversationId, pointId } = await talking()
  await carry(circle.manager, conversationId, [pointId])
  const next = await aConversation(app, circle, 'planned', { kind: 'check-in' })
  expect(await readBy(circle.manager, next)).toEqual([['Mijn rooster', 'employee', 'open', 'from before']])
})

it('takes along what was private only for its author, as long as it is theirs there too', async () => {
  const conversationId = await aConversation(app, circle, 'planned')
  const pointId = await add(circle.employee, conversationId, 'Liever niet')
  await begin(conversationId)
  expect((await carry(circle.manager, conversationId, [pointId])).refusal?.code).toBe('not-found')
  await carry(circle.employee, conversationId, [pointId])
  const next = await aConversation(app, circle, 'planned')
  expect(await readBy(circle.manager, next)).toEqual([])
  expect(await readBy(circle.employee, next)).toEqual([['Liever niet', 'employee', 'from before']])
})

it('says to which talk it goes and who reads the report there, and of none that it cannot go to', async () => {
  const { conversationId, pointId } = await talking('development')
  expect((await seenBy(app, circle.employee, conversationId)).goesTo).toEqual([])
  await plannedLater('improvement')
  const next = await plannedLater()
  await app.call(routes.finish, circle.manager.asker, { params: { conversationId } })
  const to = { conversationId: next, toCome: true, readers: expect.arrayContaining(['hr']) as string[] }
  expect((await seenBy(app, circle.employee, conversationId)).goesTo).toMatchObject([to])
  await carry(circle.employee, conversationId, [pointId])
  await begin(next)
  const after = await seenBy(app, circle.employee, conversationId)
  expect(after.talkingPoints).toMatchObject([{ pointId, carried: 'went', wentTo: next }])
  expect(after.goesTo).toMatchObject([{ ...to, toCome: false }])
})

it('is known to be discussed in a later talk, where the same words were brought anew', async () => {
  const { conversationId, pointId } = await talking('development')
  const later = await aConversation(app, circle, 'planned')
  await begin(later)
  await add(circle.manager, later, 'Mijn rooster')
  const again = await add(circle.employee, later, 'Mijn rooster')
  const tick = (point: string) =>
    app.call(routes.tickTalkingPoint, circle.manager.asker, {
      params: { conversationId: later, pointId: point },
      body: { discussed: true },
    })
  const discussedLater = async () => (await seenBy(app, circle.employee, conversationId)).discussedLater
  expect(await discussedLater()).toEqual([])
  await tick(again)
  // While the talk goes on it can still come up there.
  expect(await discussedLater()).toEqual([])
  await app.call(routes.finish, circle.manager.asker, { params: { conversationId } })
  expect(await discussedLater()).toEqual([pointId])
})

it('is nothing for before the talk, nor for who has no voice in it', async () => {
  const conversationId = await aConversation(app, circle, 'planned')
  const pointId = await add(circle.employee, conversationId, 'Mijn rooster')
  expect((await carry(circle.employee, conversationId, [pointId])).refusal?.code).toBe('talk-not-begun')
  await begin(conversationId)
  expect((await carry(circle.hr, conversationId, [pointId])).refusal?.code).toBe('not-allowed')
  expect((await carry(circle.colleague, conversationId, [pointId])).refusal?.code).toBe('not-found')
  const nothing = { params: { conversationId }, body: { pointIds: [], carried: true } }
  expect((await app.call(routes.carryTalkingPoints, circle.employee.asker, nothing)).status).toBe(400)
})

it('takes all that was left of one talk to another of the two, and nothing between others', async () => {
  const { conversationId } = await talking('check-in')
  await add(circle.manager, conversationId, 'De cursus')
  const next = await aConversation(app, circle, 'planned', { kind: 'check-in' })
  const at = app.services.clock.now().toString()
  const move = (by: Guest) =>
    app.services.db.transaction(unhindered(circle.organizationId, by.personId), (tx) =>
      carryPoints(tx, { from: conversationId, to: next }, at),
    )
  await move(circle.colleague)
  expect(await readBy(circle.manager, next)).toEqual([])
  await move(circle.manager)
  expect(await readBy(circle.employee, next)).toHaveLength(2)
})
