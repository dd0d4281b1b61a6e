import { insightsRoutes as routes, progressMeasure } from '@tweespraak/contract/insights'
import { restRoutes } from '@tweespraak/contract/rest'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { anAgreement } from '../../../test/factories/agreements.ts'
import { aStandingConversation } from '../../../test/factories/insights.ts'
import { aManager, aPerson, grantRole } from '../../../test/factories/people.ts'
import { withKinds } from '../../../test/factories/templates.ts'

let app: TestApp
let hr: Asker
let employeeId: string

const day = (days: number): string =>
  app.clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().add({ days }).toString()

beforeAll(async () => {
  app = await testApp()
  const { db } = app.services
  const organizationId = await anOrganization(db)
  await withKinds(db, organizationId)
  employeeId = (await aPerson(db, { organizationId })).personId
  const { personId: leaderId } = await aManager(db, { organizationId, team: [employeeId] })
  const { personId } = await aPerson(db, { organizationId, employed: false })
  await grantRole(db, { organizationId, personId, role: 'hr' })
  hr = await app.signIn({ organizationId, personId })
  const between = { organizationId, employeeId, leaderId }
  const talk = (days: number, given: object) =>
    aStandingConversation(db, {
      ...between,
      at: app.clock
        .now()
        .add({ hours: 24 * days })
        .toString(),
      state: 'planned',
      ...given,
    })
  await talk(-800, { state: 'filed' })
  await talk(-40, { state: 'recorded', report: { stage: 'draft' } })
  await talk(-3, {})
  await talk(3, { kind: 'appraisal' })
  await anAgreement(db, { organizationId, employeeId, leaderId, dueOn: day(-9) })
})
afterAll(() => app.close())

/** The measures that are true of the employee. */
const counted = async (): Promise<string[]> => {
  const shown: string[] = []
  for (const show of progressMeasure.options) {
    const { body } = await app.call(routes.people, hr, { query: { show } })
    if (body.items.some(({ personId }) => personId === employeeId)) shown.push(show)
  }
  const { body } = await app.call(routes.overview, hr, { query: {} })
  // The manager, who had no talk either, is the only other one.
  const ofManager = ['not-yet', 'not-held', 'never']
  const numbers = progressMeasure.options.filter((measure) => body.total.of[measure] > 0)
  expect(numbers.filter((measure) => !ofManager.includes(measure))).toEqual(
    shown.filter((measure) => !ofManager.includes(measure)),
  )
  return shown
}

it('who rests is counted apart: what was held stands, and nothing waits or is late', async () => {
  expect(await counted()).toEqual(
    expect.arrayContaining(['planned', 'waiting', 'talk', 'late', 'agreements']),
  )
  const body = { from: day(0), until: day(9) }
  expect((await app.call(restRoutes.set, hr, { params: { personId: employeeId }, body })).status).toBe(204)
  const left = await counted()
  expect(left).toContain('resting')
  expect(left.filter((measure) => !['held', 'resting'].includes(measure))).toEqual([])
  const { items } = (await app.call(routes.people, hr, { query: {} })).body
  expect(items.find(({ personId }) => personId === employeeId)).toMatchObject({
    rest: body,
    waits: [],
    agreementDueOn: null,
  })
})

it('and is counted as before when that is over', async () => {
  await app.call(restRoutes.end, hr, { params: { personId: employeeId } })
  expect(await counted()).toEqual(expect.arrayContaining(['waiting', 'talk', 'late', 'agreements']))
  expect(await counted()).not.toContain('resting')
})
