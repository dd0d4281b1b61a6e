import { peopleRoutes as routes } from '@tweespraak/contract/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'
import { importer } from '../../../test/importer.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson, aUnit, grantRole } from '../../../test/factories/people.ts'

let app: TestApp
let hr: NonNullable<Asker>
let unitHr: NonNullable<Asker>
let colleague: NonNullable<Asker>

beforeAll(async () => {
  app = await testApp()
  const { db } = app.services
  const organizationId = await anOrganization(db)
  const zorg = await aUnit(db, { organizationId, name: 'Zorg' })
  const noord = await aUnit(db, { organizationId, name: 'Noord', parentId: zorg })
  const enter = async (familyName: string, role: 'hr' | null, unitId: string | null) => {
    const { personId } = await aPerson(db, { organizationId, familyName })
    if (role !== null) await grantRole(db, { organizationId, personId, role, unitId })
    return app.signIn({ organizationId, personId })
  }
  hr = await enter('Roos', 'hr', null)
  unitHr = await enter('Haar', 'hr', zorg)
  colleague = await enter('Collega', null, null)
  const anna = { givenName: 'Anna', infix: 'van der', familyName: 'Berg', number: 'A1', email: 'anna@v.nl' }
  await aPerson(db, { organizationId, ...anna, unitId: noord, jobTitle: 'Verpleegkundige' })
  await aPerson(db, { organizationId, familyName: 'Jansen', number: '=1+1', unitId: noord })
  await aPerson(db, { organizationId, givenName: 'Oud', familyName: 'Weg', endsOn: '2022-01-31' })
})
afterAll(() => app.close())

describe('the export', () => {
  test('is for who keeps people, and holds no formula and nobody who left', async () => {
    expect((await app.call(routes.export, null, { query: {} })).status).toBe(401)
    expect((await app.call(routes.export, colleague, { query: {} })).refusal?.code).toBe('not-allowed')
    const file = await app.call(routes.export, hr, { query: {} })
    const text = file.bytes.toString('utf8')
    expect(file.headers['content-type']).toContain('text/csv')
    expect(text).toContain('"A1";"anna@v.nl";"Anna";"van der";"Berg";"Verpleegkundige";"Zorg > Noord"')
    expect(text).toContain(`"'=1+1"`)
    expect(text).not.toContain('Oud')
  })

  test('holds only their own people for HR of a unit', async () => {
    const text = (await app.call(routes.export, unitHr, { query: {} })).bytes.toString('utf8')
    expect(text).toContain('Anna')
    expect(text).not.toContain('Roos')
  })
})

test('is of the list that one looks at: what was searched for, the unit, who has no manager, who left', async () => {
  const names = async (query: object) =>
    (await app.call(routes.export, hr, { query })).bytes
      .toString('utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(';')[4])
  const everybody = await names({})
  expect(everybody).toContain('"Berg"')
  expect(everybody).not.toContain('"Weg"')
  expect(await names({ search: 'berg' })).toEqual(['"Berg"'])
  expect(await names({ search: 'A1' })).toEqual(['"Berg"'])
  expect(await names({ search: 'niemand' })).toEqual([])
  expect(await names({ state: 'left' })).toEqual(['"Weg"'])
  const { body } = await app.call(routes.list, hr, { query: { state: 'unmanaged', limit: 100 } })
  expect(await names({ state: 'unmanaged' })).toHaveLength(body.items.length)
  const { units } = (await app.call(routes.units, hr)).body
  const zorg = units.find(({ name }) => name === 'Zorg')?.unitId
  expect(await names({ unit: zorg })).toContain('"Berg"')
  expect((await names({ unit: zorg })).length).toBeLessThan(everybody.length)
})

describe('the export that is brought in again untouched', () => {
  const world = async () => {
    const { db } = app.services
    const organizationId = await anOrganization(db)
    const boss = await aPerson(db, { organizationId, givenName: 'Bo', familyName: 'Baas', number: 'B1' })
    const founder = await aPerson(db, {
      organizationId,
      familyName: 'Stichter',
      email: 's@v.nl',
      employed: false,
    })
    await grantRole(db, { organizationId, personId: founder.personId, role: 'hr', unitId: null })
    const asker = await app.signIn({ organizationId, personId: founder.personId })
    const zorg = await aUnit(db, { organizationId, name: 'Zorg' })
    const make = (number: string, familyName: string, more = {}) =>
      aPerson(db, { organizationId, number, familyName, unitId: zorg, managerId: boss.personId, ...more })
    const moved = await make('Z1', 'Zomer', { hoursPerWeek: 28.5 })
    await make('=1+1', 'Appel', { infix: 'van den', endsOn: '2098-12-31' })
    await make('Z3', 'Morgen', { startsOn: '2099-01-01', jobTitle: null })
    const next = await make('Z4', 'Opvolger')
    await app.call(routes.move, asker, {
      params: { personId: moved.personId },
      body: {
        jobTitle: 'Medewerker',
        unitId: zorg,
        managerId: next.personId,
        hoursPerWeek: 28.5,
        from: '2099-03-01',
      },
    })
    return { asker, moved: moved.personId }
  }

  test("says today's manager, by family name, and changes nothing", async () => {
    const { asker, moved } = await world()
    const file = (await app.call(routes.export, asker, { query: {} })).bytes
    const lines = file.toString('utf8').trim().split('\r\n')
    expect(lines.find((line) => line.includes('"Zomer"'))).toContain('"B1";"Bo Baas"')
    const families = lines.slice(1).map((line) => line.split(';')[4])
    expect(families).toEqual(['"Appel"', '"Baas"', '"Morgen"', '"Opvolger"', '"Stichter"', '"Zomer"'])

    const desk = importer(app)
    const shown = await desk.preview(asker, file)
    expect(shown.counts).toMatchObject({ new: 0, changed: 0, unchanged: 6, missing: 0, newUnits: 0 })
    expect(await desk.problemsOf(asker, shown.importId)).toEqual([])
    const { body } = await app.call(routes.show, asker, { params: { personId: moved } })
    expect(body.details?.history[0]?.startsOn).toBe('2099-03-01')
  })

  test('says under what to look at what it would undo since, and leaves work that is planned', async () => {
    const { asker, moved } = await world()
    const file = (await app.call(routes.export, asker, { query: {} })).bytes.toString('utf8')
    await app.call(routes.leave, asker, { params: { personId: moved }, body: { lastDay: '2099-06-30' } })
    const { items } = (await app.call(routes.list, asker, { query: { search: 'Baas' } })).body
    const boss = items[0]?.personId ?? ''
    await app.call(routes.leave, asker, { params: { personId: boss }, body: { lastDay: '2021-01-31' } })
    const desk = importer(app)
    const shown = await desk.preview(asker, file.replace('28,5', '20'))
    const problems = await desk.problemsOf(asker, shown.importId)
    expect(problems.map(({ name, reason, severity }) => [name, reason, severity])).toEqual([
      [expect.stringContaining('Zomer'), 'work-planned', 'value'],
      ['Bo Baas', 'comes-back', 'notice'],
      [expect.stringContaining('Zomer'), 'leaving-undone', 'notice'],
    ])
    expect(shown.counts).toMatchObject({ notices: 2, badValues: 1 })
  })
})
