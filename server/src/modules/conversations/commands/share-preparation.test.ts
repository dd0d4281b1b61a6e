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

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
})
afterAll(() => app.close())

const answer = (
  guest: Guest,
  conversationId: string,
  value: string | null,
  baseRevision: number,
  fieldId = 'proud',
) =>
  app.call(routes.saveAnswer, guest.asker, {
    params: { conversationId, fieldId },
    body: { value, baseRevision },
  })
const share = (guest: Guest, conversationId: string) =>
  app.call(routes.share, guest.asker, { params: { conversationId } })

describe('preparing', () => {
  it('saves each answer as it is typed, for its author alone', async () => {
    const conversationId = await aConversation(app, circle, 'planned')
    expect((await answer(circle.employee, conversationId, 'Het rooster', 0)).body).toMatchObject({
      revision: 1,
    })
    const own = await seenBy(app, circle.employee, conversationId)
    expect(own.state).toBe('preparing')
    expect(own.preparation?.answers).toMatchObject([{ fieldId: 'proud', value: 'Het rooster', revision: 1 }])
    const other = await seenBy(app, circle.manager, conversationId)
    expect(other.otherPreparations).toMatchObject([{ side: 'employee', sharedAt: null, answers: null }])
    expect(JSON.stringify(other)).not.toContain('Het rooster')
  })

  it('from two tabs never overwrites silently, and sending the same twice is no conflict', async () => {
    const conversationId = await aConversation(app, circle, 'planned')
    await answer(circle.employee, conversationId, 'Eerste', 0)
    expect((await answer(circle.employee, conversationId, 'Tweede tab', 0)).refusal).toMatchObject({
      code: 'changed-elsewhere',
      details: { value: 'Eerste', revision: 1 },
    })
    expect((await answer(circle.employee, conversationId, 'Eerste', 0)).body).toMatchObject({ revision: 1 })
    const both = await Promise.all([
      answer(circle.employee, conversationId, 'Links', 1),
      answer(circle.employee, conversationId, 'Rechts', 1),
    ])
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(both.filter(({ refusal }) => refusal?.code === 'changed-elsewhere')).toHaveLength(1)
  })

  it('shares no answer that another tab changed since it was seen', async () => {
    const conversationId = await aConversation(app, circle, 'planned')
    await answer(circle.employee, conversationId, 'Eerste', 0)
    const { preparation } = await seenBy(app, circle.employee, conversationId)
    const seen = preparation?.answers ?? []
    await answer(circle.employee, conversationId, 'Tweede tab', 1)
    await answer(circle.employee, conversationId, 'Ook nieuw', 0, 'obstacles')
    const shareAsSeen = (answers: typeof seen) =>
      app.call(routes.share, circle.employee.asker, { params: { conversationId }, body: { seen: answers } })
    expect((await shareAsSeen(seen)).refusal).toMatchObject({
      code: 'answers-changed',
      details: { fields: ['obstacles', 'proud'] },
    })
    const after = await seenBy(app, circle.employee, conversationId)
    expect(after.preparation?.sharedAt).toBeNull()
    // Seen as they stand, only what is not answered yet keeps it.
    expect((await shareAsSeen(after.preparation?.answers ?? [])).refusal?.code).toBe('answers-missing')
  })

  it('refuses a question that is not there, one of the other, and an answer that does not fit', async () => {
    const conversationId = await aConversation(app, circle, 'planned')
    expect((await answer(circle.employee, conversationId, 'x', 0, 'elders')).refusal?.code).toBe(
      'field-unknown',
    )
    expect((await answer(circle.employee, conversationId, 'x', 0, 'joy')).refusal?.code).toBe('answer-unfit')
    const { body } = await app.call(routes.get, circle.manager.asker, { params: { conversationId } })
    const fields =
      body.view === 'participant'
        ? (body.form?.content.sections.flatMap((section) => section.fields) ?? [])
        : []
    const own = fields.find(({ answeredBy }) => answeredBy === 'employee')
    if (own !== undefined) {
      const refused = await answer(circle.manager, conversationId, 'x', 0, own.id)
      expect(refused.refusal?.code).toBe('field-not-yours')
    }
  })

  it('is shared only when what must be answered is', async () => {
    const conversationId = await aConversation(app, circle, 'planned')
    const refused = await share(circle.employee, conversationId)
    expect(refused.refusal?.code).toBe('answers-missing')
    expect(refused.refusal?.details['fields']).toContain('proud')
  })

  it('stays closed until the second side shares; then both open at the same moment', async () => {
    const conversationId = await aConversation(app, circle, 'prepared')
    expect((await share(circle.employee, conversationId)).body).toMatchObject({ revealed: false })
    const waiting = await seenBy(app, circle.manager, conversationId)
    expect(waiting.otherPreparations[0]).toMatchObject({ revealedAt: null, answers: null })
    expect(waiting.otherPreparations[0]?.sharedAt).not.toBeNull()
    expect(waiting.talkingPoints.map(({ side }) => side)).toEqual(['manager'])
    expect(waiting.talkingPointCounts).toEqual({ employee: 1, manager: 1, third: 0 })
    expect((await answer(circle.employee, conversationId, 'Toch anders', 1)).refusal?.code).toBe(
      'already-shared',
    )
    expect((await share(circle.employee, conversationId)).refusal?.code).toBe('already-shared')

    expect((await share(circle.manager, conversationId)).body).toMatchObject({ revealed: true })
    const open = await seenBy(app, circle.manager, conversationId)
    expect(open.otherPreparations[0]?.answers?.length).toBeGreaterThan(0)
    expect(open.talkingPoints.map(({ side }) => side).toSorted()).toEqual(['employee', 'manager'])
    expect(open.otherPreparations[0]?.revealedAt).toBe(open.preparation?.revealedAt)
  })

  it('shared by two at the same instant is revealed exactly once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const conversationId = await aConversation(app, circle, 'prepared')
      const both = await Promise.all([
        share(circle.employee, conversationId),
        share(circle.manager, conversationId),
      ])
      expect(both.map(({ status }) => status)).toEqual([200, 200])
      expect(both.filter(({ body }) => body.revealed)).toHaveLength(1)
      const told = await app.services.db.owner
        .selectFrom('audit_entries')
        .select('action')
        .where('subject_id', '=', conversationId)
        .where('action', '=', 'preparation.revealed')
        .execute()
      expect(told).toHaveLength(1)
      expect(
        (await seenBy(app, circle.employee, conversationId)).otherPreparations[0]?.answers,
      ).not.toBeNull()
    }
  })

  it('what was never shared stays private when the talk begins', async () => {
    const conversationId = await aConversation(app, circle, 'talking', { employeeShares: false })
    const seen = await seenBy(app, circle.manager, conversationId)
    expect(seen.otherPreparations[0]).toMatchObject({ sharedAt: null, answers: null })
    expect(seen.talkingPoints.map(({ side }) => side)).toEqual(['manager'])
    const own = await seenBy(app, circle.employee, conversationId)
    expect(own.otherPreparations[0]?.answers?.length).toBeGreaterThan(0)
    await app.call(routes.finish, circle.manager.asker, { params: { conversationId } })
    expect(JSON.stringify((await seenBy(app, circle.manager, conversationId)).report)).not.toContain(
      'answer-employee',
    )
  })
})

describe('talking points', () => {
  it('are added once however often they are sent, changed, ordered, taken away and put back', async () => {
    const conversationId = await aConversation(app, circle, 'planned')
    const params = { conversationId }
    const { asker } = circle.employee
    const ids = [crypto.randomUUID(), crypto.randomUUID()] as const
    for (const pointId of [ids[0], ids[0], ids[1]])
      expect(
        (
          await app.call(routes.addTalkingPoint, asker, {
            params,
            body: { pointId, text: `Punt ${pointId}` },
          })
        ).status,
      ).toBe(200)
    const edited = await app.call(routes.editTalkingPoint, asker, {
      params: { ...params, pointId: ids[0] },
      body: { text: 'Rooster' },
    })
    expect(edited.body).toMatchObject({ text: 'Rooster', side: 'employee' })
    await app.call(routes.orderTalkingPoints, asker, { params, body: { pointIds: [ids[1], ids[0]] } })
    const order = async () =>
      (await seenBy(app, circle.employee, conversationId)).talkingPoints.map(({ pointId }) => pointId)
    expect(await order()).toEqual([ids[1], ids[0]])
    expect(
      (await app.call(routes.orderTalkingPoints, asker, { params, body: { pointIds: [ids[0]] } })).refusal
        ?.code,
    ).toBe('changed-elsewhere')
    expect(
      (await app.call(routes.removeTalkingPoint, asker, { params: { ...params, pointId: ids[1] } })).status,
    ).toBe(204)
    expect(await order()).toEqual([ids[0]])
    expect(
      (await app.call(routes.restoreTalkingPoint, asker, { params: { ...params, pointId: ids[1] } })).status,
    ).toBe(200)
    expect(await order()).toEqual([ids[1], ids[0]])
  })

  it('are ticked off by either during the talk, and changed by their author alone', async () => {
    const conversationId = await aConversation(app, circle, 'talking')
    const seen = await seenBy(app, circle.manager, conversationId)
    const point = seen.talkingPoints.find(({ side }) => side === 'employee')
    const params = { conversationId, pointId: point?.pointId ?? '' }
    const ticked = await app.call(routes.tickTalkingPoint, circle.manager.asker, {
      params,
      body: { discussed: true },
    })
    expect(ticked.body.discussedAt).not.toBeNull()
    const untick = await app.call(routes.tickTalkingPoint, circle.employee.asker, {
      params,
      body: { discussed: false },
    })
    expect(untick.body.discussedAt).toBeNull()
    const changed = await app.call(routes.editTalkingPoint, circle.manager.asker, {
      params,
      body: { text: 'Anders' },
    })
    expect(changed.refusal?.code).toBe('not-your-words')
  })

  it('lie open for both at once in a check-in, which has nothing else to prepare', async () => {
    const conversationId = await aConversation(app, circle, 'planned', { kind: 'check-in' })
    const params = { conversationId }
    const add = (by: Guest, text: string) =>
      app.call(routes.addTalkingPoint, by.asker, { params, body: { pointId: crypto.randomUUID(), text } })
    const { body } = await add(circle.employee, 'Rooster')
    await add(circle.employee, 'Vakantie')
    await add(circle.manager, 'Inwerken')
    for (const guest of [circle.employee, circle.manager]) {
      const seen = await seenBy(app, guest, conversationId)
      expect(seen).toMatchObject({
        phase: 'planned',
        preparation: null,
        otherPreparations: [],
        talkingPointCounts: { employee: 2, manager: 1, third: 0 },
        can: { addTalkingPoint: true, prepare: false, share: false },
      })
      expect(seen.talkingPoints.map(({ text }) => text).toSorted()).toEqual([
        'Inwerken',
        'Rooster',
        'Vakantie',
      ])
    }
    for (const by of [circle.colleague, circle.hr])
      expect((await add(by, 'Meepraten')).refusal?.code).toBe('not-found')
    await app.call(routes.begin, circle.manager.asker, { params })
    const ticked = await app.call(routes.tickTalkingPoint, circle.manager.asker, {
      params: { ...params, pointId: body.pointId },
      body: { discussed: true },
    })
    expect(ticked.body.discussedAt).not.toBeNull()
  })

  it('are not ticked off before the talk begins, and no more than twenty are brought', async () => {
    const conversationId = await aConversation(app, circle, 'planned')
    const params = { conversationId }
    const add = () =>
      app.call(routes.addTalkingPoint, circle.employee.asker, {
        params,
        body: { pointId: crypto.randomUUID(), text: 'Punt' },
      })
    const { body } = await add()
    const tick = await app.call(routes.tickTalkingPoint, circle.employee.asker, {
      params: { ...params, pointId: body.pointId },
      body: { discussed: true },
    })
    expect(tick.refusal?.code).toBe('talk-not-begun')
    for (let each = 1; each < 20; each += 1) await add()
    expect((await add()).refusal?.code).toBe('too-many-talking-points')
    expect(
      (
        await app.call(routes.addTalkingPoint, circle.employee.asker, {
          params,
          body: { pointId: crypto.randomUUID(), text: ' ' },
        })
      ).refusal?.code,
    ).toBe('bad-input')
  })
})
