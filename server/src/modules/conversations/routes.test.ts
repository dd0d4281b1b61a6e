import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import {
  aCircle,
  aConversation,
  type Circle,
  type Guest,
  seenBy,
} from '../../../test/factories/conversations.ts'
import { readTogether, typeTogether } from '../../../test/typed.ts'

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
})
afterAll(() => app.close())

const inDays = (days: number) => {
  const starts = app.clock.now().add({ hours: 24 * days })
  return {
    startsAt: starts.toString(),
    endsAt: starts.add({ hours: 1 }).toString(),
    place: 'De Linde',
    videoLink: null,
    purpose: 'Terugkijken op het rooster',
  }
}

const planInput = async (kind = 'progress', days = 30) => ({
  kindId: await circle.kindId(kind),
  employeeId: circle.employee.personId,
  leaderId: circle.manager.personId,
  ...inDays(days),
})

const planned = async (by: Guest = circle.manager, days = 30): Promise<string> => {
  const { body } = await app.call(routes.plan, by.asker, { body: await planInput('progress', days) })
  return body.conversationId
}

describe('planning a conversation', () => {
  it('is done by the manager or the employee, and both see it in their list', async () => {
    for (const by of [circle.manager, circle.employee]) {
      const answer = await app.call(routes.plan, by.asker, { body: await planInput() })
      expect(answer).toMatchObject({
        status: 200,
        body: { state: 'planned', phase: 'planned', lateNotice: null },
      })
      for (const [guest, scope] of [
        [circle.manager, 'leading'],
        [circle.employee, 'mine'],
      ] as const) {
        const list = await app.call(routes.list, guest.asker, { query: { scope, stage: 'open' } })
        const found = list.body.items.find(
          ({ conversationId }) => conversationId === answer.body.conversationId,
        )
        expect(found).toMatchObject({
          state: 'planned',
          ask: 'prepare',
          employee: { name: circle.employee.name },
        })
      }
    }
  })

  it('says when the invitation comes later than the kind asks', async () => {
    const answer = await app.call(routes.plan, circle.manager.asker, { body: await planInput('progress', 3) })
    expect(answer.body.lateNotice).toEqual({ askedDays: 14, givenDays: 3 })
  })

  it.each<[string, () => Promise<object>, string]>([
    [
      'by HR, who is not one of the two',
      async () => ({ by: circle.hr, body: await planInput() }),
      'not-allowed',
    ],
    [
      'with somebody who does not lead',
      async () => ({
        by: circle.employee,
        body: { ...(await planInput()), leaderId: circle.colleague.personId },
      }),
      'leader-does-not-fit',
    ],
    [
      'that ends before it begins',
      async () => ({ body: { ...(await planInput()), endsAt: inDays(1).startsAt } }),
      'ends-before-start',
    ],
    ['in the past', async () => ({ body: await planInput('progress', -2) }), 'in-the-past'],
    [
      'of a kind that is not there',
      async () => ({ body: { ...(await planInput()), kindId: circle.manager.personId } }),
      'kind-unavailable',
    ],
    [
      'of a kind that the employee does not plan',
      async () => ({ by: circle.employee, body: await planInput('appraisal') }),
      'not-allowed',
    ],
    [
      'with a guest whom the kind does not know',
      async () => ({
        body: { ...(await planInput()), guests: [{ personId: circle.hr.personId, role: 'second-assessor' }] },
      }),
      'guest-does-not-fit',
    ],
    [
      'after a conversation of others',
      async () => ({ body: { ...(await planInput()), previousId: circle.hr.personId } }),
      'not-found',
    ],
    ['without a moment', async () => ({ body: { ...(await planInput()), startsAt: 'morgen' } }), 'bad-input'],
  ])('is refused %s', async (_, given, code) => {
    const { by = circle.manager, body } = (await given()) as {
      by?: Guest
      body: Awaited<ReturnType<typeof planInput>>
    }
    const answer = await app.call(routes.plan, by.asker, { body })
    expect(answer.refusal?.code).toBe(code)
  })

  it('can be done for every built-in kind, by whom its rules say', async () => {
    for (const kind of ['progress', 'appraisal', 'development', 'check-in', 'probation', 'improvement']) {
      const answer = await app.call(routes.plan, circle.manager.asker, { body: await planInput(kind) })
      expect([kind, answer.status]).toEqual([kind, 200])
    }
    const learning = { ...(await planInput('learning')), leaderId: circle.coach.personId }
    expect((await app.call(routes.plan, circle.coach.asker, { body: learning })).status).toBe(200)
    expect((await app.call(routes.plan, circle.employee.asker, { body: learning })).status).toBe(200)
  })

  it('moves, and is called off with a word to the other', async () => {
    const conversationId = await planned()
    const params = { conversationId }
    const moved = await app.call(routes.reschedule, circle.employee.asker, {
      params,
      body: { ...inDays(40), place: 'Thuis' },
    })
    expect(moved).toMatchObject({ status: 200, body: { revision: 2, lateNotice: null } })
    expect(await seenBy(app, circle.manager, conversationId)).toMatchObject({
      place: 'Thuis',
    })
    const body = { reason: 'no-time', text: 'Het rooster loopt uit' } as const
    expect((await app.call(routes.cancel, circle.manager.asker, { params, body })).body.state).toBe(
      'cancelled',
    )
    const seen = await seenBy(app, circle.employee, conversationId)
    expect(seen).toMatchObject({
      cancelled: { reason: 'no-time', by: { personId: circle.manager.personId } },
      cancellationText: 'Het rooster loopt uit',
    })
    expect(Object.values(seen.can)).not.toContain(true)
    const again = await app.call(routes.reschedule, circle.manager.asker, { params, body: inDays(50) })
    expect(again.refusal?.code).toBe('conversation-cancelled')
  })
})

describe('who sees a conversation', () => {
  it('is who sits at the table; HR sees how far it is and no word', async () => {
    const conversationId = await aConversation(app, circle, 'talking')
    const params = { conversationId }
    for (const guest of [
      circle.colleague,
      circle.administrator,
      circle.managersManager,
      circle.coach,
      circle.stranger,
    ])
      expect((await app.call(routes.get, guest.asker, { params })).refusal?.code).toBe('not-found')
    expect((await app.call(routes.get, null, { params })).refusal?.code).toBe('not-signed-in')
    const seen = await app.call(routes.get, circle.hr.asker, { params })
    expect(seen.body).toMatchObject({ view: 'progress', state: 'held', sealedReport: 'once-filed' })
    expect(JSON.stringify(seen.body)).not.toContain('woorden')
    expect((await app.call(routes.context, circle.hr.asker, { params })).refusal?.code).toBe('not-found')
    expect((await app.call(routes.begin, circle.hr.asker, { params })).refusal?.code).toBe('not-allowed')
  })

  it('includes the manager of the manager only where the kind says so', async () => {
    const { body } = await app.call(routes.plan, circle.manager.asker, { body: await planInput('appraisal') })
    const seen = await app.call(routes.get, circle.managersManager.asker, { params: body })
    expect(seen.body.view).toBe('progress')
  })

  it('a companion sees when and where, and nothing that is said', async () => {
    const guests = [{ personId: circle.colleague.personId, role: 'companion' as const }]
    const { body } = await app.call(routes.plan, circle.employee.asker, {
      body: { ...(await planInput()), guests },
    })
    const params = { conversationId: body.conversationId }
    await app.call(routes.begin, circle.employee.asker, { params })
    expect(await typeTogether(app, circle.employee.asker, body.conversationId, 'Onder ons')).toBeNull()
    await app.call(routes.finish, circle.employee.asker, { params })
    const seen = await seenBy(app, circle.colleague, body.conversationId)
    expect(seen).toMatchObject({ me: 'companion', place: 'De Linde', report: null, form: null })
    expect(JSON.stringify(seen)).not.toContain('Onder ons')
    expect(await typeTogether(app, circle.colleague.asker, body.conversationId, 'x')).toBe('not-allowed')
    expect(await readTogether(app, circle.colleague.asker, body.conversationId)).toBe('')
  })
})

describe('the list of conversations', () => {
  it('comes in pages that miss nothing and repeat nothing', async () => {
    const all = await app.call(routes.list, circle.manager.asker, { query: { stage: 'open', limit: 100 } })
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const { body } = await app.call(routes.list, circle.manager.asker, {
        query: { stage: 'open', limit: 3, ...(cursor === undefined ? {} : { cursor }) },
      })
      seen.push(...body.items.map(({ conversationId }) => conversationId))
      cursor = body.next ?? undefined
    } while (cursor !== undefined)
    expect(seen).toEqual(all.body.items.map(({ conversationId }) => conversationId))
    expect(new Set(seen).size).toBe(seen.length)
  })

  it('holds nothing of others', async () => {
    const { body } = await app.call(routes.list, circle.administrator.asker, { query: {} })
    expect(body.items).toEqual([])
  })
})
