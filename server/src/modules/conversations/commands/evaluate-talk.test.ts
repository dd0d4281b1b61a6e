import { evaluationRoutes as routes, type EvaluationAnswers } from '@tweespraak/contract/evaluation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { aCircle, aConversation, type Circle, type Guest } from '../../../../test/factories/conversations.ts'
import { answerTo, unhindered } from '../../../../test/unhindered.ts'

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
})
afterAll(() => app.close())

const said: EvaluationAnswers = { safe: 'no', equal: 'partly', useful: 'yes', rhythm: 'too-seldom' }
const passedOver: EvaluationAnswers = { safe: null, equal: null, useful: null, rhythm: null }

const say = (by: Guest, conversationId: string, body: EvaluationAnswers = said) =>
  app.call(routes.evaluate, by.asker, { params: { conversationId }, body })
const own = (by: Guest, conversationId: string) =>
  app.call(routes.own, by.asker, { params: { conversationId } })

/** Whose answers the database shows somebody whom no policy of the code stands in the way. */
const shownTo = async (personId: string, organizationId = circle.organizationId): Promise<string[]> =>
  app.services.db.transaction(unhindered(organizationId, personId), async (tx) => {
    const rows = await tx.selectFrom('conversation_evaluations').select('person_id').distinct().execute()
    return rows.map((row) => row.person_id)
  })

describe('how the talk was', () => {
  it('is said after the talk by each of the two, and changed, and each reads only their own', async () => {
    const conversationId = await aConversation(app, circle, 'reported')
    expect((await own(circle.employee, conversationId)).body).toEqual({ own: null, open: true })
    expect((await say(circle.employee, conversationId)).body).toEqual({ own: said, open: true })
    expect((await own(circle.manager, conversationId)).body).toEqual({ own: null, open: true })
    expect((await say(circle.manager, conversationId, passedOver)).body.own).toEqual(passedOver)
    const changed = { ...said, safe: 'yes' } as const
    await say(circle.employee, conversationId, changed)
    expect((await own(circle.employee, conversationId)).body.own).toEqual(changed)
    expect((await own(circle.manager, conversationId)).body.own).toEqual(passedOver)
  })

  it('is refused before the talk is finished, to who was not at it, and in other words', async () => {
    const talking = await aConversation(app, circle, 'talking')
    expect((await own(circle.employee, talking)).body.open).toBe(false)
    expect((await say(circle.employee, talking)).refusal?.code).toBe('evaluation-closed')
    const conversationId = await aConversation(app, circle, 'reported')
    expect((await say(circle.hr, conversationId)).refusal?.code).toBe('not-allowed')
    expect((await own(circle.hr, conversationId)).refusal?.code).toBe('not-allowed')
    for (const by of [circle.colleague, circle.managersManager, circle.administrator, circle.stranger])
      expect((await say(by, conversationId)).refusal?.code).toBe('not-found')
    const parts = { params: { conversationId }, body: said }
    expect((await app.call(routes.evaluate, null, parts)).refusal?.code).toBe('not-signed-in')
    const wrong = { ...parts, body: { ...said, safe: 'heel erg' } }
    expect((await app.send(routes.evaluate, circle.employee.asker, wrong)).refusal?.code).toBe('bad-input')
  })

  it('is shown by the database to nobody but who said it, and leaves no trace in the audit or the log', async () => {
    const conversationId = await aConversation(app, circle, 'signed')
    const lines = app.logged.length
    const entries = () => app.services.db.owner.selectFrom('audit_entries').select('entry_id').execute()
    const before = (await entries()).length
    await say(circle.employee, conversationId)
    await say(circle.manager, conversationId)
    for (const by of [circle.employee, circle.manager])
      expect(await shownTo(by.personId)).toEqual([by.personId])
    for (const by of [circle.hr, circle.administrator, circle.managersManager, circle.colleague])
      expect(await shownTo(by.personId)).toEqual([])
    expect(await shownTo(circle.stranger.personId, circle.organizationId)).toEqual([])
    expect((await entries()).length).toBe(before)
    expect(app.logged.slice(lines).join('\n')).not.toMatch(/too-seldom|partly/)
  })

  it('is written by the database for nobody else, nor where somebody had no voice, nor once it is counted', async () => {
    const conversationId = await aConversation(app, circle, 'reported')
    const write = (by: Guest, personId: string) =>
      answerTo(
        app.services.db.transaction(unhindered(circle.organizationId, by.personId), (tx) =>
          tx
            .insertInto('conversation_evaluations')
            .values({
              organization_id: circle.organizationId,
              conversation_id: conversationId,
              person_id: personId,
              safe: 'yes',
              answered_at: app.clock.now().toString(),
            })
            .execute(),
        ),
      )
    expect(await write(circle.manager, circle.employee.personId)).toMatch(/row-level security/)
    expect(await write(circle.hr, circle.hr.personId)).toMatch(/row-level security/)
    expect(await write(circle.employee, circle.employee.personId)).toBeNull()
    const month = app.clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
    const quarter = month.with({ month: Math.floor((month.month - 1) / 3) * 3 + 1, day: 1 }).toString()
    const counted = { organization_id: circle.organizationId, quarter }
    await app.services.db.owner
      .insertInto('evaluation_quarters')
      .values({ ...counted, published_at: app.clock.now().toString() })
      .execute()
    expect(await write(circle.manager, circle.manager.personId)).toMatch(/row-level security/)
    expect((await say(circle.manager, conversationId)).refusal?.code).toBe('evaluation-closed')
    await app.services.db.owner.deleteFrom('evaluation_quarters').where('quarter', '=', quarter).execute()
  })

  it('is not asked after two weeks, and stays readable to who said it', async () => {
    const conversationId = await aConversation(app, circle, 'reported')
    await say(circle.employee, conversationId)
    const longAgo = app.clock
      .now()
      .subtract({ hours: 15 * 24 })
      .toString()
    await app.services.db.owner
      .updateTable('conversations')
      .set({ begun_at: longAgo, finished_at: longAgo })
      .where('conversation_id', '=', conversationId)
      .execute()
    expect((await own(circle.employee, conversationId)).body).toEqual({ own: said, open: false })
    const again = await say(circle.employee, conversationId, passedOver)
    expect(again.refusal?.code).toBe('evaluation-closed')
  })
})
