import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { homeRoutes } from '@tweespraak/contract/home'
import { momentOfferRoutes as routes } from '@tweespraak/contract/moment-offers'
import { restRoutes } from '@tweespraak/contract/rest'
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { testApp, type TestApp, testClock } from '../../../../test/app.ts'
import { aCircle, type Circle, type Guest, seenBy } from '../../../../test/factories/conversations.ts'
import { lapseOffers } from './lapse-offers.ts'

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp({ clock: testClock(Temporal.Now.instant().round('second').toString()) })
  circle = await aCircle(app)
})
afterAll(() => app.close())

/** Each test looks at days of its own. */
let day = 20
beforeEach(() => {
  day += 7
})
const moment = (days: number) => {
  const starts = app.clock.now().add({ hours: 24 * (day + days) })
  const at = (instant: Temporal.Instant) => instant.toString({ fractionalSecondDigits: 3 })
  return { startsAt: at(starts), endsAt: at(starts.add({ hours: 1 })) }
}

const about = async (kind = 'progress') => ({
  kindId: await circle.kindId(kind),
  employeeId: circle.employee.personId,
  leaderId: circle.manager.personId,
  place: 'De Linde',
  videoLink: null,
  purpose: 'Terugblikken',
})
const offer = async (by: Guest, changes: Record<string, unknown> = {}, kind = 'progress') =>
  app.call(routes.offer, by.asker, {
    body: { ...(await about(kind)), moments: [moment(0), moment(1)], ...changes },
  })
const offered = async (by = circle.manager, kind = 'progress') => {
  const { body, refusal } = await offer(by, {}, kind)
  if (refusal !== null) throw new Error(refusal.code)
  return { params: { offerId: body.offerId } }
}
const plan = async (with_: Guest, at: ReturnType<typeof moment>, kind = 'progress') =>
  app.call(conversationsRoutes.plan, circle.manager.asker, {
    body: { ...(await about(kind)), ...at, employeeId: with_.personId },
  })
const show = async (by: Guest, { params }: { params: { offerId: string } }) =>
  (await app.call(routes.show, by.asker, { params })).body
const choose = (by: Guest, { params }: { params: { offerId: string } }, startsAt: string) =>
  app.call(routes.choose, by.asker, { params, body: { startsAt } })
const withdraw = (by: Guest, { params }: { params: { offerId: string } }) =>
  app.call(routes.withdraw, by.asker, { params })

/** What Home says about it, now or soon. */
const onHome = async (by: Guest, { params }: { params: { offerId: string } }) => {
  const { body } = await app.call(homeRoutes.home, by.asker)
  return [...body.now, ...body.soon]
    .filter(({ subjectId }) => subjectId === params.offerId)
    .map(({ task }) => task)
}

/** What Team says to the manager about the talks with the employee. */
const onTeam = async () => {
  const { body } = await app.call(homeRoutes.team, circle.manager.asker)
  return body.members.find(({ personId }) => personId === circle.employee.personId)
}

/** What somebody was told about an offer, and what became of its mail. */
const told = async ({ personId }: Guest, { params: { offerId } }: { params: { offerId: string } }) => {
  await app.services.jobs.drain()
  const rows = await app.services.db.owner
    .selectFrom('mails')
    .select(['kind', 'state', 'facts'])
    .where('person_id', '=', personId)
    .orderBy('mail_id')
    .execute()
  return rows
    .filter(({ facts }) => JSON.stringify(facts).includes(offerId))
    .map(({ kind, state }) => (state === 'withdrawn' ? `${kind}, never sent` : kind))
}

describe('offering moments', () => {
  it('is for one of the two who may plan this kind, at moments that keep its notice and are free', async () => {
    const reasonOf = async (by: Guest, changes: Record<string, unknown> = {}, kind = 'progress') =>
      (await offer(by, changes, kind)).refusal?.code
    expect(
      (await app.call(routes.offer, null, { body: { ...(await about()), moments: [moment(0), moment(1)] } }))
        .status,
    ).toBe(401)
    expect(await reasonOf(circle.manager, { moments: [moment(0)] })).toBe('bad-input')
    expect(await reasonOf(circle.hr)).toBe('not-allowed')
    expect(
      await reasonOf(circle.colleague, {
        employeeId: circle.colleague.personId,
        leaderId: circle.coach.personId,
      }),
    ).toBe('leader-does-not-fit')
    expect(await reasonOf(circle.employee, {}, 'appraisal')).toBe('not-allowed')
    expect(await reasonOf(circle.manager, { moments: [moment(0), moment(0)] })).toBe('moments-twice')
    expect(await reasonOf(circle.manager, { moments: [moment(0), moment(2 - day)] })).toBe('moment-too-soon')
    await plan(circle.colleague, moment(1))
    expect(await reasonOf(circle.manager)).toBe('moment-taken')
  })

  it('asks one thing at a time, and nothing of whose conversations rest', async () => {
    const first = await offered()
    expect((await offer(circle.manager)).refusal?.code).toBe('offer-waits')
    await withdraw(circle.manager, first)
    const params = { personId: circle.employee.personId }
    const from = app.clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString()
    await app.call(restRoutes.set, circle.manager.asker, { params, body: { from, until: null } })
    expect((await offer(circle.manager)).refusal?.code).toBe('at-rest')
    await app.call(restRoutes.end, circle.manager.asker, { params })
  })
})

test('while moments wait for a choice the talk is not proposed to either of the two; withdrawn, it is again', async () => {
  const proposed = async (by: Guest) =>
    (await app.call(conversationsRoutes.proposals, by.asker)).body.items.map(({ kind }) => kind.code)
  const both = async () => [await proposed(circle.manager), await proposed(circle.employee)]
  const { body } = await plan(circle.employee, moment(0))
  await app.call(conversationsRoutes.cancel, circle.manager.asker, {
    params: { conversationId: body.conversationId },
    body: { reason: 'no-time', text: null },
  })
  await app.services.jobs.drain()
  expect(await both()).toEqual([['progress'], ['progress']])
  const given = await offered()
  expect(await both()).toEqual([[], []])
  await app.call(routes.decline, circle.employee.asker, { ...given, body: { moments: [] } })
  expect(await both()).toEqual([[], []])
  await withdraw(circle.manager, given)
  expect(await both()).toEqual([['progress'], ['progress']])
})

describe('choosing a moment', () => {
  it('plans the talk as planning does, also of a kind that only the other may plan', async () => {
    const given = await offered(circle.manager, 'appraisal')
    expect(await told(circle.employee, given)).toEqual(['moments-offered'])
    const seen = await show(circle.employee, given)
    expect(seen).toMatchObject({
      state: 'open',
      chooserId: circle.employee.personId,
      purpose: 'Terugblikken',
      can: { choose: true, decline: true, change: false },
    })
    expect(seen.moments.map(({ standing }) => standing)).toEqual(['free', 'free'])
    expect(await onHome(circle.employee, given)).toEqual(['choose-moment'])
    expect(await onHome(circle.manager, given)).toEqual(['await-choice'])
    expect(await onTeam()).toMatchObject({ offer: { ...given.params, mine: false } })
    expect((await choose(circle.manager, given, moment(1).startsAt)).refusal?.code).toBe('not-allowed')
    const { body } = await choose(circle.employee, given, moment(1).startsAt)
    const conversation = await seenBy(app, circle.manager, body.conversationId)
    expect(conversation).toMatchObject({ startsAt: moment(1).startsAt, state: 'planned' })
    expect(conversation).toMatchObject({ place: 'De Linde', purpose: 'Terugblikken' })
    await app.services.jobs.drain()
    const mails = await app.services.db.owner
      .selectFrom('mails')
      .select(['kind', 'person_id'])
      .where('kind', 'in', ['moment-chosen', 'conversation-planned'])
      .where('facts', '@>', JSON.stringify({ path: `/conversations/${body.conversationId}` }))
      .execute()
    expect(mails).toEqual([{ kind: 'moment-chosen', person_id: circle.manager.personId }])
    // What asked for it and waited for the mail server is not sent any more.
    expect(await told(circle.employee, given)).toEqual(['moments-offered, never sent'])
    expect(await onTeam()).toMatchObject({ offer: null })
    // What it was planned with stands at the talk, and nowhere else.
    expect(await show(circle.employee, given)).toMatchObject({
      state: 'planned',
      conversationId: body.conversationId,
      purpose: null,
    })
    expect((await choose(circle.employee, given, moment(0).startsAt)).refusal?.code).toBe('offer-planned')
    expect((await withdraw(circle.manager, given)).refusal?.code).toBe('offer-planned')
  })

  it('is for the two alone, and no one else knows of it', async () => {
    const given = await offered()
    for (const other of [
      circle.hr,
      circle.managersManager,
      circle.coach,
      circle.administrator,
      circle.stranger,
    ])
      for (const route of [routes.show, routes.withdraw] as const)
        expect((await app.call(route, other.asker, given)).status).toBe(404)
    expect((await app.call(routes.list, circle.employee.asker)).body.items).toHaveLength(1)
    expect((await app.call(routes.list, circle.hr.asker)).body.items).toEqual([])
    await withdraw(circle.manager, given)
    expect((await app.call(routes.list, circle.employee.asker)).body.items).toEqual([])
  })

  it('says what is taken meanwhile, and leaves that be', async () => {
    const given = await offered()
    await plan(circle.colleague, moment(0))
    const standing = async (by: Guest) => (await show(by, given)).moments.map((each) => each.standing)
    expect(await standing(circle.employee)).toEqual(['busy-other', 'free'])
    expect(await standing(circle.manager)).toEqual(['busy-self', 'free'])
    expect((await choose(circle.employee, given, moment(0).startsAt)).refusal?.code).toBe('moment-taken')
    expect((await choose(circle.employee, given, moment(2).startsAt)).refusal?.code).toBe(
      'moment-not-offered',
    )
    expect((await choose(circle.employee, given, moment(1).startsAt)).refusal).toBeNull()
  })

  it('goes the other way round: none fits, another is proposed, and who asked chooses that', async () => {
    const given = await offered(circle.employee)
    const decline = (by: Guest, moments: unknown[]) =>
      app.call(routes.decline, by.asker, { ...given, body: { moments } as never })
    expect((await decline(circle.employee, [])).refusal?.code).toBe('not-allowed')
    expect((await decline(circle.manager, [0, 1, 2, 3].map(moment))).refusal?.code).toBe('bad-input')
    expect((await decline(circle.manager, [moment(3)])).refusal).toBeNull()
    expect(await told(circle.employee, given)).toEqual(['moments-answered'])
    expect(await onHome(circle.employee, given)).toEqual(['choose-proposed-moment'])
    expect(await onHome(circle.manager, given)).toEqual(['await-choice'])
    expect((await choose(circle.employee, given, moment(0).startsAt)).refusal?.code).toBe(
      'moment-not-offered',
    )
    expect((await choose(circle.employee, given, moment(3).startsAt)).refusal).toBeNull()
  })

  it('gets others in the place of those that did not fit, and is not asked twice by mail', async () => {
    const given = await offered()
    await app.call(routes.decline, circle.employee.asker, { ...given, body: { moments: [] } })
    const body = { moments: [moment(4), moment(5)] }
    expect((await app.call(routes.change, circle.employee.asker, { ...given, body })).refusal?.code).toBe(
      'not-allowed',
    )
    expect((await app.call(routes.change, circle.manager.asker, { ...given, body })).refusal).toBeNull()
    expect((await show(circle.employee, given)).moments.map(({ startsAt }) => startsAt)).toEqual(
      body.moments.map(({ startsAt }) => startsAt),
    )
    // Without a server mails wait, and what is not asked any more is never sent.
    await withdraw(circle.manager, given)
    expect(await told(circle.employee, given)).toEqual(['moments-withdrawn'])
    expect((await choose(circle.employee, given, moment(4).startsAt)).refusal?.code).toBe('offer-withdrawn')
  })

  it('and withdrawing at the same moment: one of the two comes second, and reads so', async () => {
    const given = await offered()
    const both = await Promise.all([
      choose(circle.employee, given, moment(0).startsAt),
      withdraw(circle.manager, given),
    ])
    const codes = both.map(({ refusal }) => refusal?.code ?? 'done')
    expect(codes.filter((code) => code === 'done')).toHaveLength(1)
    expect(codes.some((code) => code === 'offer-planned' || code === 'offer-withdrawn')).toBe(true)
  })

  it('is no longer asked once the talk is planned otherwise', async () => {
    const given = await offered()
    expect(await told(circle.employee, given)).toEqual(['moments-offered'])
    const { body } = await plan(circle.employee, moment(3))
    expect(await show(circle.manager, given)).toMatchObject({
      state: 'planned',
      conversationId: body.conversationId,
    })
    expect(await told(circle.employee, given)).toEqual(['moments-offered, never sent'])
  })
})

describe('an offer that nobody answers', () => {
  it('lapses when the one leads the other no more', async () => {
    const given = await offered()
    const leadBy = ({ personId }: Guest) =>
      app.services.db.owner
        .updateTable('assignments')
        .set({ manager_id: personId })
        .where('person_id', '=', circle.employee.personId)
        .execute()
    await leadBy(circle.colleague)
    await lapseOffers(app.services)
    await leadBy(circle.manager)
    expect(await told(circle.employee, given)).toEqual(['moments-lapsed'])
  })

  it('is reminded of once, lapses also with its last moment, and both hear of it', async () => {
    const given = await offered()
    await told(circle.employee, given)
    app.clock.set(Temporal.Instant.from(moment(0).startsAt).subtract({ hours: 20 }).toString())
    day = 0
    await lapseOffers(app.services)
    await lapseOffers(app.services)
    expect(await told(circle.employee, given)).toEqual(['moments-offered', 'moments-wait'])
    app.clock.advance({ hours: 24 * 3 })
    await lapseOffers(app.services)
    await lapseOffers(app.services)
    expect(await told(circle.employee, given)).toEqual([
      'moments-offered, never sent',
      'moments-wait, never sent',
      'moments-lapsed',
    ])
    expect(await told(circle.manager, given)).toEqual(['moments-lapsed'])
  })
})
