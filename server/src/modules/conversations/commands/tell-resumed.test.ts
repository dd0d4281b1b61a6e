import { accessRoutes } from '@tweespraak/contract/access'
import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { restRoutes } from '@tweespraak/contract/rest'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { appointmentIn } from '../../../../test/appointment.ts'
import { aCircle, aConversation, type Circle, type Guest } from '../../../../test/factories/conversations.ts'
import { type Mailbox, openMailbox } from '../../../../test/mailbox.ts'
import { endRestsOver } from './end-rest.ts'
import { mailParticipants } from './mail-participants.ts'

let app: TestApp
let mailbox: Mailbox
let circle: Circle
let seen = 0
const start = Temporal.Now.instant()

beforeAll(async () => {
  mailbox = await openMailbox()
  app = await testApp({ settings: { SMTP_URL: mailbox.url } })
})
afterAll(async () => {
  await app.close()
  await mailbox.close()
})
beforeEach(async () => {
  app.clock.set(start.toString())
  circle = await aCircle(app)
})

const day = (days: number): string =>
  start.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().add({ days }).toString()

const rest = async (until: string | null = null, from = day(0)) => {
  const params = { personId: circle.employee.personId }
  const { status } = await app.call(restRoutes.set, circle.hr.asker, { params, body: { from, until } })
  expect(status).toBe(204)
}

/** As if it began some days ago. */
const begunEarlier = () =>
  app.services.db.owner
    .updateTable('conversation_rests')
    .set({ from_on: day(-9) })
    .where('person_id', '=', circle.employee.personId)
    .execute()

const resume = (by: Guest = circle.hr) =>
  app.call(restRoutes.end, by.asker, { params: { personId: circle.employee.personId } })

const addressOf = async ({ personId }: Guest): Promise<string> => {
  const row = await app.services.db.owner
    .selectFrom('people')
    .select('email')
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
  return row.email ?? ''
}

/** What somebody got since the last look that anybody had. */
const arrived = async (guest: Guest) => {
  await app.services.jobs.drain()
  const address = await addressOf(guest)
  return mailbox.mails.slice(seen).filter(({ to }) => to?.[0]?.address === address)
}
/** The kinds of what is about to be sent to them, apart from what is for a calendar alone. */
const queued = async ({ personId }: Guest) => {
  const rows = await app.services.db.owner
    .selectFrom('mails')
    .select('kind')
    .where('person_id', '=', personId)
    .where('state', '=', 'waiting')
    .where('kind', 'not like', 'calendar-%')
    .orderBy('kind')
    .execute()
  return rows.map(({ kind }) => kind)
}
const looked = async () => {
  await app.services.jobs.drain()
  seen = mailbox.mails.length
}

const appointment = (days: number) => {
  const starts = start.add({ hours: 24 * days })
  return {
    startsAt: starts.toString(),
    endsAt: starts.add({ hours: 1 }).toString(),
    place: null,
    videoLink: null,
    purpose: null,
  }
}

const plan = async (days: number) => {
  const { body } = await app.call(routes.plan, circle.manager.asker, {
    body: {
      ...appointment(days),
      kindId: await circle.kindId('progress'),
      employeeId: circle.employee.personId,
      leaderId: circle.manager.personId,
      guests: [],
    },
  })
  return body.conversationId
}

const move = (conversationId: string, days: number) =>
  app.call(routes.reschedule, circle.manager.asker, { params: { conversationId }, body: appointment(days) })

const callOff = (conversationId: string) =>
  app.call(routes.cancel, circle.manager.asker, {
    params: { conversationId },
    body: { reason: 'no-time', text: null },
  })

describe('while their conversations rest', () => {
  it('nothing about them is mailed to the employee, whatever it is; to the others as ever', async () => {
    const { employee, manager, hr, colleague, organizationId } = circle
    const conversationId = await aConversation(app, circle, 'planned')
    await looked()
    await rest(day(30))
    const occasions = [
      { kind: 'report-offered' },
      { kind: 'conversation-planned', talks: 1 },
      { kind: 'conversation-planned', talks: 3 },
      {
        kind: 'conversation-moved',
        by: hr.personId,
        from: appointment(1).startsAt,
        to: appointment(30).startsAt,
      },
      {
        kind: 'conversation-moved',
        by: hr.personId,
        from: appointment(30).startsAt,
        to: appointment(30).startsAt,
      },
      { kind: 'conversation-cancelled', by: hr.personId },
      { kind: 'conversation-came-back' },
      { kind: 'invitation-declined', by: manager.personId },
      { kind: 'conversation-handed-over', former: colleague.personId, heir: manager.personId, by: null },
      { kind: 'withdrawal-proposed', by: manager.personId, other: employee.personId },
      { kind: 'withdrawal-declined', by: manager.personId, other: employee.personId },
      { kind: 'conversation-withdrawn', by: hr.personId, other: employee.personId },
    ] as const
    for (const [index, occasion] of occasions.entries())
      await mailParticipants(app.services, {
        ...occasion,
        organizationId,
        conversationId,
        occasion: `${index}`,
      })
    expect(await queued(employee)).toEqual([])
    // What is not for the employee alone, nor done by themselves.
    expect(await queued(manager)).toEqual([
      'conversation-cancelled',
      'conversation-changed',
      'conversation-moved',
      'conversation-taken-over',
      'conversation-withdrawn',
    ])
    expect(await queued(colleague)).toEqual(['conversation-handed-over'])
    await app.services.db.owner.deleteFrom('mails').execute()
  })

  it('the employee hears again of what follows when it is over, before anything has ended it', async () => {
    await rest(day(1))
    app.clock.advance({ hours: 48 })
    await plan(20)
    expect((await arrived(circle.employee)).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^Gesprek gepland/),
    ])
  })

  it('the conversations of others that they lead are mailed as ever', async () => {
    await looked()
    const params = { personId: circle.manager.personId }
    const body = { from: day(0), until: null }
    expect((await app.call(restRoutes.set, circle.hr.asker, { params, body })).status).toBe(204)
    const conversationId = await plan(20)
    await looked()
    await app.call(routes.reschedule, circle.employee.asker, {
      params: { conversationId },
      body: appointment(22),
    })
    expect(await arrived(circle.manager)).toHaveLength(1)
  })
})

describe('when they go on', () => {
  it('one mail says so and leads to Home, and nothing of it is left; the calendar is told what it missed', async () => {
    const { employee } = circle
    const [toMove, toCallOff, known, passed] = [await plan(10), await plan(11), await plan(12), await plan(2)]
    await looked()
    await rest()
    await begunEarlier()
    await move(toMove, 20)
    await move(toMove, 21)
    await move(passed, 3)
    await callOff(toCallOff)
    const planned = await plan(13)
    const gone = await plan(14)
    await callOff(gone)
    app.clock.advance({ hours: 24 * 5 })
    expect(await arrived(employee)).toEqual([])
    await looked()
    expect((await resume()).status).toBe(204)
    const mails = await arrived(employee)
    expect(mails.filter((mail) => appointmentIn(mail) === null).map(({ subject }) => subject)).toEqual([
      'Je gesprekken gaan weer verder',
    ])
    const said = mails.find(({ subject }) => subject?.startsWith('Je gesprekken'))?.text ?? ''
    expect(said).toContain(`${app.services.address}/`)
    const entries = mails.flatMap((mail) => {
      const entry = appointmentIn(mail)
      return entry === null
        ? []
        : [{ of: entry.uid.slice(0, 36), method: entry.method, sequence: entry.sequence }]
    })
    const byId = (one: { of: string }, other: { of: string }) => (one.of < other.of ? -1 : 1)
    expect(entries.toSorted(byId)).toEqual(
      [
        { of: toMove, method: 'REQUEST', sequence: 2 },
        { of: toCallOff, method: 'CANCEL', sequence: 1 },
        { of: planned, method: 'REQUEST', sequence: 0 },
      ].toSorted(byId),
    )
    expect(entries.some(({ of }) => of === known)).toBe(false)
    const left = await app.services.db.owner
      .selectFrom('mails')
      .select('kind')
      .where('kind', '=', 'conversations-resumed')
      .execute()
    expect(left).toEqual([])
  })

  it('what waited for the mail server as the rest began does not go to them, and their calendar is told when it ends', async () => {
    const { employee, manager, organizationId } = circle
    const conversationId = await aConversation(app, circle, 'planned')
    await looked()
    await mailParticipants(app.services, {
      kind: 'conversation-moved',
      by: circle.hr.personId,
      from: start.toString(),
      to: start.add({ hours: 48 }).toString(),
      organizationId,
      conversationId,
      occasion: 'moved',
    })
    expect(await queued(employee)).toEqual(['conversation-moved'])
    await rest()
    expect(await arrived(employee)).toEqual([])
    expect(await arrived(manager)).toHaveLength(1)
    expect(await queued(employee)).toEqual([])
    await looked()
    await resume()
    expect((await arrived(employee)).map((mail) => appointmentIn(mail)?.method)).toEqual(['REQUEST'])
  })

  it('the calendar knows all of it then, and is told nothing twice', async () => {
    const conversationId = await plan(10)
    await rest()
    await move(conversationId, 12)
    await resume()
    await looked()
    await rest()
    await resume()
    expect(await arrived(circle.employee)).toEqual([])
  })

  it('who ended it themselves is not mailed that it ended, nor anybody on the day that it began', async () => {
    await looked()
    await rest()
    await resume()
    await rest()
    await begunEarlier()
    await resume(circle.employee)
    expect(await arrived(circle.employee)).toEqual([])
  })

  it('after their last day they hear it too', async () => {
    await looked()
    await rest(day(3))
    app.clock.advance({ hours: 24 * 4 })
    expect(await endRestsOver(app.services)).toBeGreaterThanOrEqual(1)
    expect((await arrived(circle.employee)).map(({ subject }) => subject)).toEqual([
      'Je gesprekken gaan weer verder',
    ])
  })

  it('until they rest again from a later day on, they hear it as well', async () => {
    await looked()
    await rest()
    await begunEarlier()
    await rest(null, day(5))
    expect(await arrived(circle.employee)).toHaveLength(1)
  })

  it('the mail stands in no list of mails, also while it waits', async () => {
    await rest()
    await begunEarlier()
    await resume()
    const { body } = await app.call(accessRoutes.mails, circle.administrator.asker, { query: {} })
    expect(body.items.map(({ kind }) => kind)).not.toContain('conversations-resumed')
  })
})
