import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { invitationRoutes } from '@tweespraak/contract/invitations'
import { openImapServer } from '../../../../test/imap-server.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { appointmentIn, type ReadAppointment } from '../../../../test/appointment.ts'
import { aCircle, type Circle, type Guest, seenBy } from '../../../../test/factories/conversations.ts'
import { type Mailbox, openMailbox } from '../../../../test/mailbox.ts'
import { replyMail, type ReplyParts } from '../../../../test/reply.ts'
import { readMailbox } from '../../../platform/mail/inbox.ts'
import { answerByMail } from './answer-invitation.ts'

const secret = 'een geheim dat lang genoeg is voor dit'
let app: TestApp
let mailbox: Mailbox
let circle: Circle

beforeAll(async () => {
  mailbox = await openMailbox()
  app = await testApp({
    settings: { SMTP_URL: mailbox.url, INBOUND_ADDRESS: 'antwoord@example.nl', INBOUND_SECRET: secret },
  })
  circle = await aCircle(app)
})
afterAll(async () => {
  await app.close()
  await mailbox.close()
})

let conversationId = ''
let starts: Temporal.Instant
/** What the employee and the manager got for their calendars. */
let sannes: ReadAppointment
let managers: ReadAppointment

const newest = async ({ personId }: Guest): Promise<ReadAppointment> => {
  await app.services.jobs.drain()
  const { email } = await app.services.db.owner
    .selectFrom('people')
    .select('email')
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
  const read = mailbox.mails
    .filter(({ to }) => to?.[0]?.address === email)
    .map(appointmentIn)
    .findLast((entry) => entry !== null)
  if (read === undefined) throw new Error('Nothing came for this calendar')
  return read
}

const appointment = () => ({
  startsAt: starts.toString(),
  endsAt: starts.add({ hours: 1 }).toString(),
  place: null,
  videoLink: null,
  purpose: null,
})

beforeEach(async () => {
  starts = app.clock.now().add({ hours: 24 * 30 })
  const body = {
    ...appointment(),
    kindId: await circle.kindId('progress'),
    employeeId: circle.employee.personId,
    leaderId: circle.manager.personId,
  }
  conversationId = (await app.call(routes.plan, circle.manager.asker, { body })).body.conversationId
  sannes = await newest(circle.employee)
  managers = await newest(circle.manager)
})

const replyOf = (entry: ReadAppointment, other: Partial<ReplyParts> = {}): ReplyParts => ({
  uid: entry.uid,
  attendee: entry.attendees[0]?.address ?? '',
  to: entry.organizer,
  sequence: entry.sequence,
  ...other,
})

const handIn = (parts: ReplyParts, authorization = `Bearer ${secret}`) =>
  app.http.inject({
    method: 'POST',
    url: '/hooks/mail',
    headers: { authorization, 'content-type': 'message/rfc822' },
    payload: replyMail(parts),
  })

const answered = async (by: Guest = circle.manager) => {
  const { coming } = await seenBy(app, by, conversationId)
  return Object.fromEntries(
    coming.map(({ personId, answer, outdated }) => [
      personId === circle.employee.personId ? 'employee' : 'manager',
      outdated ? `${answer}, before` : answer,
    ]),
  )
}

const answer = (by: Guest, given: 'accepted' | 'declined' | 'tentative') =>
  app.call(invitationRoutes.answer, by.asker, { params: { conversationId }, body: { answer: given } })

const mailsTo = async ({ personId }: Guest) => {
  await app.services.jobs.drain()
  return app.services.db.owner
    .selectFrom('mails')
    .select('kind')
    .where('person_id', '=', personId)
    .where('kind', '=', 'invitation-declined')
    .execute()
}

it('is asked of who was invited, and of who set the moment only once they said something else about it', async () => {
  const asked = async () => {
    const { coming } = await seenBy(app, circle.manager, conversationId)
    return coming.filter((each) => each.asked).map(({ personId }) => personId)
  }
  expect(await asked()).toEqual([circle.employee.personId])
  await answer(circle.manager, 'tentative')
  expect((await asked()).toSorted()).toEqual([circle.employee.personId, circle.manager.personId].toSorted())
})

describe('an answer by mail', () => {
  it('stands at the conversation, for those at the table', async () => {
    expect(await answered()).toEqual({ employee: null, manager: 'accepted' })
    expect((await handIn(replyOf(sannes))).statusCode).toBe(204)
    expect(await answered()).toEqual({ employee: 'accepted', manager: 'accepted' })
    await handIn(replyOf(sannes, { partstat: 'TENTATIVE' }))
    expect(await answered(circle.employee)).toEqual({ employee: 'tentative', manager: 'accepted' })
  })

  it('that somebody cannot come is told once to who planned it', async () => {
    const before = (await mailsTo(circle.manager)).length
    await handIn(replyOf(sannes, { partstat: 'DECLINED' }))
    await handIn(replyOf(sannes, { partstat: 'DECLINED' }))
    expect(await answered()).toMatchObject({ employee: 'declined' })
    expect(await mailsTo(circle.manager)).toHaveLength(before + 1)
    expect(mailbox.mails.at(-1)?.subject).toMatch(new RegExp(`^${circle.employee.name} kan niet op `))
    expect(mailbox.mails.at(-1)?.text).toContain('Wil je een ander moment kiezen?')
  })

  it('to an earlier moment is shown as such, and undoes no answer to this one', async () => {
    await handIn(replyOf(sannes))
    const moved = starts.add({ hours: 24 })
    await app.call(routes.reschedule, circle.manager.asker, {
      params: { conversationId },
      body: { ...appointment(), startsAt: moved.toString(), endsAt: moved.add({ hours: 1 }).toString() },
    })
    const renewed = await newest(circle.employee)
    expect(await answered()).toMatchObject({ employee: 'accepted, before' })
    expect(renewed.attendees).toMatchObject([{ answer: 'NEEDS-ACTION', asked: true }])
    await handIn(replyOf(renewed, { partstat: 'TENTATIVE' }))
    await handIn(replyOf(sannes, { partstat: 'DECLINED' }))
    expect(await answered()).toMatchObject({ employee: 'tentative' })
  })

  it('holds when only the place changes, and the calendar is told so', async () => {
    await handIn(replyOf(sannes))
    await app.call(routes.reschedule, circle.manager.asker, {
      params: { conversationId },
      body: { ...appointment(), place: 'De Eik' },
    })
    expect((await newest(circle.employee)).attendees).toMatchObject([{ answer: 'ACCEPTED', asked: false }])
    expect(await answered()).toMatchObject({ employee: 'accepted' })
  })

  it('that is not what it says is passed over, and who sent it learns nothing', async () => {
    const forged: readonly (readonly [string, ReplyParts])[] = [
      ['of somebody with the address that another was given', replyOf(sannes, { to: managers.organizer })],
      ['in the name of another', replyOf(sannes, { attendee: managers.attendees[0]?.address ?? '' })],
      ['of somebody without a seat', replyOf(sannes, { attendee: 'vreemd@example.nl' })],
      [
        'to another appointment',
        replyOf(sannes, { uid: `${crypto.randomUUID()}.${circle.organizationId}@tweespraak` }),
      ],
      ['to what is not ours', replyOf(sannes, { uid: 'abc@google.com' })],
      ['to a change that was never sent', replyOf(sannes, { sequence: 40 })],
      ['with a guessed word', replyOf(sannes, { to: `antwoord+${'0'.repeat(32)}@example.nl` })],
    ]
    for (const [what, parts] of forged) {
      const { statusCode } = await handIn(parts)
      expect({ what, statusCode, ...(await answered()) }).toEqual({
        what,
        statusCode: 204,
        employee: null,
        manager: 'accepted',
      })
    }
  })

  it('is taken from who knows the secret alone, and no word of it is kept or logged', async () => {
    for (const wrong of ['', 'Bearer', `Bearer ${secret}x`, secret])
      expect((await handIn(replyOf(sannes), wrong)).statusCode).toBe(401)
    expect(await answered()).toMatchObject({ employee: null })
    await handIn(replyOf(sannes))
    const kept = await app.services.db.owner.selectFrom('invitation_answers').selectAll().execute()
    expect(`${JSON.stringify(kept)}${app.logged.join('')}`).not.toMatch(/geheim woord/i)
  })

  it('is taken out of a mailbox once, and left there as read', async () => {
    const mails = [replyMail(replyOf(sannes)), 'Subject: Afwezig\r\n\r\nIk ben er niet']
    const imap = await openImapServer(mails)
    const look = () => readMailbox(imap.url, (source) => answerByMail(app.services, source))
    expect(await look()).toBe(2)
    expect(await answered()).toMatchObject({ employee: 'accepted' })
    expect(await look()).toBe(0)
    await imap.close()
  })
})

describe('an answer in the app', () => {
  it('is one of three, and may change until it begins', async () => {
    for (const given of ['declined', 'tentative', 'accepted'] as const) {
      expect((await answer(circle.employee, given)).status).toBe(204)
      expect(await answered()).toMatchObject({ employee: given })
    }
    await app.call(routes.begin, circle.manager.asker, { params: { conversationId } })
    expect((await answer(circle.employee, 'declined')).refusal?.code).toBe('talk-already-begun')
    expect(await answered()).toEqual({})
  })

  it('of who planned it counts too: then it is the other who hears of it', async () => {
    const before = (await mailsTo(circle.employee)).length
    await answer(circle.manager, 'declined')
    expect(await answered()).toMatchObject({ manager: 'declined' })
    expect(await mailsTo(circle.employee)).toHaveLength(before + 1)
  })

  it('is for those at the table: nobody else gives one, and nobody else reads it', async () => {
    for (const guest of [circle.hr, circle.administrator, circle.colleague, circle.stranger])
      expect((await answer(guest, 'accepted')).refusal?.code).toBe('not-found')
    await answer(circle.employee, 'declined')
    const seen = await app.call(routes.get, circle.hr.asker, { params: { conversationId } })
    expect(seen.status).toBe(200)
    expect(JSON.stringify(seen.body)).not.toMatch(/declined|coming/)
  })

  it('is not given to what was called off', async () => {
    await app.call(routes.cancel, circle.manager.asker, {
      params: { conversationId },
      body: { reason: 'no-time', text: null },
    })
    expect((await answer(circle.employee, 'accepted')).refusal?.code).toBe('conversation-cancelled')
    await handIn(replyOf(sannes))
    expect(
      await app.services.db.owner
        .selectFrom('invitation_answers')
        .select('answer')
        .where('conversation_id', '=', conversationId)
        .execute(),
    ).toEqual([])
  })
})
