import { conclusionRoutes as routes } from '@tweespraak/contract/conclusion'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { homeRoutes } from '@tweespraak/contract/home'
import { peopleRoutes } from '@tweespraak/contract/people'
import { probationRoutes } from '@tweespraak/contract/probation'
import { lastProbationDay } from '@tweespraak/contract/probation-term'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../../../test/app.ts'
import { aCircle, aConversation, type Circle } from '../../../../test/factories/conversations.ts'
import { conversationAt } from '../../../../test/matrix/stages.ts'

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const today = (): Temporal.PlainDate => app.clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()

/** Began so many days ago, on probation for so many days from today. */
const onProbation = async (began: number, days: number): Promise<void> => {
  const { personId } = circle.employee
  const startsOn = today().subtract({ days: began }).toString()
  await sql`update employments set starts_on = ${startsOn}::date,
      probation_ends_on = ${today().add({ days }).toString()}::date
    where person_id = ${personId}`.execute(app.services.db.owner)
  await sql`update assignments set starts_on = ${startsOn}::date where person_id = ${personId}`.execute(
    app.services.db.owner,
  )
}

beforeEach(async () => {
  circle = await aCircle(app)
})

const plan = async (day: number) => {
  const starts = app.clock.now().add({ hours: 24 * day })
  return app.call(conversationsRoutes.plan, circle.manager.asker, {
    body: {
      kindId: await circle.kindId('probation'),
      employeeId: circle.employee.personId,
      leaderId: circle.manager.personId,
      startsAt: starts.toString(),
      endsAt: starts.add({ hours: 1 }).toString(),
      place: null,
      videoLink: null,
      purpose: null,
    },
  })
}

const reported = (): Promise<string> =>
  circle
    .kindId('probation')
    .then((kindId) =>
      conversationAt(app, 'reported', circle, { kindId, words: (field) => `woorden ${field}` }),
    )

const said = { about: 'probation', outcome: 'continue', until: null, reason: 'Het werk past' } as const

const save = (conversationId: string, content: object, asker = circle.manager.asker, baseRevision = 0) =>
  app.call(routes.save, asker, {
    params: { conversationId },
    body: { content: content as typeof said, baseRevision },
  })

describe('the talk about a probation', () => {
  test('is planned until the last day, and not after it', async () => {
    await onProbation(10, 20)
    expect((await plan(21)).refusal?.code).toBe('probation-over')
    const { status, body } = await plan(18)
    expect(status).toBe(200)
    const later = app.clock.now().add({ hours: 24 * 25 })
    const moved = await app.call(conversationsRoutes.reschedule, circle.manager.asker, {
      params: { conversationId: body.conversationId },
      body: {
        startsAt: later.toString(),
        endsAt: later.add({ hours: 1 }).toString(),
        place: null,
        videoLink: null,
        purpose: null,
      },
    })
    expect(moved.refusal?.code).toBe('probation-over')
  })

  test('is asked of who leads them and shown to HR, until it is planned', async () => {
    await onProbation(10, 20)
    const asked = async () => {
      const home = await app.call(homeRoutes.home, circle.manager.asker)
      const team = await app.call(homeRoutes.team, circle.manager.asker)
      const hr = await app.call(probationRoutes.untalked, circle.hr.asker)
      return [
        home.body.now.filter(({ task }) => task === 'plan-probation').map(({ dueOn }) => dueOn),
        team.body.members
          .filter(({ personId }) => personId === circle.employee.personId)
          .map((member) => member.probationEndsOn),
        hr.body.people.map(({ personId, manager }) => [personId, manager?.personId]),
      ]
    }
    const endsOn = today().add({ days: 20 }).toString()
    expect(await asked()).toEqual([[endsOn], [endsOn], [[circle.employee.personId, circle.manager.personId]]])
    await plan(5)
    expect(await asked()).toEqual([[], [null], []])
  })

  test('is shown to HR alone', async () => {
    for (const asker of [circle.manager.asker, circle.administrator.asker])
      expect((await app.call(probationRoutes.untalked, asker)).refusal?.code).toBe('not-allowed')
  })
})

describe('what it comes to', () => {
  test('is in the report, with its reason and the day, before that is offered', async () => {
    await onProbation(10, 40)
    const conversationId = await reported()
    const offer = () =>
      app.call(conversationsRoutes.offer, circle.manager.asker, { params: { conversationId } })
    expect((await offer()).refusal?.code).toBe('conclusion-missing')
    await save(conversationId, { ...said, reason: ' ' })
    expect((await offer()).refusal?.code).toBe('conclusion-missing')
    expect((await save(conversationId, said, circle.manager.asker, 1)).status).toBe(200)
    expect((await offer()).status).toBe(200)
    const seen = await app.call(conversationsRoutes.get, circle.employee.asker, {
      params: { conversationId },
    })
    expect(seen.body.view === 'participant' && seen.body.report?.conclusion).toEqual({
      about: 'probation',
      outcome: 'continue',
      endsOn: today().add({ days: 40 }).toString(),
      until: null,
      reason: 'Het werk past',
    })
    expect((await save(conversationId, said, circle.manager.asker, 2)).refusal?.code).toBe(
      'report-already-offered',
    )
  })

  test('is for who leads it to write, and for those at the table to read', async () => {
    const conversationId = await reported()
    const params = { conversationId }
    expect((await save(conversationId, said, circle.employee.asker)).refusal?.code).toBe('not-allowed')
    await save(conversationId, said)
    const { body } = await app.call(routes.show, circle.employee.asker, { params })
    expect(body).toMatchObject({ about: 'probation', content: said, can: { conclude: false } })
    expect((await app.call(routes.show, circle.hr.asker, { params })).refusal?.code).toBe('not-allowed')
    expect((await app.call(routes.show, circle.stranger.asker, { params })).refusal?.code).toBe('not-found')
  })

  test('is not overwritten by another tab', async () => {
    const conversationId = await reported()
    await save(conversationId, said)
    const other = await save(conversationId, { ...said, outcome: 'stop' })
    expect(other.refusal).toMatchObject({
      code: 'changed-elsewhere',
      details: { content: said, revision: 1 },
    })
    expect((await save(conversationId, said)).body.revision).toBe(1)
  })

  test('is nothing in a conversation of another kind', async () => {
    const conversationId = await aConversation(app, circle, 'reported')
    const { body } = await app.call(routes.show, circle.manager.asker, { params: { conversationId } })
    expect(body.about).toBeNull()
    expect((await save(conversationId, said)).refusal?.code).toBe('nothing-to-conclude')
  })

  test('is longer only to where the law allows it, and later than it was', async () => {
    const conversationId = await reported()
    await onProbation(10, 20)
    const latest = lastProbationDay(today().subtract({ days: 10 }).toString())
    const extend = (until: string, baseRevision = 0) =>
      save(conversationId, { ...said, outcome: 'extend', until }, circle.manager.asker, baseRevision)
    const after = Temporal.PlainDate.from(latest).add({ days: 1 }).toString()
    expect((await extend(after)).refusal).toMatchObject({
      code: 'probation-not-extended',
      details: { latest },
    })
    expect((await extend(today().add({ days: 20 }).toString())).refusal?.code).toBe('probation-not-extended')
    expect((await extend(latest)).status).toBe(200)
  })
})

describe('the last day of a probation', () => {
  const set = (endsOn: string | null, asker = circle.hr.asker) =>
    app.call(probationRoutes.set, asker, { params: { personId: circle.employee.personId }, body: { endsOn } })
  const seen = async (asker: typeof circle.hr.asker) => {
    const { body } = await app.call(peopleRoutes.show, asker, {
      params: { personId: circle.employee.personId },
    })
    return body.details?.probationEndsOn
  }

  test('is written down by HR, and read by them, by who leads them and by HR', async () => {
    await onProbation(10, 5)
    const endsOn = today().add({ days: 20 }).toString()
    expect((await set(endsOn)).status).toBe(204)
    for (const asker of [circle.employee.asker, circle.manager.asker, circle.hr.asker])
      expect(await seen(asker)).toBe(endsOn)
    expect(await seen(circle.administrator.asker)).toBeNull()
    for (const asker of [circle.employee.asker, circle.manager.asker, circle.administrator.asker])
      expect((await set(null, asker)).refusal?.code).toBe('not-allowed')
    expect((await set(null)).status).toBe(204)
    expect(await seen(circle.hr.asker)).toBeNull()
  })

  test('lies within two months of the first', async () => {
    await onProbation(10, 5)
    const first = today().subtract({ days: 10 })
    expect((await set(first.subtract({ days: 1 }).toString())).refusal?.code).toBe('probation-before-start')
    expect((await set(first.add({ months: 2 }).toString())).refusal?.code).toBe('probation-too-long')
    expect((await set(lastProbationDay(first.toString()))).status).toBe(204)
  })

  test('is not known any more when the first day is corrected so that it no longer fits', async () => {
    await onProbation(10, 5)
    await sql`update employments set starts_on = '2020-01-01' where person_id = ${circle.employee.personId}`.execute(
      app.services.db.owner,
    )
    expect(await seen(circle.hr.asker)).toBeNull()
  })
})
