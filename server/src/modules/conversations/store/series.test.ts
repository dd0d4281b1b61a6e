import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { dossierRoutes } from '@tweespraak/contract/dossier'
import { homeRoutes } from '@tweespraak/contract/home'
import { insightsRoutes } from '@tweespraak/contract/insights'
import { seriesRoutes } from '@tweespraak/contract/series'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../../../test/app.ts'
import { aCircle, type Circle, type Guest } from '../../../../test/factories/conversations.ts'
import { unhindered } from '../../../../test/unhindered.ts'

let app: TestApp
let circle: Circle
/** The ids of four talks planned together, of which the second was called off and the first is held. */
let talks: readonly string[]
let seriesId: string

beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
  const { manager, employee } = circle
  const talkIn = (days: number) => {
    const starts = app.clock.now().add({ hours: 24 * days })
    return { startsAt: starts.toString(), endsAt: starts.add({ hours: 1 }).toString() }
  }
  const { body } = await app.call(seriesRoutes.plan, manager.asker, {
    body: {
      kindId: await circle.kindId('improvement'),
      employeeId: employee.personId,
      goals: [{ what: 'De overdracht is volledig', measure: 'Alle velden zijn ingevuld' }],
      support: 'Twee uur per week samen met Karim',
      talks: [7, 14, 21, 28].map(talkIn),
      place: null,
      videoLink: null,
    },
  })
  talks = body.conversationIds
  const series = await app.services.db.owner
    .selectFrom('conversation_series')
    .select('series_id')
    .where('employee_id', '=', employee.personId)
    .executeTakeFirstOrThrow()
  seriesId = series.series_id
  await app.call(conversationsRoutes.cancel, manager.asker, {
    params: { conversationId: talks[1] ?? '' },
    body: { reason: 'no-time', text: null },
  })
  const params = { conversationId: talks[0] ?? '' }
  await app.call(conversationsRoutes.begin, manager.asker, { params })
  await app.call(conversationsRoutes.finish, manager.asker, { params })
})
afterAll(() => app.close())

test('the conversations of both say which of the series each is, of those that go on', async () => {
  for (const { asker } of [circle.employee, circle.manager]) {
    const { body } = await app.call(conversationsRoutes.list, asker, { query: { stage: 'all' } })
    const placeOf = new Map(body.items.map(({ conversationId, series }) => [conversationId, series]))
    expect(talks.map((talk) => placeOf.get(talk))).toEqual([
      { number: 1, of: 3 },
      null,
      { number: 2, of: 3 },
      { number: 3, of: 3 },
    ])
  }
})

test('so do Home, the team and the file', async () => {
  const home = await app.call(homeRoutes.home, circle.manager.asker)
  const asked = [...home.body.now, ...home.body.soon].find(({ subjectId }) => subjectId === talks[0])
  expect(asked?.series).toEqual({ number: 1, of: 3 })
  const team = await app.call(homeRoutes.team, circle.manager.asker)
  const member = team.body.members.find(({ personId }) => personId === circle.employee.personId)
  expect([member?.last?.series, member?.next?.series]).toEqual([
    { number: 1, of: 3 },
    { number: 2, of: 3 },
  ])
  const file = await app.call(dossierRoutes.mine, circle.employee.asker)
  expect(file.body.entries).toMatchObject([{ conversationId: talks[0], series: { number: 1, of: 3 } }])
})

test('so does HR for the employee read it, where how far it is is shown; of its goals no word', async () => {
  const { body } = await app.call(dossierRoutes.ofPerson, circle.hr.asker, {
    params: { personId: circle.employee.personId },
  })
  expect(body.entries).toMatchObject([{ conversationId: talks[0], series: { number: 1, of: 3 } }])
  const { asker } = circle.hr
  const params = { personId: circle.employee.personId }
  const progress = await app.call(conversationsRoutes.progress, asker, { params })
  expect(progress.body.items.map(({ series }) => series?.number)).toEqual([3, 2, 1])
  const shown = await app.call(conversationsRoutes.get, asker, { params: { conversationId: talks[2] ?? '' } })
  expect(shown.body).toMatchObject({ view: 'progress', series: { number: 2, of: 3 } })
  const people = await app.call(insightsRoutes.people, asker, { query: {} })
  const person = people.body.items.find(({ personId }) => personId === params.personId)
  expect([person?.last?.series, person?.next?.series]).toEqual([
    { number: 1, of: 3 },
    { number: 2, of: 3 },
  ])
  const said = JSON.stringify([body, progress.body, shown.body, people.body])
  expect(said).not.toContain('overdracht')
})

test('the database alone tells neither whom the kind shows nothing, nor HR anything of its goals', async () => {
  const ask = (who: Guest) =>
    app.services.db.transaction(unhindered(circle.organizationId, who.personId), async (tx) => {
      const [one] = await tx
        .selectFrom('conversation_series')
        .select('series_id')
        .where('employee_id', '=', circle.employee.personId)
        .execute()
      const { rows } = await sql`select * from app_series_talks(${seriesId}::uuid)`.execute(tx)
      return { goals: one !== undefined, talks: rows.length }
    })
  expect(await ask(circle.manager)).toEqual({ goals: true, talks: 4 })
  expect(await ask(circle.hr)).toEqual({ goals: false, talks: 4 })
  for (const who of [circle.colleague, circle.coach, circle.administrator])
    expect(await ask(who)).toEqual({ goals: false, talks: 0 })
})
