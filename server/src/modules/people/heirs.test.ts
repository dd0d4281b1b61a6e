import { peopleRoutes as routes } from '@tweespraak/contract/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson, aUnit, grantRole } from '../../../test/factories/people.ts'

let app: TestApp
let leaver: string
const as: Record<string, Asker> = {}

beforeAll(async () => {
  app = await testApp()
  const { db } = app.services
  const organizationId = await anOrganization(db)
  const north = await aUnit(db, { organizationId, name: 'Noord' })
  const south = await aUnit(db, { organizationId, name: 'Zuid' })
  const make = async (familyName: string, managerId: string | null, unitId: string, more = {}) =>
    (await aPerson(db, { organizationId, givenName: 'Zij', familyName, managerId, unitId, ...more })).personId
  const boss = await make('Zeebaas', null, south)
  leaver = await make('Vertrekt', boss, north)
  const member = await make('Aanhang', leaver, north)
  await make('Onderaan', member, north)
  const near = await make('Yskamp', null, south)
  await make('Geleid', near, north)
  const far = await make('Xander', null, south)
  await make('Ander', far, south)
  const gone = await make('Weg', null, north, { endsOn: '2022-01-31' })
  await make('Alleen', gone, north)
  const hr = await make('Roos', null, south)
  await grantRole(db, { organizationId, personId: hr, role: 'hr' })
  const southHr = await make('Haar', null, south)
  await grantRole(db, { organizationId, personId: southHr, role: 'hr', unitId: south })
  for (const [name, personId] of Object.entries({ hr, southHr, boss }))
    as[name] = await app.signIn({ organizationId, personId })
  const elsewhere = await anOrganization(db)
  const stranger = await aPerson(db, { organizationId: elsewhere })
  await grantRole(db, { organizationId: elsewhere, personId: stranger.personId, role: 'hr' })
  as['stranger'] = await app.signIn({ organizationId: elsewhere, personId: stranger.personId })
})
afterAll(() => app.close())

const asked = (who: string, query = {}) =>
  app.call(routes.heirs, as[who] ?? null, { params: { personId: leaver }, query })
const names = async (query = {}) =>
  (await asked('hr', query)).body.people.map(({ name }) => name.replace('Zij ', ''))

describe('who could lead next whom somebody leads', () => {
  test('is asked by who may write down that they leave', async () => {
    expect((await app.call(routes.heirs, null, { params: { personId: leaver }, query: {} })).status).toBe(401)
    expect((await asked('boss')).refusal?.code).toBe('not-allowed')
    expect((await asked('southHr')).refusal?.code).toBe('not-allowed')
    expect((await asked('stranger')).refusal?.code).toBe('not-found')
    expect((await asked('hr', { search: 'x'.repeat(201) })).status).toBe(400)
  })

  test('is their own manager first, then who leads in the same unit, then who leads, then the rest; their team last', async () => {
    expect(await names()).toEqual([
      'Zeebaas',
      'Yskamp',
      'Xander',
      'Alleen',
      'Ander',
      'Geleid',
      'Haar',
      'Roos',
      'Aanhang',
    ])
  })

  test('is nobody who has left, nor who stands below their team, and keeps its order when one searches', async () => {
    const all = await names()
    for (const name of ['Vertrekt', 'Weg', 'Onderaan']) expect(all).not.toContain(name)
    expect(await names({ search: 'a' })).toEqual(['Alleen', 'Ander', 'Aanhang'])
    expect(await names({ search: 'onderaan' })).toEqual([])
  })

  test('comes with what tells namesakes apart', async () => {
    const [first] = (await asked('hr')).body.people
    expect(first).toMatchObject({ jobTitle: expect.any(String), unit: { name: 'Zuid' } })
  })
})
