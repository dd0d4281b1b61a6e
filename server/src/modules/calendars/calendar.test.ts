import { agreementsRoutes } from '@tweespraak/contract/agreements'
import { calendarRoutes as routes } from '@tweespraak/contract/calendars'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp, testClock } from '../../../test/app.ts'
import { aCircle, type Circle, type Guest } from '../../../test/factories/conversations.ts'
import { hasAlready } from './feed.ts'

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp({
    clock: testClock('2026-01-05T08:00:00Z'),
    settings: { PUBLIC_URL: 'https://tweespraak.example.nl' },
  })
  circle = await aCircle(app)
})
afterAll(() => app.close())

const plan = async (startsAt: string) => {
  const starts = Temporal.Instant.from(startsAt)
  const body = {
    startsAt,
    endsAt: starts.add({ hours: 1 }).toString(),
    place: 'De Linde',
    videoLink: null,
    purpose: 'Een geheim doel',
    kindId: await circle.kindId('progress'),
    employeeId: circle.employee.personId,
    leaderId: circle.manager.personId,
  }
  return (await app.call(conversationsRoutes.plan, circle.manager.asker, { body })).body.conversationId
}

const own = async (guest: Guest) => (await app.call(routes.show, guest.asker)).body
const open = (guest: Guest, discreet = false) =>
  app.call(routes.openFeed, guest.asker, { body: { discreet } })
const pathOf = async (guest: Guest): Promise<string> => {
  await open(guest)
  return (await own(guest)).feed?.path ?? ''
}
const fetched = (path: string, headers: Record<string, string> = {}) =>
  app.http.inject({ method: 'GET', url: path, headers })

/** What stands in it, as a calendar reads it. */
const entriesIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return { summary: event.summary, start: event.startDate.toString(), allDay: event.startDate.isDate }
  })

describe('the calendar that somebody follows', () => {
  it('shows their conversations, at the right hour in winter and in summer, and no word of them', async () => {
    await plan('2026-03-27T08:00:00Z')
    await plan('2026-03-30T07:00:00Z')
    const answer = await fetched(await pathOf(circle.employee))
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8')
    const summary = `Voortgangsgesprek: ${circle.employee.name} en ${circle.manager.name}`
    expect(entriesIn(answer.body)).toEqual([
      { summary, start: '2026-03-27T08:00:00Z', allDay: false },
      { summary, start: '2026-03-30T07:00:00Z', allDay: false },
    ])
    expect(answer.body).not.toMatch(/geheim|De Linde/)
  })

  it('shows the days on which what they would do is due, without saying what that is', async () => {
    const conversationId = await plan('2026-01-06T08:00:00Z')
    const params = { conversationId }
    await app.call(conversationsRoutes.begin, circle.manager.asker, { params })
    const { status } = await app.call(agreementsRoutes.add, circle.employee.asker, {
      body: {
        conversationId,
        employeeId: circle.employee.personId,
        leaderId: circle.manager.personId,
        doer: 'employee',
        what: 'Een geheime afspraak',
        measure: 'Een geheime maat',
        dueOn: '2026-02-10',
        support: null,
      },
    })
    expect(status).toBe(200)
    const { body } = await fetched(await pathOf(circle.employee))
    expect(entriesIn(body)).toContainEqual({
      summary: `Afspraak met ${circle.manager.name}: vandaag klaar`,
      start: '2026-02-10',
      allDay: true,
    })
    expect(body).not.toMatch(/geheim/i)
    expect((await fetched(await pathOf(circle.manager))).body).not.toContain('vandaag klaar')
  })

  it('says only that they are busy where they chose so, at the same address', async () => {
    const path = await pathOf(circle.employee)
    await open(circle.employee, true)
    expect((await own(circle.employee)).feed).toMatchObject({ path, discreet: true })
    const { body } = await fetched(path)
    expect(new Set(entriesIn(body).map(({ summary }) => summary))).toEqual(new Set(['Bezet']))
    expect(body).not.toContain(circle.manager.name)
    await open(circle.employee, false)
  })

  it('is not sent again while nothing changed', async () => {
    const path = await pathOf(circle.employee)
    const first = await fetched(path)
    const etag = String(first.headers['etag'])
    app.clock.advance({ minutes: 5 })
    const again = await fetched(path, { 'if-none-match': `W/"old", ${etag}` })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    await plan('2026-04-02T07:00:00Z')
    expect((await fetched(path, { 'if-none-match': etag })).statusCode).toBe(200)
  })

  it('has another address when it is renewed, and none when it is taken away', async () => {
    const path = await pathOf(circle.employee)
    await app.call(routes.renewFeed, circle.employee.asker)
    const renewed = (await own(circle.employee)).feed?.path ?? ''
    expect([(await fetched(path)).statusCode, (await fetched(renewed)).statusCode]).toEqual([404, 200])
    await app.call(routes.closeFeed, circle.employee.asker)
    expect((await fetched(renewed)).statusCode).toBe(404)
    expect((await own(circle.employee)).feed).toBeNull()
    expect((await app.call(routes.renewFeed, circle.employee.asker)).refusal?.code).toBe('not-found')
  })

  it('is nowhere for who left or lost their account, nor at any address that was guessed', async () => {
    const path = await pathOf(circle.employee)
    const person = app.services.db.owner
      .updateTable('people')
      .where('person_id', '=', circle.employee.personId)
    await person.set({ left_on: '2026-01-01' }).execute()
    expect((await fetched(path)).statusCode).toBe(404)
    await person.set({ left_on: null }).execute()
    expect((await fetched(path)).statusCode).toBe(200)
    const links = app.services.db.owner
    const kept = await links
      .deleteFrom('account_links')
      .where('person_id', '=', circle.employee.personId)
      .returningAll()
      .executeTakeFirstOrThrow()
    expect((await fetched(path)).statusCode).toBe(404)
    await links.insertInto('account_links').values(kept).execute()
    const changed = path.replace(/.\.ics$/, (end) => (end.startsWith('A') ? 'B.ics' : 'A.ics'))
    for (const wrong of [changed, '/calendar/x.ics', '/calendar/.ics', '/calendar/..%2f.ics'])
      expect((await fetched(wrong)).statusCode).toBe(404)
  })

  it('leaves its address in no log', async () => {
    const path = await pathOf(circle.employee)
    await fetched(path)
    const [, token = ''] = /calendar\/(.+)\.ics/.exec(path) ?? []
    expect(token.length).toBeGreaterThan(80)
    expect(app.logged.join('')).not.toContain(token)
    const kept = await app.services.db.owner.selectFrom('calendar_feeds').selectAll().execute()
    expect(JSON.stringify(kept)).not.toContain(token)
  })
})

describe('what a client has already', () => {
  it.each([
    [undefined, false],
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    ['*', true],
    ['"b"', false],
    ['a', false],
  ])('is told from %s', (header, expected) => {
    expect(hasAlready('"a"', header)).toBe(expected)
  })
})

describe('when somebody works', () => {
  it('is what is usual until they say otherwise', async () => {
    expect(await own(circle.manager)).toMatchObject({ chosen: false })
    expect((await own(circle.manager)).days).toHaveLength(5)
    const days = [
      { weekday: 4, from: '10:00', until: '14:00' },
      { weekday: 2, from: '08:00', until: '12:00' },
    ]
    expect((await app.call(routes.setDays, circle.manager.asker, { body: { days } })).status).toBe(204)
    expect(await own(circle.manager)).toMatchObject({ chosen: true, days: days.toReversed() })
  })

  it('is a day at most once, and ends after it begins', async () => {
    const monday = { weekday: 1, from: '09:00', until: '17:00' }
    for (const days of [[monday, monday], [{ ...monday, until: '09:00' }], [{ ...monday, from: '25:00' }]])
      expect((await app.call(routes.setDays, circle.manager.asker, { body: { days } })).status).toBe(400)
  })

  it('leads to moments at which both work and neither has a conversation', async () => {
    const { body } = await app.call(routes.moments, circle.manager.asker, {
      params: { personId: circle.employee.personId },
      query: { minutes: 60, notice: 0 },
    })
    expect(body.moments[0]).toEqual({ startsAt: '2026-01-06T08:00:00Z', endsAt: '2026-01-06T09:00:00Z' })
    const later = await app.call(routes.moments, circle.manager.asker, {
      params: { personId: circle.employee.personId },
      query: { minutes: 60, notice: 81 },
    })
    expect(later.body.moments[0]?.startsAt).toBe('2026-03-31T07:00:00Z')
  })

  it('leads to moments around the day for which a talk is proposed, not sooner than its notice leaves room for', async () => {
    const first = async (query: { readonly around: string; readonly notice: number }) => {
      const { body } = await app.call(routes.moments, circle.manager.asker, {
        params: { personId: circle.employee.personId },
        query: { minutes: 60, ...query },
      })
      return body.moments[0]?.startsAt
    }
    expect(await first({ around: '2026-11-19', notice: 14 })).toBe('2026-11-17T08:00:00Z')
    expect(await first({ around: '2026-01-08', notice: 15 })).toBe('2026-01-20T08:00:00Z')
  })

  it('leads HR to moments for two others, where they plan for these', async () => {
    const ask = (guest: Guest, withId: string) =>
      app.call(routes.moments, guest.asker, {
        params: { personId: circle.employee.personId },
        query: { minutes: 60, notice: 0, withId },
      })
    const { body } = await ask(circle.hr, circle.manager.personId)
    const leading = await app.call(routes.moments, circle.manager.asker, {
      params: { personId: circle.employee.personId },
      query: { minutes: 60, notice: 0 },
    })
    expect(body).toEqual(leading.body)
    // Whom HR may not let lead it, whom nobody asked, and who is not HR.
    expect((await ask(circle.hr, circle.colleague.personId)).refusal?.code).toBe('not-found')
    expect((await ask(circle.stranger, circle.manager.personId)).refusal?.code).toBe('not-found')
    expect((await ask(circle.managersManager, circle.manager.personId)).refusal?.code).toBe('not-found')
  })

  it('is asked of people with whom one talks alone', async () => {
    const ask = (guest: Guest) =>
      app.call(routes.moments, guest.asker, { params: { personId: circle.employee.personId }, query: {} })
    expect((await ask(circle.colleague)).refusal?.code).toBe('not-found')
    expect((await ask(circle.stranger)).refusal?.code).toBe('not-found')
    expect((await ask(circle.hr)).status).toBe(200)
  })
})
