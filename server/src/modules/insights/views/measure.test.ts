import { homeRoutes } from '@tweespraak/contract/home'
import { insightsRoutes as routes } from '@tweespraak/contract/insights'
import { rhythmRoutes } from '@tweespraak/contract/rhythm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, testApp, type TestApp, testClock } from '../../../../test/app.ts'
import { anOrganization } from '../../../../test/factories/access.ts'
import { aStandingConversation } from '../../../../test/factories/insights.ts'
import { aManager, aPerson, grantRole } from '../../../../test/factories/people.ts'
import { kindIdOf, withKinds } from '../../../../test/factories/templates.ts'
import { countDue } from '../../cycles/public.ts'

/** Anna and Bert under Gaby; Anna had a talk of each kind in May, Bert none; today is 20 November 2026. */
let app: TestApp
let organizationId: string
let hr: Asker
let manager: Asker

beforeAll(async () => {
  app = await testApp({ clock: testClock('2026-11-20T09:00:00Z') })
  const { db } = app.services
  organizationId = await anOrganization(db)
  await withKinds(db, organizationId)
  const [anna, bert] = [await aPerson(db, { organizationId }), await aPerson(db, { organizationId })]
  const team = [anna.personId, bert.personId]
  const gaby = await aManager(db, { organizationId, team })
  manager = await app.signIn({ organizationId, personId: gaby.personId })
  const { personId } = await aPerson(db, { organizationId, employed: false })
  await grantRole(db, { organizationId, personId, role: 'hr', unitId: null })
  hr = await app.signIn({ organizationId, personId })
  for (const kind of ['progress', 'learning', 'probation', 'improvement'])
    await aStandingConversation(db, {
      organizationId,
      employeeId: anna.personId,
      leaderId: gaby.personId,
      at: '2026-05-04T09:00:00Z',
      state: 'filed',
      kind,
    })
  await countDue(app.services)
})
afterAll(() => app.close())

const counted = async (kind?: string) => {
  const { body } = await app.call(routes.overview, hr, { query: kind === undefined ? {} : { kind } })
  const { never, 'not-held': notHeld, behind } = body.total.of
  return { for: body.holdsFor, never, notHeld, behind }
}

test.each([
  // Bert and Gaby had none, and are to have one a year.
  ['progress', { for: 'everybody', never: 2, notHeld: 2, behind: 0 }],
  // Anna learns, and had her last talk longer ago than three months; the others do not learn.
  ['learning', { for: 'some', never: 0, notHeld: 0, behind: 1 }],
  ['probation', { for: 'some', never: 0, notHeld: 0, behind: 0 }],
  // The talks of a series are planned together: one that is over asks for no other.
  ['improvement', { for: 'some', never: 0, notHeld: 0, behind: 0 }],
  // Who is behind with one kind is behind.
  [undefined, { for: 'everybody', never: 2, notHeld: 2, behind: 1 }],
])('who had none of %s counts where it is for everybody', async (kind, expected) => {
  expect(await counted(kind)).toEqual(expected)
})

test('the list behind a number that counts nobody is empty', async () => {
  const { body } = await app.call(routes.people, hr, { query: { kind: 'probation', show: 'never' } })
  expect(body.items).toEqual([])
})

test('the file of a kind for some has no column of who never had one', async () => {
  const text = async (kind: string) =>
    (await app.call(routes.exportUnits, hr, { query: { kind } })).bytes.toString('utf8').split('\r\n')[0]
  expect(await text('progress')).toContain('"Gesprek gehad";"Nog nooit"')
  expect(await text('learning')).toMatch(/"Gesprek gehad";(?!"Nog nooit")/)
})

test('where a rule of rhythm says how often, who is past its day is behind, and the months of the kind do not count', async () => {
  const kindId = await kindIdOf(app.services.db, organizationId, 'progress')
  const rule = (months: number) => ({
    kindId,
    unitId: null,
    jobTitle: null,
    when: { moment: 'repeating' as const, months },
  })
  const { body } = await app.call(rhythmRoutes.addRule, hr, { body: rule(3) })
  await countDue(app.services)
  expect(await counted('progress')).toMatchObject({ behind: 1, never: 2 })
  expect(await counted()).toMatchObject({ behind: 1, never: 2 })
  const listed = await app.call(routes.people, hr, { query: { show: 'behind' } })
  expect(listed.body.items).toHaveLength(1)
  await app.call(rhythmRoutes.changeRule, hr, { params: body, body: rule(24) })
  await countDue(app.services)
  expect(await counted('progress')).toMatchObject({ behind: 0 })
  await app.call(rhythmRoutes.removeRule, hr, { params: body })
})

test('where no kind in use is for everybody, nobody is to have had one, nor does a manager hear so', async () => {
  const team = async () => (await app.call(homeRoutes.team, manager, {})).body.talksExpected
  expect(await team()).toBe(true)
  await app.services.db.owner
    .updateTable('kinds')
    .set({ retired_at: '2026-11-01T09:00:00Z' })
    .where('organization_id', '=', organizationId)
    .where('code', 'in', ['progress', 'appraisal', 'development'])
    .execute()
  expect(await counted()).toEqual({ for: 'some', never: 0, notHeld: 0, behind: 1 })
  expect(await team()).toBe(false)
})
