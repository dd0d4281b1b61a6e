import { insightsRoutes as routes } from '@tweespraak/contract/insights'
import { organizationRoutes } from '@tweespraak/contract/organization'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Asker, testApp, type TestApp, testClock } from '../../../test/app.ts'
import { aStandingConversation } from '../../../test/factories/insights.ts'
import { withKinds } from '../../../test/factories/templates.ts'
import { smallOrganization, type SmallOrganization } from '../../../test/small-organization.ts'

/** Zorg with Noord below it, and Kantoor; Udo is HR for Zorg. Anna, of Noord, and Eva, of Kantoor, had a talk. */
let app: TestApp
let small: SmallOrganization

beforeAll(async () => {
  app = await testApp({ clock: testClock('2026-11-20T09:00:00Z') })
  small = await smallOrganization(app)
  const { organizationId, people } = small
  await withKinds(app.services.db, organizationId)
  for (const { personId } of [people.anna, people.eva])
    await aStandingConversation(app.services.db, {
      organizationId,
      employeeId: personId,
      leaderId: people.manager.personId,
      at: '2026-03-02T09:00:00Z',
      state: 'filed',
    })
})
afterAll(() => app.close())

/** Each unit that the asker sees, with how many work in it and below it, and how many of them had a talk. */
const counted = async (asker: Asker, unit?: string) => {
  const { body } = await app.call(routes.overview, asker, { query: unit === undefined ? {} : { unit } })
  return Object.fromEntries([
    ...body.units.map(({ unit: { name }, counts }) => [name, [counts.people, counts.of.held]] as const),
    ['total', [body.total.people, body.total.of.held]] as const,
  ])
}
const change = async (deed: 'moveUnit' | 'renameUnit', unitId: string, body: Record<string, unknown>) =>
  (await app.send(organizationRoutes[deed], small.asker('hr'), { params: { unitId }, body })).status

it('counts everybody along the tree as it hangs now, and shows HR for some units those who hang there', async () => {
  const { zorg, noord, kantoor } = small.units
  const [hr, unitHr] = [small.asker('hr'), small.asker('unitHr')]
  expect(await counted(hr)).toEqual({ Kantoor: [3, 1], Zorg: [3, 1], total: [6, 2] })
  expect(await counted(unitHr)).toEqual({ Zorg: [3, 1], total: [3, 1] })

  expect(await change('moveUnit', noord, { parentId: kantoor, revision: 1 })).toBe(200)
  expect(await counted(hr)).toEqual({ Kantoor: [5, 2], Zorg: [1, 0], total: [6, 2] })
  expect(await counted(hr, kantoor)).toEqual({ Noord: [2, 1], total: [5, 2] })
  expect(await counted(unitHr)).toEqual({ Zorg: [1, 0], total: [1, 0] })
  expect((await app.call(routes.overview, unitHr, { query: { unit: noord } })).refusal?.code).toBe(
    'not-found',
  )

  expect(await change('moveUnit', kantoor, { parentId: zorg, revision: 1 })).toBe(200)
  expect(await change('renameUnit', zorg, { name: 'Zorg en staf', code: null, revision: 1 })).toBe(200)
  expect(await counted(unitHr)).toEqual({ 'Zorg en staf': [6, 2], total: [6, 2] })
  const seen = await app.call(routes.people, unitHr, { query: { show: 'held' } })
  expect(seen.body.items.map(({ name }) => name)).toEqual(['Anna van der Berg', 'Eva Zwart'])
})
