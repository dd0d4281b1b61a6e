import { peopleRoutes as routes } from '@tweespraak/contract/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { smallOrganization, type SmallOrganization } from '../../../test/small-organization.ts'

let app: TestApp
let units: SmallOrganization['units']
let asker: SmallOrganization['asker']
let listed: SmallOrganization['listed']

beforeAll(async () => {
  app = await testApp()
  ;({ units, asker, listed } = await smallOrganization(app))
})
afterAll(() => app.close())

type Who = Parameters<SmallOrganization['asker']>[0]
type Narrowed = Parameters<SmallOrganization['listed']>[1]

const counted = async (who: Who, query: Narrowed) =>
  (await app.call(routes.count, asker(who), { query })).body

describe('how many people there are', () => {
  test('is asked by who is signed in', async () => {
    expect((await app.call(routes.count, null, { query: {} })).status).toBe(401)
    expect((await app.call(routes.count, asker('anna'), { query: { unit: 'zorg' } })).status).toBe(400)
  })

  test('is as many as the list has, of all who work here', async () => {
    const all = (await listed('hr', {})).length
    for (const query of [{}, { search: 'an' }, { unit: units.noord }, { state: 'unmanaged' }] as Narrowed[])
      expect(await counted('hr', query)).toEqual({ found: (await listed('hr', query)).length, all })
  })

  test('is of those who left, among those who left', async () => {
    const left = (await listed('hr', { state: 'left' })).length
    expect(left).toBeGreaterThan(0)
    expect(await counted('hr', { state: 'left' })).toEqual({ found: left, all: left })
    expect(await counted('anna', { state: 'left' })).toEqual({ found: 0, all: 0 })
  })
})
