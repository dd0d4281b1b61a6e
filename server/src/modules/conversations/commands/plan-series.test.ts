import { conclusionRoutes } from '@tweespraak/contract/conclusion'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { seriesRoutes as routes } from '@tweespraak/contract/series'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../../../test/app.ts'
import { aCircle, type Circle, type Guest } from '../../../../test/factories/conversations.ts'
import { sayTogether } from '../../../../test/matrix/stages.ts'
import { unhindered } from '../../../../test/unhindered.ts'

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  circle = await aCircle(app)
})

const hour = (days: number) => {
  const starts = app.clock.now().add({ hours: 24 * days })
  return { startsAt: starts.toString(), endsAt: starts.add({ hours: 1 }).toString() }
}

const planSeries = async (who: Guest = circle.manager, kind = 'improvement', days = [7, 28]) =>
  app.call(routes.plan, who.asker, {
    body: {
      kindId: await circle.kindId(kind),
      employeeId: circle.employee.personId,
      goals: [{ what: 'De overdracht is volledig', measure: 'Alle velden zijn ingevuld' }],
      support: 'Twee uur per week samen met Karim',
      talks: days.map(hour),
      place: null,
      videoLink: null,
    },
  })

const seriesOf = async (conversationId: string, who: Guest = circle.employee) =>
  app.call(routes.show, who.asker, { params: { conversationId } })

/** Brings one of its talks to its report. */
const hold = async (conversationId: string): Promise<void> => {
  const params = { conversationId }
  await app.call(conversationsRoutes.begin, circle.manager.asker, { params })
  const { status } = await app.call(conversationsRoutes.finish, circle.manager.asker, { params })
  expect(status).toBe(200)
  await sayTogether(app, circle.manager.asker, conversationId)
}

const conclude = async (conversationId: string, outcome: 'reached' | 'prolonged' | null) => {
  const { body } = await seriesOf(conversationId)
  const params = { conversationId }
  const seen = await app.call(conclusionRoutes.show, circle.manager.asker, { params })
  return app.call(conclusionRoutes.save, circle.manager.asker, {
    params,
    body: {
      content: {
        about: 'improvement',
        goals: (body.series?.goals ?? []).map(({ goalId }) => ({
          goalId,
          standing: 'on-track' as const,
          seen: 'Vier van de vijf keer',
        })),
        outcome,
        reason: outcome === null ? '' : 'Zes weken volgehouden',
      },
      baseRevision: seen.body.revision,
    },
  })
}

const offer = (conversationId: string) =>
  app.call(conversationsRoutes.offer, circle.manager.asker, { params: { conversationId } })

describe('a series', () => {
  test('is planned at once, each talk a conversation that follows on the one before', async () => {
    const { body } = await planSeries()
    const [first = '', second = ''] = body.conversationIds
    expect((await seriesOf(first)).body.series).toMatchObject({ number: 1, of: 2, calledOff: 0 })
    const { body: later } = await seriesOf(second)
    expect(later.series).toMatchObject({
      number: 2,
      of: 2,
      support: 'Twee uur per week samen met Karim',
      goals: [{ what: 'De overdracht is volledig' }],
      can: { prolong: false },
    })
    const seen = await app.call(conversationsRoutes.get, circle.employee.asker, {
      params: { conversationId: second },
    })
    expect(seen.body.view === 'participant' && seen.body.previousId).toBe(first)
  })

  test('counts honestly when one of its talks is called off', async () => {
    const { body } = await planSeries(circle.manager, 'improvement', [7, 28, 49])
    const [first = '', second = '', third = ''] = body.conversationIds
    await app.call(conversationsRoutes.cancel, circle.manager.asker, {
      params: { conversationId: second },
      body: { reason: 'no-time', text: null },
    })
    expect((await seriesOf(third)).body.series).toMatchObject({ number: 2, of: 2, calledOff: 1 })
    expect((await seriesOf(first)).body.series).toMatchObject({ number: 1, of: 2 })
    expect((await seriesOf(second)).body.series).toBeNull()
  })

  test('is planned by who leads the employee, all of it or nothing, and of no other kind', async () => {
    for (const who of [circle.employee, circle.colleague, circle.hr])
      expect((await planSeries(who)).refusal?.code).toBe('not-allowed')
    expect((await planSeries(circle.manager, 'progress')).refusal?.code).toBe('kind-has-no-series')
    expect((await planSeries(circle.manager, 'improvement', [-7, 7])).refusal?.code).toBe('in-the-past')
    const { rows } = await sql<{ many: number }>`select count(*) as many from conversation_series
      where organization_id = ${circle.organizationId}`.execute(app.services.db.owner)
    expect(rows[0]?.many).toBe(0)
  })

  test('is read by those at its tables alone', async () => {
    const { body } = await planSeries()
    const [first = ''] = body.conversationIds
    expect((await seriesOf(first, circle.manager)).status).toBe(200)
    expect((await seriesOf(first, circle.hr)).refusal?.code).toBe('not-allowed')
    expect((await seriesOf(first, circle.colleague)).refusal?.code).toBe('not-found')
    for (const who of ['hr', 'colleague', 'administrator', 'managersManager', 'stranger'] as const) {
      const many = await app.services.db.transaction(
        unhindered(circle.organizationId, circle[who].personId),
        async (tx) => (await tx.selectFrom('conversation_series').selectAll().execute()).length,
      )
      expect([who, many]).toEqual([who, 0])
    }
  })
})

describe('what a talk of it comes to', () => {
  test('is said of each goal, and stands beside the next talk', async () => {
    const { body } = await planSeries()
    const [first = '', second = ''] = body.conversationIds
    await hold(first)
    expect((await offer(first)).refusal?.code).toBe('conclusion-missing')
    await conclude(first, null)
    expect((await offer(first)).status).toBe(200)
    const { body: later } = await seriesOf(second)
    expect(later.series?.before).toMatchObject([{ standing: 'on-track', seen: 'Vier van de vijf keer' }])
    const seen = await app.call(conversationsRoutes.get, circle.employee.asker, {
      params: { conversationId: first },
    })
    expect(seen.body.view === 'participant' && seen.body.report?.conclusion).toMatchObject({
      about: 'improvement',
      number: 1,
      of: 2,
      final: null,
    })
  })

  test('is at the last how it ends, or more talks', async () => {
    const { body } = await planSeries(circle.manager, 'improvement', [7])
    const [only = ''] = body.conversationIds
    await hold(only)
    await conclude(only, 'prolonged')
    expect((await offer(only)).refusal?.code).toBe('conclusion-missing')
    const more = { talks: [hour(40)], place: null, videoLink: null }
    const params = { conversationId: only }
    expect(
      (await app.call(routes.prolong, circle.employee.asker, { params, body: more })).refusal?.code,
    ).toBe('not-allowed')
    expect((await seriesOf(only, circle.manager)).body.series?.can.prolong).toBe(true)
    const { body: added } = await app.call(routes.prolong, circle.manager.asker, { params, body: more })
    expect((await seriesOf(added.conversationIds[0] ?? '')).body.series).toMatchObject({ number: 2, of: 2 })
    expect((await app.call(routes.prolong, circle.manager.asker, { params, body: more })).refusal?.code).toBe(
      'not-the-last',
    )
    expect((await offer(only)).status).toBe(200)
  })

  test('leaves no talk of its kind to be planned by the rhythm once it is filed', async () => {
    const { body } = await planSeries(circle.manager, 'improvement', [7])
    const [only = ''] = body.conversationIds
    await hold(only)
    await conclude(only, 'reached')
    await offer(only)
    const params = { conversationId: only }
    const seen = await app.call(conversationsRoutes.get, circle.employee.asker, { params })
    const contentHash = (seen.body.view === 'participant' ? seen.body.report?.contentHash : undefined) ?? ''
    for (const { asker } of [circle.employee, circle.manager])
      await app.call(conversationsRoutes.sign, asker, {
        params,
        body: { manner: 'agreed', response: null, contentHash },
      })
    await app.services.jobs.drain()
    const filed = await app.call(conversationsRoutes.get, circle.manager.asker, { params })
    expect(filed.body.state).toBe('filed')
    const { body: proposed } = await app.call(conversationsRoutes.proposals, circle.manager.asker)
    expect(proposed.items).toEqual([])
  })
})
