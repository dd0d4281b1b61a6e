import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { peopleRoutes } from '@tweespraak/contract/people'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { aCircle, type Circle, type Guest } from '../../../../test/factories/conversations.ts'
import { type Mailbox, openMailbox } from '../../../../test/mailbox.ts'

let app: TestApp
let mailbox: Mailbox
let circle: Circle
let seen = 0

beforeAll(async () => {
  mailbox = await openMailbox()
  app = await testApp({ settings: { SMTP_URL: mailbox.url } })
  circle = await aCircle(app)
})
beforeEach(async () => {
  await app.services.jobs.drain()
  seen = mailbox.mails.length
})
afterAll(async () => {
  await app.close()
  await mailbox.close()
})

/** What was mailed, apart from what is for a calendar alone (invite-calendar.test.ts). */
const mailed = async () => {
  await app.services.jobs.drain()
  return mailbox.mails.slice(seen).filter(({ subject }) => !/^(?:In|Uit) je agenda/.test(subject ?? ''))
}

/** Planned a month from now by the manager, who was mailed about it before this answers. */
const planned = async (
  guests: { personId: string; role: 'companion' }[] = [],
  { kind = 'progress', hours = 24 * 30 } = {},
) => {
  const starts = app.clock.now().add({ hours })
  const appointment = {
    startsAt: starts.toString(),
    endsAt: starts.add({ hours: 1 }).toString(),
    place: 'De Linde',
    videoLink: null,
    purpose: 'Geheim doel',
  }
  const { employee, manager } = circle
  const body = {
    ...appointment,
    kindId: await circle.kindId(kind),
    employeeId: employee.personId,
    leaderId: manager.personId,
    guests,
  }
  const { conversationId } = (await app.call(routes.plan, manager.asker, { body })).body
  await app.services.jobs.drain()
  seen = mailbox.mails.length
  return { conversationId, starts, appointment }
}

const addressOf = async (guest: Guest): Promise<string> => {
  const row = await app.services.db.owner
    .selectFrom('people')
    .select('email')
    .where('person_id', '=', guest.personId)
    .executeTakeFirstOrThrow()
  return row.email ?? ''
}

const speak = (guest: Guest, language: 'nl' | 'en') =>
  app.services.db.owner
    .updateTable('people')
    .set({ language })
    .where('person_id', '=', guest.personId)
    .execute()

const move = (
  conversationId: string,
  by: Guest,
  body: {
    startsAt: string
    endsAt: string
    place: string | null
    videoLink: string | null
    purpose: string | null
  },
) => app.call(routes.reschedule, by.asker, { params: { conversationId }, body })

const callOff = (conversationId: string, by: Guest) =>
  app.call(routes.cancel, by.asker, {
    params: { conversationId },
    body: { reason: 'no-time', text: 'Een geheim woord' },
  })

describe('a conversation that is moved', () => {
  it('is mailed to everybody else at the table with the old and the new moment, each in their language', async () => {
    const { colleague, employee, manager } = circle
    const guests = [{ personId: colleague.personId, role: 'companion' as const }]
    const { conversationId, starts, appointment } = await planned(guests, { kind: 'improvement' })
    await speak(colleague, 'en')
    const later = starts.add({ hours: 48 })
    const to = { ...appointment, startsAt: later.toString(), endsAt: later.add({ hours: 1 }).toString() }
    expect((await move(conversationId, employee, to)).status).toBe(200)
    const mails = await mailed()
    await speak(colleague, 'nl')
    expect(new Set(mails.map((mail) => mail.to?.[0]?.address))).toEqual(
      new Set([await addressOf(manager), await addressOf(colleague)]),
    )
    expect(mails).toHaveLength(2)
    const dutch = mailbox.to(await addressOf(manager))
    const english = mailbox.to(await addressOf(colleague))
    expect(dutch?.subject).toMatch(/^Gesprek verzet naar /)
    expect(english?.subject).toMatch(/^Conversation moved to /)
    const day = (moment: Temporal.Instant, language: string) =>
      new Intl.DateTimeFormat(language, {
        timeZone: 'Europe/Amsterdam',
        day: 'numeric',
        month: 'short',
      }).format(new Date(moment.epochMilliseconds))
    for (const moment of [starts, later]) {
      expect(dutch?.text).toContain(day(moment, 'nl'))
      expect(english?.text).toContain(day(moment, 'en-GB'))
    }
    expect(dutch?.text).toContain(`${employee.name} heeft jullie gesprek verzet`)
    expect(dutch?.text).toContain(`/conversations/${conversationId}`)
    expect(dutch?.text).toContain('Waar: De Linde')
    expect(english?.text).toContain('Where: De Linde')
    expect(dutch?.subject).not.toContain('Linde')
    expect(dutch?.text).not.toContain('Geheim doel')
  })

  it('only to another place, says which, and that it begins at the same time', async () => {
    const { conversationId, appointment } = await planned()
    await move(conversationId, circle.manager, { ...appointment, place: 'De Eik' })
    const [mail, ...more] = await mailed()
    expect(more).toEqual([])
    expect(mail?.to?.[0]?.address).toBe(await addressOf(circle.employee))
    expect(mail?.subject).toMatch(/is aangepast$/)
    expect(mail?.text).toContain('Waar: De Eik')
    await move(conversationId, circle.manager, {
      ...appointment,
      place: null,
      videoLink: 'https://bellen.nl/7',
    })
    const online = (await mailed()).at(-1)
    expect(online?.text).toContain('Waar: online')
    expect(online?.text).not.toContain('bellen.nl')
  })

  it('leaves its place out of the row of the mail, and so of every list of mails', async () => {
    const { conversationId, appointment } = await planned()
    await move(conversationId, circle.manager, { ...appointment, place: 'De Beuk' })
    await mailed()
    const rows = await app.services.db.owner.selectFrom('mails').selectAll().execute()
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toMatch(/De Beuk|De Linde/)
  })

  it('to where and when it was already, is mailed to nobody', async () => {
    const { conversationId, appointment } = await planned()
    expect((await move(conversationId, circle.manager, appointment)).status).toBe(200)
    expect(await mailed()).toEqual([])
  })

  it('and called off before the mail went, is mailed as called off only', async () => {
    const { conversationId, appointment, starts } = await planned()
    const ends = starts.add({ hours: 3 })
    await move(conversationId, circle.manager, {
      ...appointment,
      startsAt: starts.add({ hours: 2 }).toString(),
      endsAt: ends.toString(),
    })
    await callOff(conversationId, circle.manager)
    expect((await mailed()).map((mail) => mail.subject)).toEqual([expect.stringMatching(/gaat niet door$/)])
  })
})

describe('a conversation that is called off', () => {
  it('is mailed to the other, without the reason', async () => {
    const { conversationId } = await planned()
    await callOff(conversationId, circle.employee)
    const [mail, ...more] = await mailed()
    expect(more).toEqual([])
    expect(mail?.to?.[0]?.address).toBe(await addressOf(circle.manager))
    expect(mail?.text).toContain(`${circle.employee.name} heeft jullie gesprek`)
    expect(mail?.text).not.toContain('geheim woord')
  })

  it('after its moment has passed, is mailed to nobody', async () => {
    const { conversationId } = await planned([], { hours: 1 })
    app.clock.advance({ hours: 2 })
    expect((await callOff(conversationId, circle.manager)).status).toBe(200)
    expect(await mailed()).toEqual([])
  })
})

describe('what announces a conversation and was not sent yet', () => {
  const ofEmployee = (conversationId: string) =>
    app.services.db.owner
      .selectFrom('mails')
      .select(['kind', 'state'])
      .where('person_id', '=', circle.employee.personId)
      .where('kind', 'not like', 'calendar-%')
      .where(sql<boolean>`facts ->> 'path' = ${`/conversations/${conversationId}`}`)
      .orderBy('created_at')
      .execute()
  const keep = (conversationId: string) =>
    app.services.db.owner
      .updateTable('mails')
      .set({ state: 'no-server' })
      .where(sql<boolean>`facts ->> 'path' = ${`/conversations/${conversationId}`}`)
      .execute()

  it('is never sent once it was called off, by whomever', async () => {
    const { conversationId } = await planned()
    await keep(conversationId)
    await callOff(conversationId, circle.employee)
    await app.services.jobs.drain()
    expect(await ofEmployee(conversationId)).toEqual([{ kind: 'conversation-planned', state: 'withdrawn' }])
  })

  it('is never sent once it was called off by itself, since the employee leaves', async () => {
    const { conversationId } = await planned()
    await keep(conversationId)
    const today = app.clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
    const leave = (lastDay: string | null) =>
      app.call(peopleRoutes.leave, circle.hr.asker, {
        params: { personId: circle.employee.personId },
        body: { lastDay },
      })
    await leave(today.add({ days: 5 }).toString())
    await app.services.jobs.drain()
    expect(await ofEmployee(conversationId)).toEqual([{ kind: 'conversation-planned', state: 'withdrawn' }])
    await leave(null)
    await app.services.jobs.drain()
  })

  it('stays as it is of another conversation, and what was sent stays sent', async () => {
    const one = await planned()
    const other = await planned()
    await keep(other.conversationId)
    await callOff(one.conversationId, circle.employee)
    await app.services.jobs.drain()
    expect(await ofEmployee(one.conversationId)).toMatchObject([{ state: 'sent' }])
    expect(await ofEmployee(other.conversationId)).toMatchObject([{ state: 'no-server' }])
  })
})
