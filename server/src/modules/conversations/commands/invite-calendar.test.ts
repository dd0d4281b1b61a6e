import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { invitationRoutes } from '@tweespraak/contract/invitations'
import { peopleRoutes } from '@tweespraak/contract/people'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp, testClock } from '../../../../test/app.ts'
import { appointmentIn, type ReadAppointment } from '../../../../test/appointment.ts'
import { aCircle, type Circle, type Guest } from '../../../../test/factories/conversations.ts'
import { type Mailbox, openMailbox } from '../../../../test/mailbox.ts'
import { mailParticipants } from './mail-participants.ts'

let app: TestApp
let mailbox: Mailbox
let circle: Circle
let seen = 0

beforeAll(async () => {
  mailbox = await openMailbox()
  app = await testApp({
    clock: testClock('2026-01-05T08:00:00Z'),
    settings: {
      SMTP_URL: mailbox.url,
      INBOUND_ADDRESS: 'antwoord@example.nl',
      INBOUND_SECRET: 'een geheim dat lang genoeg is voor dit',
      PUBLIC_URL: 'https://tweespraak.example.nl',
    },
  })
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

const addressOf = async ({ personId }: Guest): Promise<string> => {
  const row = await app.services.db.owner
    .selectFrom('people')
    .select('email')
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
  return row.email ?? ''
}

/** What came since the last look for the calendar of each of these, in their order; null for who got nothing. */
const arrived = async (...guests: Guest[]): Promise<(ReadAppointment | null)[]> => {
  await app.services.jobs.drain()
  const mails = mailbox.mails.slice(seen)
  seen = mailbox.mails.length
  const addresses = await Promise.all(guests.map(addressOf))
  return addresses.map((address) => {
    const mail = mails.findLast(({ to }) => to?.[0]?.address === address)
    return mail === undefined ? null : appointmentIn(mail)
  })
}

const at = (startsAt: string, given: { place?: string; videoLink?: string } = {}) => ({
  startsAt: Temporal.Instant.from(startsAt).toString(),
  endsAt: Temporal.Instant.from(startsAt).add({ minutes: 45 }).toString(),
  place: given.place ?? null,
  videoLink: given.videoLink ?? null,
  purpose: 'Een geheim doel',
})

const planned = async (
  appointment: ReturnType<typeof at>,
  guests: { personId: string; role: 'companion' }[] = [],
  kind = 'progress',
) => {
  const { employee, manager } = circle
  const body = {
    ...appointment,
    kindId: await circle.kindId(kind),
    employeeId: employee.personId,
    leaderId: manager.personId,
    guests,
  }
  return (await app.call(routes.plan, manager.asker, { body })).body.conversationId
}

const move = (conversationId: string, by: Guest, appointment: ReturnType<typeof at>) =>
  app.call(routes.reschedule, by.asker, { params: { conversationId }, body: appointment })

const callOff = (conversationId: string, by: Guest) =>
  app.call(routes.cancel, by.asker, {
    params: { conversationId },
    body: { reason: 'no-time', text: 'Een geheim woord' },
  })

describe('a conversation that is called off by itself', () => {
  it('is taken out when the employee leaves before it, and put back when they stay', async () => {
    const { employee, hr, manager } = circle
    await planned(at('2026-02-05T09:00:00Z'))
    await arrived(employee)
    const leave = (lastDay: string | null) =>
      app.call(peopleRoutes.leave, hr.asker, { params: { personId: employee.personId }, body: { lastDay } })
    await leave('2026-01-20')
    expect((await arrived(manager))[0]).toMatchObject({ method: 'CANCEL', sequence: 1 })
    await leave(null)
    expect((await arrived(manager))[0]).toMatchObject({ method: 'REQUEST', sequence: 2, status: 'CONFIRMED' })
  })
})

describe('a conversation that is planned', () => {
  it('comes into the calendar of everybody at the table, also of who planned it, as one and the same appointment', async () => {
    const { colleague, employee, manager } = circle
    const videoLink = 'https://video.example.nl/kamer'
    const guests = [{ personId: colleague.personId, role: 'companion' as const }]
    const conversationId = await planned(
      at('2026-02-01T09:00:00Z', { place: 'De Linde', videoLink }),
      guests,
      'improvement',
    )
    const [sannes, managers, colleagues] = await arrived(employee, manager, colleague)
    for (const entry of [sannes, managers, colleagues])
      expect(entry).toMatchObject({
        method: 'REQUEST',
        uid: `${conversationId}.${circle.organizationId}@tweespraak`,
        sequence: 0,
        startsAt: '2026-02-01T09:00:00Z',
        endsAt: '2026-02-01T09:45:00Z',
        location: 'De Linde',
        summary: `Gesprek in een verbetertraject: ${employee.name} en ${manager.name}`,
      })
    expect(sannes?.description).toContain(videoLink)
    expect(sannes?.description).toContain(`https://tweespraak.example.nl/conversations/${conversationId}`)
    expect(`${sannes?.text}${managers?.text}`).not.toContain('geheim')
    expect(sannes?.text).toContain('CLASS:PRIVATE')
  })

  it('asks the others for an answer, at an address that only they were given, and gives nobody the address of another', async () => {
    const { employee, manager } = circle
    await planned(at('2026-02-02T09:00:00Z'))
    const [sannes, managers] = await arrived(employee, manager)
    expect(sannes?.attendees).toEqual([
      { address: await addressOf(employee), answer: 'NEEDS-ACTION', asked: true },
    ])
    expect(managers?.attendees).toEqual([
      { address: await addressOf(manager), answer: 'ACCEPTED', asked: false },
    ])
    expect(sannes?.organizer).toMatch(/^antwoord\+[\da-f]{32}@example\.nl$/)
    expect(managers?.organizer).not.toBe(sannes?.organizer)
  })
})

describe('a conversation that changes', () => {
  it('stays the same appointment, with a higher number at each change, for everybody', async () => {
    const { employee, manager } = circle
    const conversationId = await planned(at('2026-02-03T09:00:00Z'))
    const [first] = await arrived(employee)
    await move(conversationId, employee, at('2026-02-03T13:00:00Z', { place: 'De Eik' }))
    const [moved, movedFor] = await arrived(employee, manager)
    for (const entry of [moved, movedFor])
      expect(entry).toMatchObject({
        method: 'REQUEST',
        uid: first?.uid,
        sequence: 1,
        startsAt: '2026-02-03T13:00:00Z',
        location: 'De Eik',
      })
    await move(conversationId, manager, at('2026-02-03T13:00:00Z', { place: 'De Linde' }))
    expect((await arrived(employee))[0]).toMatchObject({ sequence: 2, location: 'De Linde' })
    await callOff(conversationId, employee)
    const [off, offFor] = await arrived(employee, manager)
    for (const entry of [off, offFor])
      expect(entry).toMatchObject({ method: 'CANCEL', uid: first?.uid, sequence: 3, status: 'CANCELLED' })
    expect(off?.text).not.toContain('geheim')
  })

  it('leaves the calendar of who led it for that of who does now', async () => {
    const { employee, manager, managersManager } = circle
    const conversationId = await planned(at('2026-02-04T09:00:00Z'))
    await arrived(employee)
    const { db } = app.services
    const lead = (managerId: string) =>
      db.owner
        .updateTable('assignments')
        .set({ manager_id: managerId })
        .where('person_id', '=', employee.personId)
        .execute()
    await lead(managersManager.personId)
    const { status } = await app.call(routes.handOver, manager.asker, {
      params: { conversationId },
      body: { leaderId: managersManager.personId },
    })
    expect(status).toBe(204)
    const [sannes, former, heir] = await arrived(employee, manager, managersManager)
    await lead(manager.personId)
    expect(former).toMatchObject({ method: 'CANCEL', sequence: 1 })
    expect(heir).toMatchObject({ method: 'REQUEST', sequence: 1 })
    expect(sannes).toMatchObject({ method: 'REQUEST', sequence: 1 })
    expect(sannes?.summary).toContain(managersManager.name)
  })
})

describe('what is told to calendars', () => {
  it('is told once, also when the job runs again', async () => {
    const conversationId = await planned(at('2026-02-08T09:00:00Z'))
    await arrived(circle.employee)
    const again = () =>
      mailParticipants(app.services, {
        organizationId: circle.organizationId,
        conversationId,
        kind: 'conversation-moved',
        by: circle.manager.personId,
        from: '2026-02-07T09:00:00Z',
        to: '2026-02-08T09:00:00Z',
        occasion: 'one job',
      })
    await again()
    await again()
    await app.services.jobs.drain()
    expect(mailbox.mails.slice(seen)).toHaveLength(2)
    expect(await arrived(circle.employee, circle.manager)).toMatchObject([{ sequence: 1 }, { sequence: 1 }])
  })

  it('brings nothing new to who wants no appointments by mail, and still changes and takes back what they have', async () => {
    const before = await planned(at('2026-02-10T09:00:00Z'))
    await arrived(circle.employee)
    const want = (wanted: boolean) =>
      app.call(invitationRoutes.wantCalendarMails, circle.employee.asker, { body: { wanted } })
    await want(false)
    expect((await app.call(invitationRoutes.calendarMails, circle.employee.asker)).body).toEqual({
      wanted: false,
    })
    const after = await planned(at('2026-02-11T09:00:00Z'))
    await app.services.jobs.drain()
    // The mail that tells of the talk comes all the same, without anything for the calendar.
    expect(mailbox.mails.slice(seen)).toHaveLength(2)
    expect(await arrived(circle.employee, circle.manager)).toMatchObject([null, { method: 'REQUEST' }])
    await callOff(after, circle.manager)
    expect(await arrived(circle.employee, circle.manager)).toMatchObject([null, { method: 'CANCEL' }])
    await move(before, circle.manager, at('2026-02-12T09:00:00Z'))
    expect(await arrived(circle.employee)).toMatchObject([{ method: 'REQUEST', sequence: 1 }])
    await callOff(before, circle.employee)
    expect(await arrived(circle.employee)).toMatchObject([{ method: 'CANCEL' }])
    await want(true)
    await planned(at('2026-02-13T09:00:00Z'))
    expect(await arrived(circle.employee)).toMatchObject([{ method: 'REQUEST' }])
  })

  it('leaves nothing behind once it was sent', async () => {
    await planned(at('2026-02-09T09:00:00Z'))
    await arrived(circle.employee)
    expect(await app.services.db.owner.selectFrom('mail_calendars').selectAll().execute()).toEqual([])
  })

  it('stops at what is over: nothing is taken out of a calendar of last week', async () => {
    const conversationId = await planned(at('2026-01-05T10:00:00Z'))
    await arrived(circle.employee)
    app.clock.advance({ hours: 4 })
    await callOff(conversationId, circle.manager)
    await app.services.jobs.drain()
    expect(mailbox.mails.slice(seen)).toEqual([])
  })
})
