import { seriesRoutes as routes } from '@tweespraak/contract/series'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { aCircle, type Circle, type Guest } from '../../../../test/factories/conversations.ts'
import { appointmentIn } from '../../../../test/appointment.ts'
import { type Mailbox, openMailbox } from '../../../../test/mailbox.ts'

let app: TestApp
let mailbox: Mailbox
let circle: Circle
beforeAll(async () => {
  mailbox = await openMailbox()
  app = await testApp({ settings: { SMTP_URL: mailbox.url } })
  circle = await aCircle(app)
})
afterAll(async () => {
  await app.close()
  await mailbox.close()
})

/** What is mailed when so many talks are planned at once, apart from what is for a calendar alone: to whom, and the subject. */
const mailedFor = async (who: Guest, days: readonly number[]) => {
  await app.services.jobs.drain()
  const before = mailbox.mails.length
  const talks = days.map((day) => {
    const starts = app.clock.now().add({ hours: 24 * day })
    return { startsAt: starts.toString(), endsAt: starts.add({ hours: 1 }).toString() }
  })
  const { refusal, body } = await app.call(routes.plan, who.asker, {
    body: {
      kindId: await circle.kindId('improvement'),
      employeeId: circle.employee.personId,
      leaderId: circle.manager.personId,
      goals: [{ what: 'De overdracht is volledig', measure: 'Alle velden zijn ingevuld' }],
      support: 'Twee uur per week samen met Karim',
      talks,
      place: null,
      videoLink: null,
    },
  })
  expect(refusal).toBeNull()
  await app.services.jobs.drain()
  const all = mailbox.mails.slice(before)
  const mails = all.filter(({ subject }) => subject?.startsWith('In je agenda') !== true)
  return { all, mails, first: body.conversationIds[0] ?? '' }
}

test('a series that HR plans is mailed once to each of the two, and tells how many talks it has', async () => {
  const { mails, first } = await mailedFor(circle.hr, [7, 28, 49, 70])
  expect(new Set(mails.map(({ to }) => to?.[0]?.address)).size).toBe(2)
  expect(mails).toHaveLength(2)
  for (const { subject, text } of mails) {
    expect(subject).toMatch(/^4 gesprekken gepland, het eerste op /)
    expect(text).toContain('HR plande 4 gesprekken tussen jou en')
    expect(text).toContain(`/conversations/${first}`)
    expect(text).not.toContain('overdracht')
  }
})

test('a series that the manager plans is mailed once, to the employee', async () => {
  const { mails } = await mailedFor(circle.manager, [28, 7])
  expect(mails.map(({ subject }) => subject)).toEqual([
    expect.stringMatching(/^2 gesprekken gepland, het eerste/),
  ])
})

test('a series of one talk is mailed as any conversation is', async () => {
  const { mails } = await mailedFor(circle.manager, [7])
  expect(mails.map(({ subject }) => subject)).toEqual([expect.stringMatching(/^Gesprek gepland op /)])
})

test('each talk of a series is an appointment of its own, one to a mail: more in one mail most calendars do not read', async () => {
  const { all } = await mailedFor(circle.manager, [7, 28, 49])
  const entries = all.flatMap((mail) => {
    const entry = appointmentIn(mail)
    return entry === null ? [] : [{ to: mail.to?.[0]?.address, uid: entry.uid, method: entry.method }]
  })
  expect(new Set(entries.map(({ uid }) => uid)).size).toBe(3)
  expect(new Set(entries.map(({ to, uid }) => `${to} ${uid}`)).size).toBe(6)
  expect(entries.every(({ method }) => method === 'REQUEST')).toBe(true)
})
