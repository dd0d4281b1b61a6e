import { conclusionRoutes } from '@tweespraak/contract/conclusion'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { responseRoutes as routes } from '@tweespraak/contract/response'
import { seriesRoutes } from '@tweespraak/contract/series'
import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { aCircle, type Circle, type Guest } from '../../../../test/factories/conversations.ts'
import { aResponse } from '../../../../test/factories/responses.ts'
import { sayTogether } from '../../../../test/matrix/stages.ts'
import { unhindered } from '../../../../test/unhindered.ts'

let app: TestApp
let circle: Circle
let conversationId: string
let responseId: string

/** The only talk of an improvement series: concluded, offered, and signed by nobody. */
const anOfferedConclusion = async (): Promise<string> => {
  const { employee, manager } = circle
  const starts = app.clock.now().add({ hours: 24 * 7 })
  const planned = await app.call(seriesRoutes.plan, manager.asker, {
    body: {
      kindId: await circle.kindId('improvement'),
      employeeId: employee.personId,
      goals: [{ what: 'De overdracht is volledig', measure: 'Alle velden zijn ingevuld' }],
      support: 'Twee uur per week samen met Karim',
      talks: [{ startsAt: starts.toString(), endsAt: starts.add({ hours: 1 }).toString() }],
      place: null,
      videoLink: null,
    },
  })
  const params = { conversationId: planned.body.conversationIds[0] ?? '' }
  await app.call(conversationsRoutes.begin, manager.asker, { params })
  await app.call(conversationsRoutes.finish, manager.asker, { params })
  const { body } = await app.call(seriesRoutes.show, manager.asker, { params })
  const goals = (body.series?.goals ?? []).map(({ goalId }) => ({
    goalId,
    standing: 'not-yet' as const,
    seen: 'Twee van de vijf keer',
  }))
  const content = {
    about: 'improvement',
    goals,
    outcome: 'not-reached',
    reason: 'Zes weken is het niet gelukt',
  } as const
  await app.call(conclusionRoutes.save, manager.asker, { params, body: { content, baseRevision: 0 } })
  await sayTogether(app, manager.asker, params.conversationId)
  const offered = await app.call(conversationsRoutes.offer, manager.asker, { params })
  expect(offered.status).toBe(200)
  return params.conversationId
}

beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
  conversationId = await anOfferedConclusion()
})
afterAll(() => app.close())

const open = ({ asker }: Guest) =>
  app.call(routes.openReport, asker, { params: { conversationId, responseId } })

/** Asked of the database itself, past everything that the product would refuse. */
const as = async (who: Guest, statement: RawBuilder<unknown>) => {
  const viewer = unhindered(circle.organizationId, who.personId)
  return app.services.db.transaction(viewer, async (tx) => (await statement.execute(tx)).rows)
}
const reportFor = async (who: Guest) => {
  const opening = crypto.randomUUID()
  const asked = sql`select app_report_in_response(${conversationId}, ${opening}, now()) as content`
  return JSON.stringify(await as(who, asked))
}

describe('what a conversation came to, before its report is sealed', () => {
  it('is not read by who is above, as long as nobody asked them', async () => {
    responseId = await aResponse(app, circle, conversationId, 'handed-in')
    expect((await open(circle.managersManager)).refusal?.code).toBe('not-found')
    expect(await reportFor(circle.managersManager)).not.toContain('niet gelukt')
    await app.call(routes.takeBack, circle.employee.asker, { params: { conversationId, responseId } })
  })

  it('is read by who decides about a response to it, with the reasons', async () => {
    responseId = await aResponse(app, circle, conversationId, 'asked')
    const { status, body } = await open(circle.managersManager)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      sealed: false,
      conclusion: {
        about: 'improvement',
        number: 1,
        of: 1,
        support: 'Twee uur per week samen met Karim',
        goals: [{ what: 'De overdracht is volledig', standing: 'not-yet', seen: 'Twee van de vijf keer' }],
        final: { outcome: 'not-reached', reason: 'Zes weken is het niet gelukt' },
      },
    })
  })

  it('is shown by the database to who decides in the report alone, and to nobody else who is not at the table', async () => {
    const { managersManager, hr, colleague, administrator, stranger } = circle
    expect(await reportFor(managersManager)).toContain('Zes weken is het niet gelukt')
    expect(await as(managersManager, sql`select from conversation_conclusions`)).toEqual([])
    expect(await as(managersManager, sql`select from reports`)).toEqual([])
    for (const who of [hr, colleague, administrator, stranger]) {
      expect(await reportFor(who)).toBe('[{"content":null}]')
      expect((await open(who)).refusal?.code).toBe('not-found')
    }
  })
})
