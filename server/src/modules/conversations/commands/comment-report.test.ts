import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import {
  aCircle,
  aConversation,
  type Circle,
  type Guest,
  seenBy,
} from '../../../../test/factories/conversations.ts'
import { mintViewer } from '../../../platform/viewer.ts'

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
})
afterAll(() => app.close())

const say = async (by: Guest, conversationId: string): Promise<string> => {
  const params = { conversationId }
  const { body } = await app.call(routes.comment, by.asker, { params, body: { text: 'Dit klopt niet' } })
  expect(body.can.takeBack).toBe(true)
  return body.commentId
}

const takeBack = async (by: Guest, conversationId: string, commentId: string) =>
  (await app.call(routes.takeCommentBack, by.asker, { params: { conversationId, commentId } })).refusal?.code

const sign = async (by: Guest, conversationId: string): Promise<void> => {
  const { report } = await seenBy(app, by, conversationId)
  await app.call(routes.sign, by.asker, {
    params: { conversationId },
    body: { manner: 'seen', response: null, contentHash: report?.contentHash ?? '' },
  })
}

/** Which comments somebody sees, and whether they may take each back. */
const seen = async (by: Guest, conversationId: string): Promise<Record<string, boolean>> => {
  const { report } = await seenBy(app, by, conversationId)
  return Object.fromEntries((report?.comments ?? []).map(({ commentId, can }) => [commentId, can.takeBack]))
}

const deleteInDatabase = (by: Guest, commentId: string) =>
  app.services.db.transaction(
    mintViewer({
      organizationId: circle.organizationId,
      personId: by.personId,
      accountId: by.personId,
      sessionId: by.personId,
      language: 'nl',
      timeZone: 'Europe/Amsterdam',
      hr: { scope: 'none' },
      administrator: false,
      coach: false,
      demo: false,
    }),
    async (tx) => {
      const done = await tx
        .deleteFrom('report_comments')
        .where('comment_id', '=', commentId)
        .executeTakeFirst()
      return Number(done.numDeletedRows)
    },
  )

describe('a comment on the report', () => {
  it('is taken back by who wrote it, and is gone for both', async () => {
    const conversationId = await aConversation(app, circle, 'reported')
    const commentId = await say(circle.employee, conversationId)
    expect(await seen(circle.employee, conversationId)).toEqual({ [commentId]: true })
    expect(await seen(circle.manager, conversationId)).toEqual({ [commentId]: false })
    expect(await takeBack(circle.employee, conversationId, commentId)).toBeUndefined()
    expect(await seen(circle.manager, conversationId)).toEqual({})
    expect(await takeBack(circle.employee, conversationId, commentId)).toBe('not-found')
  })

  it('is not taken back by the other, nor after somebody signed who could have read it', async () => {
    const conversationId = await aConversation(app, circle, 'offered')
    const commentId = await say(circle.employee, conversationId)
    expect(await takeBack(circle.manager, conversationId, commentId)).toBe('not-your-words')
    await sign(circle.manager, conversationId)
    expect((await seen(circle.employee, conversationId))[commentId]).toBe(false)
    expect(await takeBack(circle.employee, conversationId, commentId)).toBe('signed-since')
    app.clock.advance({ minutes: 1 })
    const later = await say(circle.employee, conversationId)
    expect(await takeBack(circle.employee, conversationId, later)).toBeUndefined()
  })

  it('stays once the report is closed', async () => {
    const conversationId = await aConversation(app, circle, 'offered')
    await sign(circle.manager, conversationId)
    app.clock.advance({ minutes: 1 })
    const commentId = await say(circle.employee, conversationId)
    app.clock.advance({ minutes: 1 })
    await sign(circle.employee, conversationId)
    expect(await takeBack(circle.employee, conversationId, commentId)).toBe('report-closed')
  })

  it('is held by the database alone to the same rule', async () => {
    const conversationId = await aConversation(app, circle, 'offered')
    const commentId = await say(circle.employee, conversationId)
    expect(await deleteInDatabase(circle.manager, commentId)).toBe(0)
    await sign(circle.manager, conversationId)
    expect(await deleteInDatabase(circle.employee, commentId)).toBe(0)
    const other = await aConversation(app, circle, 'reported')
    expect(await deleteInDatabase(circle.employee, await say(circle.employee, other))).toBe(1)
  })
})
