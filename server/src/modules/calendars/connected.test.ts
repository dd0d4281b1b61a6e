import { calendarRoutes as routes } from '@tweespraak/contract/calendars'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp, testClock } from '../../../test/app.ts'
import { aCircle, type Circle, type Guest } from '../../../test/factories/conversations.ts'
import { unhindered } from '../../../test/unhindered.ts'
import { openWorld, type WorldOutside } from '../../../test/world-outside.ts'
import { readCalendars } from './commands/read-calendar.ts'
import { webAddress } from './connected.ts'

const address = 'https://calendar.test/owa/geheimadresvaneenagenda/calendar.ics?s=0001'

let app: TestApp
let circle: Circle
let world: WorldOutside
beforeAll(async () => {
  world = await openWorld('calendar.test')
  app = await testApp({ clock: testClock('2026-01-05T08:00:00Z'), outgoing: world.outgoing })
  circle = await aCircle(app)
})
afterAll(async () => {
  await app.close()
  await world.close()
})

/** From now on the calendar says this, by the clock of Amsterdam. */
const calendarSays = (...stretches: readonly (readonly [string, string])[]): void => {
  const events = stretches.map(
    ([from, until]) =>
      `BEGIN:VEVENT\r\nUID:${from}\r\nSUMMARY:geheimetitel\r\nDTSTART;TZID=Europe/Amsterdam:${from}\r\nDTEND;TZID=Europe/Amsterdam:${until}\r\nEND:VEVENT\r\n`,
  )
  world.answer = (_, response) =>
    void response
      .writeHead(200, { 'content-type': 'text/calendar' })
      .end(`BEGIN:VCALENDAR\r\n${events.join('')}END:VCALENDAR\r\n`)
}
const calendarFails = (status: number): void => {
  world.answer = (_, response) => void response.writeHead(status).end()
}

const connect = (guest: Guest, given = address) =>
  app.call(routes.connect, guest.asker, { body: { address: given } })
const disconnect = (guest: Guest) => app.call(routes.disconnect, guest.asker)
const connectedOf = async (guest: Guest) => (await app.call(routes.show, guest.asker)).body.connected
const moments = async () => {
  const params = { personId: circle.employee.personId }
  const { body } = await app.call(routes.moments, circle.manager.asker, { params, query: { minutes: 60 } })
  return body.moments.map(({ startsAt }) => startsAt)
}
const kept = async (): Promise<string> => {
  const { rows } = await sql`select to_jsonb(c)::text as row from connected_calendars c`.execute(
    app.services.db.owner,
  )
  return JSON.stringify(rows)
}

const tuesdayMorning = ['20260106T090000', '20260106T110000'] as const

beforeEach(async () => {
  calendarSays(tuesdayMorning)
  await disconnect(circle.employee)
  app.clock.set('2026-01-05T08:00:00Z')
})

describe('a calendar of one’s own that is connected', () => {
  it('moves what is proposed to who would talk with its owner, and says nothing else', async () => {
    expect((await moments())[0]).toBe('2026-01-06T08:00:00Z')
    expect((await connect(circle.employee)).status).toBe(204)
    expect((await moments())[0]).toBe('2026-01-06T10:00:00Z')
    const params = { personId: circle.employee.personId }
    const { body } = await app.call(routes.moments, circle.manager.asker, { params, query: {} })
    expect(Object.keys(body)).toEqual(['moments'])
    expect(await connectedOf(circle.manager)).toBeNull()
  })

  it('is known by its beginning and its end; the address leaves the server no more', async () => {
    await connect(circle.employee)
    expect(await connectedOf(circle.employee)).toEqual({
      hint: 'calendar.test/…0001',
      since: '2026-01-05T08:00:00.000Z',
      readAt: '2026-01-05T08:00:00.000Z',
      unread: 0,
      trouble: null,
    })
    const said = JSON.stringify((await app.call(routes.show, circle.employee.asker)).body)
    for (const text of [said, app.logged.join(''), await kept()])
      expect(text).not.toMatch(/geheimadres|geheimetitel/)
  })

  it('keeps from when until when, and no more of what stands in it', async () => {
    await connect(circle.employee)
    const busy = await app.services.db.owner
      .selectFrom('connected_calendars')
      .select('busy')
      .executeTakeFirstOrThrow()
    expect(busy.busy).toEqual([{ startsAt: '2026-01-06T08:00:00Z', endsAt: '2026-01-06T10:00:00Z' }])
  })

  it('counts though an appointment of it cannot be read, and its owner is told of that', async () => {
    calendarSays(tuesdayMorning, ['20260107T090000', '20260107T110000\r\nRRULE:FREQ=NEVER'])
    expect((await connect(circle.employee)).status).toBe(204)
    expect((await moments())[0]).toBe('2026-01-06T10:00:00Z')
    expect(await connectedOf(circle.employee)).toMatchObject({ unread: 1, trouble: null })
    calendarSays(tuesdayMorning)
    app.clock.advance({ minutes: 20 })
    await moments()
    expect(await connectedOf(circle.employee)).toMatchObject({ unread: 0, trouble: null })
  })

  it('cannot be looked into by a request: not its address, nor when somebody is busy', async () => {
    await connect(circle.employee)
    const viewer = unhindered(circle.organizationId, circle.employee.personId)
    for (const column of ['address', 'busy'])
      await expect(
        app.services.db.read(viewer, (tx) =>
          sql`select ${sql.ref(column)} from connected_calendars`.execute(tx),
        ),
      ).rejects.toThrow(/permission denied/)
  })

  it('is fetched once in a quarter of an hour, however many plan', async () => {
    await connect(circle.employee)
    const before = world.asked.length
    calendarSays(['20260106T090000', '20260106T170000'])
    await moments()
    app.clock.advance({ minutes: 15 })
    const found = await Promise.all([moments(), moments(), moments()])
    expect(world.asked.length - before).toBe(1)
    expect(found.flat()).toContain('2026-01-07T08:00:00Z')
    expect((await moments())[0]).toBe('2026-01-07T08:00:00Z')
  })

  it('holds as it was read last while it cannot be read, for a week, and its owner is told why', async () => {
    await connect(circle.employee)
    calendarFails(404)
    app.clock.advance({ minutes: 20 })
    expect((await moments())[0]).toBe('2026-01-06T10:00:00Z')
    expect(await connectedOf(circle.employee)).toMatchObject({ trouble: 'not-given' })
    calendarSays(['20260112T090000', '20260113T170000'])
    app.clock.set('2026-01-12T07:00:00Z')
    expect((await moments())[0]).toBe('2026-01-14T08:00:00Z')
    expect(await connectedOf(circle.employee)).toMatchObject({ trouble: null })
    calendarFails(500)
    app.clock.set('2026-01-19T07:30:00Z')
    await moments()
    calendarSays(['20260120T090000', '20260120T170000'])
    expect((await moments())[0]).toBe('2026-01-20T08:00:00Z')
  })

  it('is read now and again when nobody plans, and forgotten of who left', async () => {
    await connect(circle.employee)
    const before = world.asked.length
    app.clock.advance({ hours: 3 })
    expect(await readCalendars(app.services)).toBe(0)
    app.clock.advance({ hours: 2 })
    expect(await readCalendars(app.services)).toBe(1)
    expect(world.asked.length - before).toBe(1)
    const person = app.services.db.owner
      .updateTable('people')
      .where('person_id', '=', circle.employee.personId)
    await person.set({ left_on: '2026-01-04' }).execute()
    app.clock.advance({ hours: 5 })
    expect(await readCalendars(app.services)).toBe(0)
    expect(await kept()).toBe('[]')
    await person.set({ left_on: null }).execute()
  })

  it('is forgotten with all that was read when its owner takes it away', async () => {
    await connect(circle.employee)
    await disconnect(circle.employee)
    expect([await connectedOf(circle.employee), await kept()]).toEqual([null, '[]'])
    expect((await moments())[0]).toBe('2026-01-06T08:00:00Z')
  })

  it('is another one when another address is given, of which nothing of the first stays', async () => {
    await connect(circle.employee)
    calendarSays(['20260107T090000', '20260107T170000'])
    await connect(circle.employee, 'webcal://calendar.test/een/heel/ander/adres.ics')
    expect(await connectedOf(circle.employee)).toMatchObject({ hint: 'calendar.test/….ics' })
    expect((await moments())[0]).toBe('2026-01-06T08:00:00Z')
  })
})

describe('an address that is no calendar', () => {
  it.each([
    ['http://calendar.test/a.ics', 'calendar-address-unfit'],
    ['https://me:you@calendar.test/a.ics', 'calendar-address-unfit'],
    ['mijn agenda', 'calendar-address-unfit'],
    ['https://10.0.0.1/a.ics', 'calendar-not-reached'],
    ['https://169.254.169.254/latest/meta-data/', 'calendar-not-reached'],
    ['https://nergens.test/a.ics', 'calendar-not-reached'],
  ])('is refused with why: %s', async (given, code) => {
    expect((await connect(circle.employee, given)).refusal?.code).toBe(code)
    expect(await connectedOf(circle.employee)).toBeNull()
  })

  it.each([
    [401, 'text/calendar', '', 'calendar-not-given'],
    [200, 'text/html', '<html>', 'calendar-not-a-calendar'],
    [200, 'text/calendar', 'geen agenda', 'calendar-not-a-calendar'],
    [200, 'text/calendar', 'x'.repeat(5 * 1024 * 1024 + 1), 'calendar-too-large'],
  ] as const)('is refused by what is there: %s %s', async (status, type, text, code) => {
    world.answer = (_, response) => void response.writeHead(status, { 'content-type': type }).end(text)
    const { refusal } = await connect(circle.employee)
    expect(refusal?.code).toBe(code)
    expect(JSON.stringify(refusal)).not.toContain('geheimadres')
  })
})

describe('the address of a calendar', () => {
  it('says the web where a program says calendar', () => {
    expect(webAddress('webcal://a.nl/b')).toBe('https://a.nl/b')
    expect(webAddress('https://a.nl/b')).toBe('https://a.nl/b')
  })
})
