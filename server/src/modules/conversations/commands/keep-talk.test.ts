import { checkInRoutes as routes } from '@tweespraak/contract/check-ins'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { dossierRoutes } from '@tweespraak/contract/dossier'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import {
  aCircle,
  aConversation,
  type Circle,
  type Guest,
  seenBy,
} from '../../../../test/factories/conversations.ts'
import { listening, typistAt } from '../../../../test/live.ts'
import { endTalksOfPastDays } from './end-talks.ts'
import { eventually } from '../../../../test/eventually.ts'

let app: TestApp
let circle: Circle
let conversationId: string

beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  app.clock.set(Temporal.Now.instant().toString())
  circle = await aCircle(app)
  const started = await app.call(routes.start, circle.employee.asker, {
    body: {
      kindId: await circle.kindId('check-in'),
      employeeId: circle.employee.personId,
      leaderId: circle.manager.personId,
    },
  })
  conversationId = started.body.conversationId
})

const want = (by: Guest, wanted = true) =>
  app.call(routes.keep, by.asker, { params: { conversationId }, body: { wanted } })

const bring = (by: Guest, text: string) =>
  app.call(conversationsRoutes.addTalkingPoint, by.asker, {
    params: { conversationId },
    body: { pointId: crypto.randomUUID(), text },
  })

const finish = () =>
  app.call(conversationsRoutes.finish, circle.manager.asker, { params: { conversationId } })

/** Whether this reader finds the talk in the employee's file, with a report. */
const isFiledFor = async (reader: Guest): Promise<boolean> => {
  const params = { personId: circle.employee.personId }
  const { body } = await app.call(dossierRoutes.ofPerson, reader.asker, { params })
  return body.entries.some(
    (entry) =>
      entry.type === 'conversation' && entry.conversationId === conversationId && entry.report !== null,
  )
}

describe('what a check-in came to', () => {
  it('goes into the file when both want it, sealed, and for the two alone', async () => {
    await bring(circle.employee, 'Vrije dagen in mei')
    expect((await want(circle.employee)).status).toBe(204)
    expect((await seenBy(app, circle.manager, conversationId)).keepers).toEqual([circle.employee.personId])
    await want(circle.manager)
    await finish()
    await app.services.jobs.drain()
    for (const each of [circle.employee, circle.manager]) {
      const seen = await seenBy(app, each, conversationId)
      expect(seen).toMatchObject({ state: 'filed', report: { closing: 'nothing-to-sign' } })
    }
    expect(await isFiledFor(circle.employee)).toBe(true)
    expect(await isFiledFor(circle.manager)).toBe(true)
    expect(await isFiledFor(circle.hr)).toBe(false)
    const seen = await app.call(conversationsRoutes.get, circle.hr.asker, { params: { conversationId } })
    expect(seen.refusal?.code).toBe('not-found')
  })

  it('takes along what they typed together, and forgets who typed which words', async () => {
    const typist = typistAt(await listening(app), circle.employee.asker, conversationId)
    await eventually(() => expect(typist.isSaved()).toBe(true))
    typist.type('Op vrijdag vroeger weg')
    await eventually(() => expect(typist.isSaved()).toBe(true))
    await want(circle.employee)
    await want(circle.manager)
    expect((await finish()).status).toBe(200)
    typist.leave()
    const { report } = await seenBy(app, circle.manager, conversationId)
    expect(JSON.stringify(report?.sections)).toContain('Op vrijdag vroeger weg')
    const { rows } =
      await sql`select from live_note_writers where conversation_id = ${conversationId}`.execute(
        app.services.db.owner,
      )
    expect(rows).toEqual([])
  })

  it.each([
    ['one of them wants it', async () => void (await want(circle.manager))],
    [
      'one of them thinks better of it',
      async () => {
        await want(circle.manager)
        await want(circle.employee)
        await want(circle.employee, false)
      },
    ],
    ['nobody says anything', async () => undefined],
  ])('leaves only agreements when %s', async (_, say) => {
    await say()
    await finish()
    await app.services.jobs.drain()
    expect(await seenBy(app, circle.employee, conversationId)).toMatchObject({
      state: 'followed-up',
      report: null,
    })
    expect(await isFiledFor(circle.employee)).toBe(false)
  })

  it('leaves only agreements when the day ended it: nobody saw what would be kept', async () => {
    await want(circle.employee)
    await want(circle.manager)
    app.clock.advance({ hours: 24 })
    await endTalksOfPastDays(app.services)
    expect(await seenBy(app, circle.employee, conversationId)).toMatchObject({ report: null })
  })

  it('is nothing to decide on before or after the talk, or in a talk that has a report', async () => {
    await finish()
    expect((await want(circle.employee)).refusal?.code).toBe('talk-already-finished')
    conversationId = await aConversation(app, circle, 'talking')
    expect((await want(circle.employee)).refusal?.code).toBe('not-allowed')
  })

  it('is not for anybody else to decide on', async () => {
    for (const who of ['colleague', 'managersManager', 'hr', 'administrator', 'stranger'] as const)
      expect((await want(circle[who])).refusal?.code).toBe('not-found')
    const params = { conversationId }
    expect((await app.call(routes.keep, null, { params, body: { wanted: true } })).status).toBe(401)
    const bad = await app.send(routes.keep, circle.employee.asker, { params, body: { wanted: 'ja' } })
    expect(bad.refusal?.code).toBe('bad-input')
  })
})
