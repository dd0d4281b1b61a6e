import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { aCircle, type Circle, seenBy } from '../../../../test/factories/conversations.ts'

let app: TestApp
let circle: Circle

beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
})
afterAll(() => app.close())

/** An appraisal that was begun and finished without anybody preparing it. */
const unprepared = async (): Promise<string> => {
  const starts = app.clock.now().add({ hours: 24 * 30 })
  const planned = await app.call(routes.plan, circle.manager.asker, {
    body: {
      kindId: await circle.kindId('appraisal'),
      employeeId: circle.employee.personId,
      leaderId: circle.manager.personId,
      startsAt: starts.toString(),
      endsAt: starts.add({ hours: 1 }).toString(),
      place: null,
      videoLink: null,
      purpose: null,
    },
  })
  const params = { conversationId: planned.body.conversationId }
  for (const deed of [routes.begin, routes.finish])
    expect((await app.send(deed, circle.manager.asker, { params })).status).toBe(200)
  return params.conversationId
}
const offer = (conversationId: string) =>
  app.call(routes.offer, circle.manager.asker, { params: { conversationId } })
const say = (conversationId: string, sectionId: string, voice: 'manager' | 'together') =>
  app.call(routes.editReport, circle.manager.asker, {
    params: { conversationId, sectionId },
    body: { voice, text: 'Zo staat het ervoor', baseRevision: 1 },
  })

describe('a report of a talk to which nobody came prepared', () => {
  it('holds the questions that must be answered, to be answered after all', async () => {
    const conversationId = await unprepared()
    const { form, report } = await seenBy(app, circle.manager, conversationId)
    const required = (form?.content.sections ?? [])
      .flatMap(({ fields }) => fields)
      .filter((field) => field.required && field.shownIf === undefined && field.answeredBy !== 'third')
    expect(required.length).toBeGreaterThan(1)
    expect(report?.sections.map(({ sectionId }) => sectionId)).toEqual(
      expect.arrayContaining(required.map(({ id }) => id)),
    )
  })

  it('is not offered before the two said together what they must, and is when one of them left something open', async () => {
    const conversationId = await unprepared()
    expect(await offer(conversationId)).toMatchObject({
      status: 409,
      refusal: { code: 'report-questions-open', details: { fieldIds: ['conclusion'] } },
    })
    expect((await say(conversationId, 'conclusion', 'together')).status).toBe(200)
    expect((await offer(conversationId)).refusal).toBeNull()
  })

  it('is not offered either when what they said is taken out again', async () => {
    const conversationId = await unprepared()
    await say(conversationId, 'conclusion', 'together')
    await app.call(routes.editReport, circle.manager.asker, {
      params: { conversationId, sectionId: 'conclusion' },
      body: { voice: 'together', text: ' ', baseRevision: 2 },
    })
    expect((await offer(conversationId)).refusal?.code).toBe('report-questions-open')
  })
})
