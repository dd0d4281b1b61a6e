import { afterAll, beforeAll, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { aCircle, aConversation, type Circle } from '../../../test/factories/conversations.ts'

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
})
afterAll(() => app.close())

it('a talk that began before its day counts as held when it began, as its report says', async () => {
  const conversationId = await aConversation(app, circle, 'reported')
  const { owner } = app.services.db
  const talk = await owner
    .selectFrom('conversations')
    .select(['starts_at', 'begun_at'])
    .where('conversation_id', '=', conversationId)
    .executeTakeFirstOrThrow()
  expect(talk.begun_at).not.toBe(talk.starts_at)
  const kept = await owner
    .selectFrom('progress_of_people')
    .select('last_held_at')
    .where('employee_id', '=', circle.employee.personId)
    .where('kind_code', '=', 'progress')
    .executeTakeFirstOrThrow()
  expect(kept.last_held_at).toBe(talk.begun_at)
})
