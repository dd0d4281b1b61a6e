import { checkInRoutes as routes } from '@tweespraak/contract/check-ins'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { homeRoutes } from '@tweespraak/contract/home'
import { noticesRoutes } from '@tweespraak/contract/notices'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { aCircle, type Circle, type Guest, seenBy } from '../../../../test/factories/conversations.ts'
import { endTalksOfPastDays } from './end-talks.ts'

let app: TestApp
let circle: Circle

beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  app.clock.set(Temporal.Now.instant().toString())
  circle = await aCircle(app)
})

/** The employee and who leads them, in a kind of this code. */
const start = async (by: Guest, code = 'check-in') =>
  app.call(routes.start, by.asker, {
    body: {
      kindId: await circle.kindId(code),
      employeeId: circle.employee.personId,
      leaderId: circle.manager.personId,
    },
  })

const stateOf = async (by: Guest, conversationId: string) => (await seenBy(app, by, conversationId)).state

describe('beginning a check-in', () => {
  it.each(['employee', 'manager'] as const)('is for the %s, and it goes on at once for both', async (who) => {
    const { status, body } = await start(circle[who])
    expect(status).toBe(200)
    for (const each of [circle.employee, circle.manager]) {
      const seen = await seenBy(app, each, body.conversationId)
      expect(seen).toMatchObject({ state: 'held', phase: 'talk', can: { writeNote: true, finish: true } })
      const home = await app.call(homeRoutes.home, each.asker, {})
      expect(home.body.now.map(({ subjectId }) => subjectId)).toContain(body.conversationId)
    }
  })

  it('is told to the other in the app, and mailed to nobody', async () => {
    const { body } = await start(circle.manager)
    await app.services.jobs.drain()
    const told = async (by: Guest) => (await app.call(noticesRoutes.list, by.asker, { query: {} })).body.items
    expect(await told(circle.employee)).toMatchObject([
      { path: `/conversations/${body.conversationId}`, title: 'Er is een gesprek met je begonnen' },
    ])
    expect(await told(circle.manager)).toEqual([])
    const mails = app.services.db.owner.selectFrom('mails').where('kind', '=', 'talk-begun')
    expect(await mails.select('mail_id').execute()).toEqual([])
  })

  it('comes to the one that the two are in already, also when both begin at the same moment', async () => {
    const [one, other] = await Promise.all([start(circle.employee), start(circle.manager)])
    const third = await start(circle.employee)
    expect(other.body.conversationId).toBe(one.body.conversationId)
    expect(third.body.conversationId).toBe(one.body.conversationId)
  })

  it('is a new one after the last was finished', async () => {
    const { body } = await start(circle.employee)
    const params = { conversationId: body.conversationId }
    await app.call(conversationsRoutes.finish, circle.manager.asker, { params })
    expect((await start(circle.employee)).body.conversationId).not.toBe(body.conversationId)
  })

  it('begins with what was not ticked off in the one before, of both, until it is', async () => {
    const first = (await start(circle.employee)).body.conversationId
    const bring = (by: Guest, text: string) =>
      app.call(conversationsRoutes.addTalkingPoint, by.asker, {
        params: { conversationId: first },
        body: { pointId: crypto.randomUUID(), text },
      })
    await bring(circle.employee, 'Vrije dagen in mei')
    await bring(circle.manager, 'De nieuwe route')
    await bring(circle.manager, 'Het rooster')
    const done = (await seenBy(app, circle.manager, first)).talkingPoints.find(
      ({ text }) => text === 'Het rooster',
    )
    await app.call(conversationsRoutes.tickTalkingPoint, circle.employee.asker, {
      params: { conversationId: first, pointId: done?.pointId ?? '' },
      body: { discussed: true },
    })
    await app.call(conversationsRoutes.finish, circle.employee.asker, { params: { conversationId: first } })
    const next = (await start(circle.manager)).body.conversationId
    for (const each of [circle.employee, circle.manager]) {
      const { talkingPoints } = await seenBy(app, each, next)
      expect(new Set(talkingPoints.map(({ text, authorId }) => `${text} ${authorId}`))).toEqual(
        new Set([
          `Vrije dagen in mei ${circle.employee.personId}`,
          `De nieuwe route ${circle.manager.personId}`,
        ]),
      )
    }
  })

  it('invites nobody by mail: they are at the table', async () => {
    await start(circle.employee)
    await app.services.jobs.drain()
    const mails = await app.services.db.owner
      .selectFrom('mails')
      .select('mail_id')
      .where('organization_id', '=', circle.organizationId)
      .execute()
    expect(mails).toEqual([])
  })

  it.each(['colleague', 'managersManager', 'hr', 'administrator', 'coach'] as const)(
    'is not for the %s, who sees nothing of it either',
    async (who) => {
      expect((await start(circle[who])).status).toBeGreaterThanOrEqual(403)
      const { body } = await start(circle.employee)
      const params = { conversationId: body.conversationId }
      const seen = await app.call(conversationsRoutes.get, circle[who].asker, { params })
      expect(seen.refusal?.code).toBe('not-found')
    },
  )

  it('is refused to nobody in particular, and to another organisation', async () => {
    const body = {
      kindId: await circle.kindId('check-in'),
      employeeId: circle.employee.personId,
      leaderId: circle.manager.personId,
    }
    expect((await app.call(routes.start, null, { body })).refusal?.code).toBe('not-signed-in')
    expect((await app.call(routes.start, circle.stranger.asker, { body })).refusal?.code).toBe('not-allowed')
    const bad = await app.send(routes.start, circle.employee.asker, { body: { ...body, kindId: 'x' } })
    expect(bad.refusal?.code).toBe('bad-input')
  })

  it('is not for a kind that is prepared or reported', async () => {
    for (const code of ['progress', 'development', 'learning'])
      expect((await start(circle.manager, code)).refusal?.code).toBe('kind-unavailable')
  })
})

describe('a check-in that nobody ends', () => {
  /** The two begin one at this moment. */
  const begunAt = async (moment: string): Promise<string> => {
    app.clock.set(moment)
    circle = await aCircle(app)
    return (await start(circle.employee)).body.conversationId
  }

  const finishedAt = async (conversationId: string) =>
    (
      await app.services.db.owner
        .selectFrom('conversations')
        .select('finished_at')
        .where('conversation_id', '=', conversationId)
        .executeTakeFirstOrThrow()
    ).finished_at

  it.each([
    ['in winter', '2026-01-12T09:00:00Z', '2026-01-12T22:58:59Z', '2026-01-12T22:59:00Z'],
    ['in summer', '2026-07-12T09:00:00Z', '2026-07-12T21:58:59Z', '2026-07-12T21:59:00Z'],
    ['on the day of summer time', '2026-03-29T00:30:00Z', '2026-03-29T21:58:59Z', '2026-03-29T21:59:00Z'],
    ['on the day of winter time', '2026-10-25T00:30:00Z', '2026-10-25T22:58:59Z', '2026-10-25T22:59:00Z'],
  ])('ends at 23:59 of its day %s', async (_, begins, before, ends) => {
    const conversationId = await begunAt(begins)
    app.clock.set(before)
    await endTalksOfPastDays(app.services)
    expect(await stateOf(circle.manager, conversationId)).toBe('held')
    app.clock.set(ends)
    expect(await endTalksOfPastDays(app.services)).toBeGreaterThan(0)
    expect(await stateOf(circle.manager, conversationId)).toBe('followed-up')
    expect(Temporal.Instant.from((await finishedAt(conversationId)) ?? '').toString()).toBe(ends)
  })

  it('ends when it began where it began in the last minute of the day', async () => {
    const conversationId = await begunAt('2026-01-12T22:59:30Z')
    await endTalksOfPastDays(app.services)
    expect(Temporal.Instant.from((await finishedAt(conversationId)) ?? '').toString()).toBe(
      '2026-01-12T22:59:30Z',
    )
  })

  it('leaves alone what is prepared or reported', async () => {
    const kindId = await circle.kindId('progress')
    const day = Temporal.Instant.from(app.clock.now().toString())
    const { body } = await app.call(conversationsRoutes.plan, circle.manager.asker, {
      body: {
        kindId,
        employeeId: circle.employee.personId,
        leaderId: circle.manager.personId,
        startsAt: day.toString(),
        endsAt: day.add({ hours: 1 }).toString(),
        place: null,
        videoLink: null,
        purpose: null,
        guests: [],
      },
    })
    const params = { conversationId: body.conversationId }
    await app.call(conversationsRoutes.begin, circle.manager.asker, { params })
    app.clock.advance({ hours: 72 })
    await endTalksOfPastDays(app.services)
    expect(await stateOf(circle.manager, body.conversationId)).toBe('held')
  })
})
