import { conclusionRoutes } from '@tweespraak/contract/conclusion'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { seriesRoutes as routes } from '@tweespraak/contract/series'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../../../test/app.ts'
import { aCircle, type Circle, type Guest } from '../../../../test/factories/conversations.ts'
import { answerTo, unhindered } from '../../../../test/unhindered.ts'

let app: TestApp
let circle: Circle
let conversationId: string
let goalId: string
let seriesId: string

beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
  const starts = app.clock.now().add({ hours: 24 * 7 })
  const { body } = await app.call(routes.plan, circle.manager.asker, {
    body: {
      kindId: await circle.kindId('improvement'),
      employeeId: circle.employee.personId,
      goals: [{ what: 'De overdracht is volledig', measure: 'Alle velden zijn ingevuld' }],
      support: 'Twee uur per week samen met Karim',
      talks: [{ startsAt: starts.toString(), endsAt: starts.add({ hours: 1 }).toString() }],
      place: null,
      videoLink: null,
    },
  })
  conversationId = body.conversationIds[0] ?? ''
  seriesId = body.seriesId
  goalId = (await seriesOf(circle.employee)).goals[0]?.goalId ?? ''
})
afterAll(() => app.close())

const params = () => ({ conversationId })
const seriesOf = async ({ asker }: Guest) => {
  const { series } = (await app.call(routes.show, asker, { params: params() })).body
  if (series === null) throw new Error('It is one of a series')
  return series
}
const word = ({ asker }: Guest, words: string, baseRevision: number) =>
  app.call(routes.word, asker, { params: { ...params(), goalId }, body: { words, baseRevision } })

test('the employee says a goal in their own words, which the other reads beside it', async () => {
  expect((await seriesOf(circle.employee)).can.word).toBe(true)
  expect((await seriesOf(circle.manager)).can.word).toBe(false)
  expect((await word(circle.employee, 'Dat niemand hoeft na te vragen', 0)).body).toEqual({ revision: 1 })
  const { goals } = await seriesOf(circle.manager)
  expect(goals).toMatchObject([
    { what: 'De overdracht is volledig', own: { words: 'Dat niemand hoeft na te vragen', revision: 1 } },
  ])
})

test('nobody says it for them, not beside the API either, and nobody outside reads it', async () => {
  expect((await word(circle.manager, 'Anders', 1)).refusal?.code).toBe('not-allowed')
  expect((await word(circle.hr, 'Anders', 1)).refusal?.code).toBe('not-allowed')
  expect((await word(circle.colleague, 'Anders', 1)).refusal?.code).toBe('not-found')
  for (const [who, sees, writes] of [
    ['employee', 1, 1],
    ['manager', 1, 0],
    ['hr', 0, 0],
    ['colleague', 0, 0],
    ['administrator', 0, 0],
    ['stranger', 0, 0],
  ] as const) {
    const did = await app.services.db.transaction(
      unhindered(circle.organizationId, circle[who].personId),
      async (tx) => {
        const seen = await tx.selectFrom('series_wordings').select('words').execute()
        const { numUpdatedRows } = await tx
          .updateTable('series_wordings')
          .set({ words: 'Dat niemand hoeft na te vragen' })
          .where('series_id', '=', seriesId)
          .executeTakeFirst()
        return [who, seen.length, Number(numUpdatedRows)]
      },
    )
    expect(did).toEqual([who, sees, writes])
  }
})

test('two tabs lose nothing, and a goal of another series is not found', async () => {
  const stale = await word(circle.employee, 'Iets anders', 0)
  expect(stale.refusal).toMatchObject({ code: 'changed-elsewhere', details: { revision: 1 } })
  const other = await app.call(routes.word, circle.employee.asker, {
    params: { ...params(), goalId: crypto.randomUUID() },
    body: { words: 'x', baseRevision: 0 },
  })
  expect(other.refusal?.code).toBe('not-found')
})

test('both stand in the report, and once it is offered nothing changes any more', async () => {
  await app.call(conversationsRoutes.begin, circle.manager.asker, { params: params() })
  await app.call(conversationsRoutes.finish, circle.manager.asker, { params: params() })
  expect((await word(circle.employee, 'Dat de volgende meteen verder kan', 1)).body).toEqual({ revision: 2 })
  const drafted = await app.call(conversationsRoutes.get, circle.manager.asker, { params: params() })
  const sections = drafted.body.view === 'participant' ? (drafted.body.report?.sections ?? []) : []
  const together = sections.find(({ sectionId }) => sectionId === 'conclusion')
  await app.call(conversationsRoutes.editReport, circle.manager.asker, {
    params: { ...params(), sectionId: 'conclusion' },
    body: {
      voice: 'together',
      text: 'Het gaat de goede kant op',
      baseRevision: together?.revisions.together ?? 0,
    },
  })
  await app.call(conclusionRoutes.save, circle.manager.asker, {
    params: params(),
    body: {
      content: {
        about: 'improvement',
        goals: [{ goalId, standing: 'on-track', seen: 'Vier van de vijf keer' }],
        outcome: 'reached',
        reason: 'Zes weken volgehouden',
      },
      baseRevision: 0,
    },
  })
  const offered = await app.call(conversationsRoutes.offer, circle.manager.asker, { params: params() })
  expect(offered.refusal).toBeNull()
  const { body } = await app.call(conversationsRoutes.get, circle.employee.asker, { params: params() })
  expect(body.view === 'participant' && body.report?.conclusion).toMatchObject({
    goals: [{ what: 'De overdracht is volledig', own: 'Dat de volgende meteen verder kan' }],
  })
  expect((await word(circle.employee, 'Te laat', 2)).refusal?.code).toBe('report-already-offered')
  expect((await seriesOf(circle.employee)).can.word).toBe(false)
  const late = app.services.db.transaction(
    unhindered(circle.organizationId, circle.employee.personId),
    async (tx) =>
      sql`insert into series_wordings values (${circle.organizationId}, ${seriesId}, ${crypto.randomUUID()}, 'x', 1, now())`.execute(
        tx,
      ),
  )
  expect(await answerTo(late)).toMatch(/row-level security/)
})
