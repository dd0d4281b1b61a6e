import { goalsRoutes } from '@tweespraak/contract/goals'
import { mailChoicesRoutes } from '@tweespraak/contract/mail-choices'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { aCircle, type Circle } from '../../../test/factories/conversations.ts'
import { aGoal } from '../../../test/factories/goals.ts'
import { type Mailbox, openMailbox } from '../../../test/mailbox.ts'
import { remindPeople } from './commands/remind-people.ts'
import { sendDigests } from './commands/send-digests.ts'

let app: TestApp
let mailbox: Mailbox
let circle: Circle
beforeAll(async () => {
  mailbox = await openMailbox()
  app = await testApp({ settings: { SMTP_URL: mailbox.url, PUBLIC_URL: 'https://gesprek.voorbeeld.nl' } })
})
afterAll(async () => {
  await app.close()
  await mailbox.close()
})
beforeEach(async () => {
  // Of a Monday: 2 November 2026, nine o'clock where they work.
  app.clock.set('2026-11-02T08:00:00Z')
  await sql`insert into reminder_days select organization_id, '2099-01-01' from organizations
    on conflict (organization_id) do update set swept_on = excluded.swept_on`.execute(app.services.db.owner)
  circle = await aCircle(app)
})

/** A goal of the employee that works, in words that nobody else reads. */
const given = (about: Partial<Parameters<typeof aGoal>[1]>) =>
  aGoal(app.services.db, {
    organizationId: circle.organizationId,
    employeeId: circle.employee.personId,
    what: 'woorden van een doel',
    ...about,
  })

/** How many reminders went out on each of these days, at nine o'clock; the mails are sent. */
const on = async (...days: readonly string[]): Promise<number[]> => {
  const went: number[] = []
  for (const day of days) {
    app.clock.set(`${day}T08:00:00Z`)
    went.push(await remindPeople(app.services))
    await app.services.jobs.drain()
  }
  return went
}

const mails = async () => {
  const { email } = await app.services.db.owner
    .selectFrom('people')
    .select('email')
    .where('person_id', '=', circle.employee.personId)
    .executeTakeFirstOrThrow()
  return mailbox.mails.filter(({ to }) => to?.some(({ address }) => address === email) === true)
}

it('the last day of a goal is said a week before it and once after it, to whose goal it is alone', async () => {
  // A Wednesday.
  const goalId = await given({ by: '2026-11-18' })
  const went = await on(
    '2026-11-10',
    '2026-11-11',
    '2026-11-12',
    '2026-11-18',
    '2026-11-19',
    '2026-11-20',
    '2026-12-01',
  )
  expect(went).toEqual([0, 1, 0, 0, 1, 0, 0])
  expect((await mails()).map(({ subject }) => subject)).toEqual([
    'Een doel loopt tot en met wo 18 nov',
    'De laatste dag van een doel is voorbij',
  ])
  const text = (await mails())[0]?.text ?? ''
  expect(text).toContain(`https://gesprek.voorbeeld.nl/goals/${goalId}`)
  expect(JSON.stringify(mailbox.mails.map((each) => [each.text, each.html]))).not.toContain('woorden van een')
})

it('how it goes is asked by its rhythm, the day after Home did, once for each time', async () => {
  const goalId = await given({ by: '2027-06-30', nextOn: '2026-11-10' })
  expect(await on('2026-11-10', '2026-11-11', '2026-11-12')).toEqual([0, 1, 0])
  await app.services.db.owner
    .updateTable('goals')
    .set({ next_on: '2026-12-10' })
    .where('goal_id', '=', goalId)
    .execute()
  expect(await on('2026-11-13', '2026-12-10', '2026-12-11', '2026-12-14')).toEqual([0, 0, 1, 0])
  expect((await mails()).map(({ subject }) => subject)).toEqual(
    Array(2).fill('Hoe gaat het met een van je doelen?'),
  )
})

it('on the last day of a goal it is asked what became of it, not how it goes as well', async () => {
  await given({ by: '2026-11-18', nextOn: '2026-11-18' })
  expect(await on('2026-11-11', '2026-11-19', '2026-11-20')).toEqual([1, 1, 0])
})

/** A proposal of that moment. */
const proposed = (madeAt: string, about: Partial<Parameters<typeof aGoal>[1]> = {}) =>
  given({ state: 'proposed', proposedBy: circle.manager.personId, madeAt, ...about })

const answer = (goalId: string, state: 'active' | 'declined') =>
  app.services.db.owner
    .updateTable('goals')
    .set(
      state === 'active'
        ? { state, starts_on: '2026-11-10' }
        : { state, closed_at: '2026-11-10T08:00:00Z', closing_words: 'Nu niet' },
    )
    .where('goal_id', '=', goalId)
    .execute()

it('a proposal that waits is said once, a week after it, to whom it was made alone, without a word of it', async () => {
  const goalId = await proposed('2026-11-02T10:00:00Z')
  expect(await on('2026-11-06', '2026-11-09', '2026-11-10', '2026-11-16', '2026-11-23')).toEqual([
    0, 1, 0, 0, 0,
  ])
  expect((await mails()).map(({ subject }) => subject)).toEqual(['Er ligt nog een voorstel voor een doel'])
  expect((await mails())[0]?.text).toContain(`https://gesprek.voorbeeld.nl/goals/${goalId}`)
  expect(JSON.stringify(mailbox.mails.map((each) => [each.text, each.html]))).not.toContain('woorden van een')
})

it('a proposal counts from the day it was made where people work', async () => {
  // Half past midnight of Tuesday in Amsterdam.
  await proposed('2026-11-02T23:30:00Z')
  expect(await on('2026-11-09', '2026-11-10')).toEqual([0, 1])
})

it.each(['active', 'declined'] as const)(
  'a proposal that is %s by then is not reminded of',
  async (state) => {
    const goalId = await proposed('2026-11-02T10:00:00Z')
    await answer(goalId, state)
    expect(await on('2026-11-09', '2026-11-10')).toEqual([0, 0])
  },
)

it('a proposal that was answered by the time that the mail would go is not mailed of', async () => {
  const goalId = await proposed('2026-11-02T10:00:00Z')
  app.clock.set('2026-11-09T08:00:00Z')
  expect(await remindPeople(app.services)).toBe(1)
  await answer(goalId, 'declined')
  await app.services.jobs.drain()
  expect(await mails()).toEqual([])
})

it('of several proposals only the first is said, and the next not within a week of it', async () => {
  const first = await proposed('2026-11-02T10:00:00Z')
  await proposed('2026-11-02T10:00:01Z')
  await proposed('2026-11-03T10:00:00Z')
  expect(await on('2026-11-09', '2026-11-10', '2026-11-11')).toEqual([1, 0, 0])
  await answer(first, 'active')
  expect(await on('2026-11-12', '2026-11-13', '2026-11-16', '2026-11-17')).toEqual([0, 0, 1, 0])
})

it.each(['draft', 'proposed', 'reached', 'dropped', 'carried-over', 'declined'] as const)(
  'nothing is said of a goal that is %s',
  async (state) => {
    await given({ by: '2026-11-18', state, proposedBy: circle.manager.personId })
    expect(await on('2026-11-11', '2026-11-19')).toEqual([0, 0])
  },
)

it('what was done by the time that the mail would go is not mailed', async () => {
  const goalId = await given({ by: '2026-11-18' })
  app.clock.set('2026-11-19T08:00:00Z')
  expect(await remindPeople(app.services)).toBe(1)
  await app.services.db.owner
    .updateTable('goals')
    .set({ state: 'reached', closed_at: '2026-11-19T08:00:01Z' })
    .where('goal_id', '=', goalId)
    .execute()
  await app.services.jobs.drain()
  expect(await mails()).toEqual([])
})

it('of whose talks rest nothing is asked, nor of who does not work here any more', async () => {
  const { organizationId, employee, colleague } = circle
  await given({ by: '2026-11-18', nextOn: '2026-11-10' })
  await proposed('2026-11-04T10:00:00Z')
  await given({ by: '2026-11-18', employeeId: colleague.personId })
  const { db } = app.services
  await db.owner
    .insertInto('conversation_rests')
    .values({
      organization_id: organizationId,
      rest_id: crypto.randomUUID(),
      person_id: employee.personId,
      from_on: '2026-11-02',
      until_on: null,
      set_by: employee.personId,
      set_at: '2026-11-02T08:00:00Z',
    })
    .execute()
  await db.owner
    .updateTable('people')
    .set({ left_on: '2026-11-05' })
    .where('person_id', '=', colleague.personId)
    .execute()
  expect(await on('2026-11-11', '2026-11-19')).toEqual([0, 0])
})

it('two that remind at the same moment remind once', async () => {
  await given({ by: '2026-11-18' })
  app.clock.set('2026-11-11T08:00:00Z')
  const went = await Promise.all([remindPeople(app.services), remindPeople(app.services)])
  expect(went.toSorted()).toEqual([0, 1])
})

it('what was reached is named in a digest for who chose one, unless it is so no more', async () => {
  const { manager, employee } = circle
  const { email } = await app.services.db.owner
    .selectFrom('people')
    .select('email')
    .where('person_id', '=', manager.personId)
    .executeTakeFirstOrThrow()
  const choice = { params: { sort: 'goal-news' }, body: { way: 'digest' } } as const
  expect((await app.call(mailChoicesRoutes.choose, manager.asker, choice)).refusal).toBeNull()
  const [stays, opened] = [await given({ by: '2027-06-30' }), await given({ by: '2027-06-30' })]
  for (const goalId of [stays, opened]) {
    const body = { revision: 1, lookBack: null }
    const done = await app.call(goalsRoutes.reach, employee.asker, { params: { goalId }, body })
    expect(done.refusal).toBeNull()
  }
  await app.services.jobs.drain()
  const body = { revision: 2 }
  await app.call(goalsRoutes.reopen, employee.asker, { params: { goalId: opened }, body })
  app.clock.set('2026-11-03T08:00:00Z')
  await sendDigests(app.services)
  await app.services.jobs.drain()
  const digest = mailbox.to(email ?? '')
  expect(digest?.subject).toBe('Er wacht 1 ding op je')
  expect(digest?.text).toContain(`/goals/${stays}`)
  expect(digest?.text).not.toContain(opened)
})
