import { peopleRoutes as routes } from '@tweespraak/contract/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { aPerson } from '../../../test/factories/people.ts'
import { smallOrganization, type SmallOrganization } from '../../../test/small-organization.ts'

let app: TestApp
let small: SmallOrganization
let coming: string
let alone: string

beforeAll(async () => {
  app = await testApp()
  small = await smallOrganization(app)
  const later = { organizationId: small.organizationId, startsOn: '2099-12-01' }
  const placed = {
    ...later,
    hoursPerWeek: 28,
    unitId: small.units.noord,
    managerId: small.people.manager.personId,
  }
  coming = (await aPerson(app.services.db, { ...placed, familyName: 'Straks' })).personId
  alone = (await aPerson(app.services.db, { ...later, familyName: 'Later' })).personId
})
afterAll(() => app.close())

const found = async (name: string, personId: string, query = {}) =>
  (await app.call(routes.list, small.asker(name), { query })).body.items.find(
    (item) => item.personId === personId,
  )
const shown = async (name: string, personId: string) =>
  (await app.call(routes.show, small.asker(name), { params: { personId } })).body

describe('somebody who is still to begin', () => {
  test('is listed with the first day and the work that they begin with', async () => {
    const work = {
      jobTitle: 'Medewerker',
      unit: { name: 'Noord' },
      manager: { personId: small.people.manager.personId },
      unmanaged: false,
      beginsOn: '2099-12-01',
    }
    expect(await found('hr', coming)).toMatchObject(work)
    expect(await found('unitHr', coming)).toMatchObject(work)
    expect(await shown('hr', coming)).toMatchObject(work)
  })

  test('has the hours that they begin with', async () => {
    expect((await shown('hr', coming)).details).toMatchObject({ hoursPerWeek: 28 })
  })

  test('stands under who has no manager only when none awaits them', async () => {
    expect(await found('hr', coming, { state: 'unmanaged' })).toBeUndefined()
    expect(await found('hr', alone, { state: 'unmanaged' })).toMatchObject({ unmanaged: true })
  })

  test('is to colleagues, and to the manager who awaits them, a name without a day', async () => {
    for (const name of ['eva', 'manager'])
      for (const person of [await found(name, coming), await shown(name, coming)])
        expect(person).toMatchObject({ jobTitle: null, unit: null, manager: null, beginsOn: null })
  })

  test('is among those whom their manager leads, for who keeps people, with the day from which', async () => {
    const led = async (name: string) =>
      (await shown(name, small.people.manager.personId)).details?.led.find(
        ({ personId }) => personId === coming,
      )
    expect(await led('hr')).toMatchObject({ laterOn: '2099-12-01' })
    expect(await led('manager')).toBeUndefined()
    const { details, team } = await shown('hr', small.people.manager.personId)
    expect(details?.leads).toBe(details?.led.length)
    for (const { personId } of team)
      expect(details?.led).toContainEqual(expect.objectContaining({ personId, laterOn: null }))
  })

  test('is not in the team of today', async () => {
    const { team } = await shown('hr', small.people.manager.personId)
    expect(team.map(({ personId }) => personId)).not.toContain(coming)
  })
})

test('who works here today begins no more', async () => {
  expect(await found('hr', small.people.anna.personId)).toMatchObject({ beginsOn: null })
})
