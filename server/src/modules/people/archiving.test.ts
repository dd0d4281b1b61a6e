import { organizationRoutes as routes } from '@tweespraak/contract/organization'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { aPerson, aUnit } from '../../../test/factories/people.ts'
import { smallOrganization, type SmallOrganization } from '../../../test/small-organization.ts'

let app: TestApp
let small: SmallOrganization

beforeAll(async () => {
  app = await testApp()
  small = await smallOrganization(app)
})
afterAll(() => app.close())

const archive = async (unitId: string) =>
  app.send(routes.archiveUnit, small.asker('hr'), { params: { unitId }, body: { revision: 1 } })
const archived = async (name: string) => app.send(routes.archivedUnits, small.asker(name), {})
const coming = async (name: string, unitId: string) =>
  app.send(routes.comingToUnit, small.asker(name), { params: { unitId } })

test('who will work in a unit is named with the day, to those who keep it', async () => {
  const { organizationId, units } = small
  const { db } = app.services
  const unitId = await aUnit(db, { organizationId, name: 'West', parentId: units.noord })
  const later = await aPerson(db, { organizationId, unitId, startsOn: '2099-02-01' })
  const first = await aPerson(db, { organizationId, unitId, startsOn: '2099-01-01' })
  await aPerson(db, { organizationId, unitId, endsOn: '2021-12-31' })
  for (const name of ['hr', 'unitHr'])
    expect((await coming(name, unitId)).body).toEqual({
      people: [
        { personId: first.personId, name: first.name, from: '2099-01-01' },
        { personId: later.personId, name: later.name, from: '2099-02-01' },
      ],
    })
  for (const name of ['anna', 'manager'])
    expect((await coming(name, unitId)).refusal?.code).toBe('not-allowed')
  expect((await coming('hr', crypto.randomUUID())).refusal?.code).toBe('not-found')
  expect((await coming('hr', 'x')).refusal?.code).toBe('bad-input')
  expect((await app.send(routes.comingToUnit, null, { params: { unitId } })).status).toBe(401)
})

test('a unit that was archived is found again, and comes back after what it hung under', async () => {
  const { organizationId, units } = small
  const { db } = app.services
  const above = await aUnit(db, { organizationId, name: 'Oost', parentId: units.noord })
  const below = await aUnit(db, { organizationId, name: 'Oostkamer', parentId: above })
  for (const unitId of [below, above]) expect((await archive(unitId)).status).toBe(200)
  const gone = (name: string, under: string, parentGone: boolean) => ({
    name,
    parent: { name: under, archived: parentGone },
    revision: 2,
    can: { restore: !parentGone },
  })
  for (const name of ['hr', 'unitHr'])
    expect((await archived(name)).body).toEqual({
      units: [
        { unitId: above, ...gone('Oost', 'Noord', false) },
        { unitId: below, ...gone('Oostkamer', 'Oost', true) },
      ],
    })
  expect((await archived('anna')).refusal?.code).toBe('not-allowed')
  expect((await app.send(routes.archivedUnits, null, {})).status).toBe(401)
  const params = { unitId: above }
  await app.send(routes.restoreUnit, small.asker('unitHr'), { params, body: { revision: 2 } })
  expect((await archived('hr')).body).toMatchObject({
    units: [{ name: 'Oostkamer', can: { restore: true } }],
  })
})

test('who is HR for some units brings back theirs alone', async () => {
  const { organizationId } = small
  const unitId = await aUnit(app.services.db, { organizationId, name: 'Archief' })
  await archive(unitId)
  expect((await archived('unitHr')).body).toMatchObject({
    units: [{ name: 'Archief', can: { restore: false } }, { name: 'Oostkamer' }],
  })
})
