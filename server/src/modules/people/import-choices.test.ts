import { peopleRoutes as routes } from '@tweespraak/contract/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson, aUnit, grantRole } from '../../../test/factories/people.ts'
import { importer, type Importer } from '../../../test/importer.ts'
import { importPeople } from './public.ts'

let app: TestApp
let desk: Importer
let organizationId: string
let hr: NonNullable<Asker>
let zorg: string
let people: Record<'anna' | 'piet' | 'eva' | 'mo', string>

const today = () => app.clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
const day = (away: number) => today().add({ days: away }).toString()

beforeAll(async () => {
  app = await testApp()
  desk = importer(app)
  const { db } = app.services
  organizationId = await anOrganization(db, { name: 'Stichting Keuze' })
  zorg = await aUnit(db, { organizationId, name: 'Zorg' })
  const make = async (number: string, familyName: string, managerId: string | null = null) =>
    (await aPerson(db, { organizationId, number, familyName, jobTitle: 'Planner', unitId: zorg, managerId }))
      .personId
  const piet = await make('2', 'Piet')
  const mo = await make('4', 'Ali')
  people = { piet, mo, anna: await make('1', 'Anna', piet), eva: await make('3', 'Eva', mo) }
  const keeper = await aPerson(db, { organizationId, familyName: 'Roos', number: '9' })
  await grantRole(db, { organizationId, personId: keeper.personId, role: 'hr' })
  hr = await app.signIn({ organizationId, personId: keeper.personId })
  app.clock.advance({ minutes: 1 })
})
afterAll(() => app.close())

const person = async (personId: string) => (await app.call(routes.show, hr, { params: { personId } })).body
const historyOf = async (personId: string) =>
  (await person(personId)).details?.history.map(({ jobTitle, startsOn, endsOn }) => [
    jobTitle,
    startsOn,
    endsOn,
  ])

describe('the day from which a file holds', () => {
  const file = 'Nummer;Naam;Functie\n1;Robin Anna;Teamleider\n'

  test('is today, unless another is chosen; then that becomes the day of the history', async () => {
    const shown = await desk.preview(hr, file)
    expect(shown.counts?.from).toBe(day(0))
    const again = await desk.read(hr, shown.importId, { from: day(-20) })
    expect(again).toMatchObject({ state: 'ready', counts: { changed: 1, from: day(-20) } })
    await desk.apply(hr, shown.importId)
    expect(await historyOf(people.anna)).toEqual([
      ['Teamleider', day(-20), null],
      ['Planner', '2020-01-01', day(-21)],
    ])
  })

  test('may lie ahead', async () => {
    const shown = await desk.preview(hr, 'Nummer;Naam;Functie\n2;Robin Piet;Adviseur\n', { from: day(30) })
    await desk.apply(hr, shown.importId)
    expect((await historyOf(people.piet))?.[0]).toEqual(['Adviseur', day(30), null])
    expect((await person(people.piet)).jobTitle).toBe('Planner')
  })

  test('is refused when it is more than a year away', async () => {
    const { importId } = await desk.upload(hr, file)
    expect(await desk.read(hr, importId, { from: day(400) })).toMatchObject({ code: 'import-day-far' })
    expect(await desk.read(hr, importId, { from: day(-400) })).toMatchObject({ code: 'import-day-far' })
  })

  test('can be told by the operator', async () => {
    const by = (from: string) =>
      importPeople(
        app.services,
        organizationId,
        { name: 'mensen.csv', bytes: new TextEncoder().encode('Nummer;Naam;Functie\n3;Robin Eva;Kok\n') },
        { dryRun: false, missing: 'keep', from },
      )
    expect(await by('2001-01-01')).toMatchObject({ ok: false, reason: 'import-day-far' })
    expect(await by(day(-3))).toMatchObject({ ok: true, value: { applied: true } })
    expect((await historyOf(people.eva))?.[0]).toEqual(['Kok', day(-3), null])
  })
})

describe('a unit by another name', () => {
  const file = 'Nummer;Naam;Afdeling\n1;Robin Anna;Ouderenzorg\n'

  test('is matched by hand, and the next file with these headings knows it', async () => {
    const shown = await desk.preview(hr, file)
    expect(shown.counts).toMatchObject({ newUnits: 1, unitTexts: [{ text: 'Ouderenzorg', unitId: null }] })
    const matched = await desk.read(hr, shown.importId, { units: { Ouderenzorg: zorg } })
    expect(matched).toMatchObject({ counts: { newUnits: 0, unchanged: 1 } })
    await desk.apply(hr, shown.importId)
    const next = await desk.preview(hr, file)
    expect(next.counts).toMatchObject({ newUnits: 0, unitTexts: [{ unitId: zorg }] })
    expect(await desk.read(hr, next.importId, { units: {} })).toMatchObject({ counts: { newUnits: 1 } })
  })
})

describe('who is not in the file', () => {
  const file = 'Nummer;Naam\n1;Robin Anna\n3;Robin Eva\n9;Robin Roos\n'

  test('comes with those who lead people first, and is found by the beginning of a name', async () => {
    const { db } = app.services
    await aPerson(db, { organizationId, number: '0', familyName: 'Aarts' })
    app.clock.advance({ minutes: 1 })
    const { importId } = await desk.preview(hr, file)
    expect((await desk.rowsOf(hr, importId, 'missing')).map(({ name }) => name)).toEqual([
      'Robin Ali',
      'Robin Piet',
      'Robin Aarts',
    ])
    const found = async (search: string) =>
      (
        await app.call(routes.importRows, hr, { params: { importId }, query: { effect: 'missing', search } })
      ).body.items.map(({ name }) => name)
    expect(await found('pie')).toEqual(['Robin Piet'])
    expect(await found('aar rob')).toEqual(['Robin Aarts'])
    expect(await found('iet')).toEqual([])
  })

  test('leaves when they are the only ones who do, on the day before the file holds', async () => {
    const { importId } = await desk.preview(hr, file, { from: day(-5) })
    const begun = await app.call(routes.applyImport, hr, {
      params: { importId },
      body: { missing: 'leave', only: [people.mo] },
    })
    expect(begun.status).toBe(204)
    expect(await desk.settled(hr, importId)).toMatchObject({ counts: { missing: 1, kept: 2, unmanaged: 1 } })
    expect((await person(people.mo)).leftOn).toBe(day(-6))
    expect((await person(people.piet)).leftOn).toBeNull()
  })
})
