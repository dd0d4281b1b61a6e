import { peopleRoutes as routes } from '@tweespraak/contract/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import type { PersonMade } from '../../../test/factories/people.ts'
import { smallOrganization, type SmallOrganization } from '../../../test/small-organization.ts'

let app: TestApp
let units: SmallOrganization['units']
let people: SmallOrganization['people']
let asker: SmallOrganization['asker']
let listed: SmallOrganization['listed']

beforeAll(async () => {
  app = await testApp()
  ;({ units, people, asker, listed } = await smallOrganization(app))
})
afterAll(() => app.close())

describe('the list of people', () => {
  test('asks to sign in', async () => {
    expect((await app.call(routes.list, null, { query: {} })).status).toBe(401)
  })

  test('refuses a limit that is no number', async () => {
    expect((await app.call(routes.list, asker('anna'), { query: { limit: 'veel' } })).status).toBe(400)
  })

  test('has who works here, by family name, the infix not counting; nobody of elsewhere and nobody who left', async () => {
    expect(await listed('anna', {})).toEqual([
      'Mo Ali',
      'Anna van der Berg',
      'Udo Haar',
      'Piet Jansen',
      'Hanna Roos',
      'Eva Zwart',
    ])
    expect(await listed('stranger', {})).toEqual(['Robin Elders'])
  })

  test('gives colleagues name, work, unit and manager, and nothing else', async () => {
    const { body } = await app.call(routes.list, asker('eva'), { query: { search: 'anna' } })
    expect(body.items).toEqual([
      {
        personId: people.anna.personId,
        name: 'Anna van der Berg',
        jobTitle: 'Verpleegkundige',
        unit: { unitId: units.noord, name: 'Noord' },
        manager: { personId: people.manager.personId, name: people.manager.name },
        unmanaged: false,
        entry: null,
        beginsOn: null,
        leftOn: null,
      },
    ])
    expect(body.can).toEqual({ add: false, import: false, export: false, seeLeft: false, invite: false })
  })

  test.each([
    ['the beginning of a name', 'ber', ['Anna van der Berg']],
    ['two words in any order', 'berg an', ['Anna van der Berg']],
    ['a number, for HR', 'A1', ['Anna van der Berg']],
    ['an address, for HR', 'ANNA@voor', ['Anna van der Berg']],
    ['nothing that is there', 'xyz', []],
    ['a sign of a pattern', '%', []],
  ])('is searched by %s', async (_, search, names) => expect(await listed('hr', { search })).toEqual(names))

  test('does not let a colleague find by number or address', async () => {
    expect(await listed('eva', { search: 'A1' })).toEqual([])
    expect(await listed('unitHr', { search: 'anna@voor' })).toEqual([])
  })

  test('is filtered by unit, those below included', async () => {
    expect(await listed('anna', { unit: units.zorg })).toEqual(['Mo Ali', 'Anna van der Berg', 'Piet Jansen'])
    expect(await listed('anna', { unit: units.noord, search: 'p' })).toEqual(['Piet Jansen'])
  })

  test('comes in pages', async () => {
    const first = await app.call(routes.list, asker('anna'), { query: { limit: 4 } })
    const second = await app.call(routes.list, asker('anna'), {
      query: { limit: 4, cursor: first.body.next ?? undefined },
    })
    expect(second.body.items.map(({ name }) => name)).toEqual(['Hanna Roos', 'Eva Zwart'])
    expect(second.body.next).toBeNull()
  })

  test('shows HR who left', async () => {
    expect(await listed('hr', { state: 'left' })).toEqual(['Oud Collega'])
    expect(await listed('unitHr', { state: 'left' })).toEqual([])
    expect(await listed('anna', { state: 'left' })).toEqual([])
  })
})

describe("a person's page", () => {
  const show = (name: string, person: PersonMade) =>
    app.call(routes.show, asker(name), { params: { personId: person.personId } })

  test('asks to sign in, and knows nobody of elsewhere', async () => {
    expect((await app.call(routes.show, null, { params: { personId: people.anna.personId } })).status).toBe(
      401,
    )
    expect((await show('stranger', people.anna)).status).toBe(404)
    expect((await app.call(routes.show, asker('anna'), { params: { personId: 'x' } })).status).toBe(400)
  })

  test.each([
    ['eva', false, false, false, false],
    ['anna', true, true, false, false],
    ['manager', true, false, false, true],
    ['hr', true, true, true, true],
    ['unitHr', true, true, true, true],
  ])('for %s: details %s, roles %s, edit %s, the file %s', async (name, details, roles, edit, file) => {
    const { body } = await show(name, people.anna)
    expect([body.details !== null, body.roles !== null]).toEqual([details, roles])
    expect([body.can.edit, body.can.openFile]).toEqual([edit, file])
    if (!details) expect(JSON.stringify(body)).not.toMatch(/"A1"|anna@|"2020-|:28\b/)
  })

  test('HR for a unit sees no details of others', async () => {
    expect((await show('unitHr', people.eva)).body.details).toBeNull()
  })

  test('has the team of a manager', async () => {
    expect((await show('eva', people.manager)).body.team.map(({ name }) => name)).toEqual([
      'Anna van der Berg',
    ])
  })

  test('of who left is for HR alone', async () => {
    expect((await show('eva', people.gone)).status).toBe(404)
    expect((await show('hr', people.gone)).body.details).toMatchObject({ endsOn: '2022-01-31' })
  })
})

describe('units', () => {
  test('ask to sign in, and come with their people', async () => {
    expect((await app.call(routes.units, null)).status).toBe(401)
    const { body } = await app.call(routes.units, asker('eva'))
    expect(body.units.map(({ name, parentId }) => [name, parentId])).toEqual([
      ['Kantoor', null],
      ['Noord', units.zorg],
      ['Zorg', null],
    ])
    expect(body.units.find(({ name }) => name === 'Kantoor')?.people).toBe(3)
  })
})
