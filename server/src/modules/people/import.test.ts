import { peopleRoutes as routes } from '@tweespraak/contract/people'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asker, testApp, testClock, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson, aUnit, grantRole } from '../../../test/factories/people.ts'
import { importer, type Importer } from '../../../test/importer.ts'

let app: TestApp
let desk: Importer
let organizationId: string
let hr: NonNullable<Asker>
let colleague: NonNullable<Asker>
let unitHr: NonNullable<Asker>

beforeAll(async () => {
  app = await testApp({ clock: testClock() })
  desk = importer(app)
  const { db } = app.services
  organizationId = await anOrganization(db, { name: 'Stichting Invoer' })
  const zorg = await aUnit(db, { organizationId, name: 'Zorg' })
  const make = async (familyName: string, role: 'hr' | null, unitId: string | null = null) => {
    const { personId } = await aPerson(db, {
      organizationId,
      familyName,
      email: `${familyName}@v.nl`.toLowerCase(),
      number: null,
      employed: false,
    })
    if (role !== null) await grantRole(db, { organizationId, personId, role, unitId })
    return app.signIn({ organizationId, personId })
  }
  hr = await make('Roos', 'hr')
  colleague = await make('Collega', null)
  unitHr = await make('Haar', 'hr', zorg)
  // The factories go by the real clock, which went on while the app's stood still.
  app.clock.advance({ minutes: 1 })
})
afterAll(() => app.close())

const first = `Pers.nr;Roepnaam;Tussenvoegsel;Achternaam;E-mail;Functie;Afdeling;Leidinggevende;In dienst;Uren;BSN;Lievelingskleur
1001;Sanne;de;Wit;sanne@v.nl;Wijkverpleegkundige;Zorg > Noord;1003;01-02-2020;28,5;123456782;rood
1002;Omar;;Yıldız;omar@v.nl;Verzorgende;Zorg > Noord;"Wit, S. de";1/3/21;24;;
1003;Mieke;van;Dam;mieke@v.nl;Teamleider;Zorg;;2019-05-01;36;;
1004;Bo;;Bakker;geen-adres;Planner;Kantoor;9999;;veel;;
1005;Kim;;Kok;kim@v.nl;Planner;Kantoor;;31-02-2020;24;;
;Zonder;;Nummer;;Planner;Kantoor;;;;;
`

describe('an import of people', () => {
  let importId: string

  test('asks to sign in, and is for who keeps people', async () => {
    expect((await desk.upload(null, first)).status).toBe(401)
    expect((await desk.upload(colleague, first)).code).toBe('not-allowed')
  })

  test('shows its columns, refused and ignored ones by name, its effect, and what is wrong by line', async () => {
    const shown = await desk.preview(hr, first)
    importId = shown.importId
    expect(shown).toMatchObject({
      state: 'ready',
      failure: null,
      can: { correct: true, apply: true, cancel: true },
      counts: {
        rows: 6,
        new: 4,
        changed: 0,
        unchanged: 0,
        missing: 0,
        newUnits: 2,
        badRows: 2,
        badValues: 3,
      },
    })
    expect(shown.columns?.find(({ heading }) => heading === 'BSN')).toMatchObject({
      how: 'refused',
      refused: 'bsn',
      samples: [],
    })
    expect(shown.columns?.find(({ heading }) => heading === 'Lievelingskleur')).toMatchObject({
      how: 'ignored',
      samples: ['rood'],
    })
    const { body } = await app.call(routes.importProblems, hr, { params: { importId }, query: {} })
    expect(body.items.map(({ line, column, value, reason }) => [line, column, value, reason])).toEqual([
      [5, 'E-mail', 'geen-adres', 'email-unreadable'],
      [5, 'Uren', 'veel', 'hours-unreadable'],
      [5, 'Leidinggevende', '9999', 'manager-unknown'],
      [6, 'In dienst', '31-02-2020', 'first-day-impossible'],
      [7, 'Pers.nr', '', 'no-key'],
      [2, 'Afdeling', 'Zorg > Noord', 'unit-new'],
      [4, 'Leidinggevende', '', 'manager-missing'],
      [5, 'Afdeling', 'Kantoor', 'unit-new-top'],
    ])
    const names = await desk.rowsOf(hr, importId, 'new')
    expect(names.map(({ line, name }) => [line, name])).toEqual([
      [2, 'Sanne de Wit'],
      [3, 'Omar Yıldız'],
      [4, 'Mieke van Dam'],
      [5, 'Bo Bakker'],
    ])
  })

  test('is nobody else’s to see', async () => {
    for (const other of [colleague, unitHr]) {
      const call = { params: { importId } }
      expect((await app.call(routes.showImport, other, call)).status).toBe(404)
      expect((await app.call(routes.importRows, other, { ...call, query: { effect: 'new' } })).status).toBe(
        404,
      )
      expect((await app.call(routes.importProblems, other, { ...call, query: {} })).status).toBe(404)
      expect((await app.call(routes.readImport, other, { ...call, body: {} })).status).toBe(404)
      expect(
        (await app.call(routes.applyImport, other, { ...call, body: { missing: 'leave' } })).status,
      ).toBe(404)
      expect((await app.call(routes.cancelImport, other, call)).status).toBe(404)
    }
  })

  test('is carried out once, and leaves no file behind', async () => {
    expect(await desk.apply(hr, importId)).toMatchObject({ state: 'applied', can: { apply: false } })
    expect(await desk.apply(hr, importId)).toMatchObject({ code: 'import-moved-on' })
    const parts = await app.services.db.owner
      .selectFrom('import_parts')
      .select('part')
      .where('import_id', '=', importId)
      .execute()
    expect(parts).toEqual([])
    const { body } = await app.call(routes.list, hr, { query: { search: 'wit' } })
    expect(body.items[0]).toMatchObject({
      name: 'Sanne de Wit',
      jobTitle: 'Wijkverpleegkundige',
      unit: { name: 'Noord' },
      manager: { name: 'Mieke van Dam' },
    })
    const page = await app.call(routes.show, hr, { params: { personId: body.items[0]?.personId ?? '' } })
    expect(page.body.details).toMatchObject({
      number: '1001',
      email: 'sanne@v.nl',
      startsOn: '2020-02-01',
      hoursPerWeek: 28.5,
    })
    expect(page.body.team.map(({ name }) => name)).toEqual(['Omar Yıldız'])
    const audit = await app.services.db.owner
      .selectFrom('audit_entries')
      .select('action')
      .where('subject_id', '=', importId)
      .execute()
    expect(audit.map(({ action }) => action)).toEqual(['people.imported'])
  })

  test('changes nothing the second time', async () => {
    const again = await desk.preview(hr, first)
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 4, missing: 0, newUnits: 0 })
  })

  test('shows old and new, keeps history from today, and asks about who is missing', async () => {
    const second = `Pers.nr;Roepnaam;Tussenvoegsel;Achternaam;Functie;Leidinggevende\n1001;Sanne;de;Wit-Bos;Praktijkopleider;1002\n1002;Omar;;Yıldız;Verzorgende;1003\n`
    const shown = await desk.preview(hr, second)
    expect(shown.counts).toMatchObject({ changed: 2, missing: 2 })
    const [sanne] = await desk.rowsOf(hr, shown.importId, 'changed')
    expect(sanne?.changes).toEqual([
      { field: 'name', old: 'Sanne de Wit', new: 'Sanne de Wit-Bos' },
      { field: 'job-title', old: 'Wijkverpleegkundige', new: 'Praktijkopleider' },
      { field: 'manager', old: 'Mieke van Dam', new: 'Omar Yıldız' },
    ])
    expect((await desk.rowsOf(hr, shown.importId, 'missing')).map(({ name }) => name).toSorted()).toEqual([
      'Bo Bakker',
      'Mieke van Dam',
    ])
    await desk.apply(hr, shown.importId, 'leave')
    const { body } = await app.call(routes.show, hr, { params: { personId: sanne?.personId ?? '' } })
    const today = app.clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
    expect(
      body.details?.history.map(({ jobTitle, startsOn, endsOn }) => [jobTitle, startsOn, endsOn]),
    ).toEqual([
      ['Praktijkopleider', today.toString(), null],
      ['Wijkverpleegkundige', '2020-02-01', today.subtract({ days: 1 }).toString()],
    ])
    const left = await app.call(routes.list, hr, { query: { state: 'left' } })
    // Bo, who began today, is still here until tonight.
    expect(left.body.items.map(({ name, leftOn }) => [name, leftOn])).toEqual([
      ['Mieke van Dam', today.subtract({ days: 1 }).toString()],
    ])
  })

  test('lets two people swap their numbers and addresses', async () => {
    const both = (a: string, b: string) =>
      `Nummer;E-mail;Naam\n1001;${a}@v.nl;Sanne de Wit\n1002;${b}@v.nl;Omar Yıldız\n`
    await desk.apply(hr, (await desk.preview(hr, both('sanne', 'omar'))).importId)
    const shown = await desk.preview(hr, both('omar', 'sanne'))
    expect(shown.counts).toMatchObject({ changed: 2, badValues: 0 })
    expect(await desk.apply(hr, shown.importId)).toMatchObject({ state: 'applied' })
  })

  test('is not carried out when people changed after its preview', async () => {
    const shown = await desk.preview(hr, 'Nummer;Naam;Functie\n1001;Sanne de Wit;Anders\n')
    const [row] = await desk.rowsOf(hr, shown.importId, 'changed')
    app.clock.advance({ minutes: 1 })
    await app.call(routes.edit, hr, {
      params: { personId: row?.personId ?? '' },
      body: { givenName: 'Sanna' },
    })
    expect(await desk.apply(hr, shown.importId)).toMatchObject({
      state: 'failed',
      failure: { code: 'import-outdated' },
      can: { correct: true, apply: false },
    })
  })

  test('can be corrected by hand, which is remembered once it is carried out', async () => {
    const odd = 'Kenmerk;Wie;Werk\n1001;Sanne de Wit;Planner\n'
    const shown = await desk.preview(hr, odd)
    expect(shown).toMatchObject({
      state: 'failed',
      failure: { code: 'import-columns-missing' },
      can: { correct: true, apply: false },
    })
    expect(shown.failure?.message).toContain('Er ontbreken twee kolommen')
    await app.call(routes.readImport, hr, {
      params: { importId: shown.importId },
      body: { mapping: { '0': 'number', '1': 'full-name', '2': 'job-title' } },
    })
    const corrected = await desk.settled(hr, shown.importId)
    expect(corrected.columns?.map(({ how }) => how)).toEqual(['by-hand', 'by-hand', 'by-hand'])
    expect(await desk.apply(hr, shown.importId)).toMatchObject({ state: 'applied' })
    expect((await desk.preview(hr, odd)).columns?.map(({ field, how }) => [field, how])).toEqual([
      ['number', 'remembered'],
      ['full-name', 'remembered'],
      ['job-title', 'remembered'],
    ])
    const twice = await desk.preview(hr, odd, {
      mapping: { '0': 'number', '1': 'full-name', '2': 'number' },
    })
    expect(twice.failure).toMatchObject({
      code: 'import-columns-twice',
      details: { field: 'number', columns: ['Kenmerk', 'Werk'] },
    })
  })

  test('can be forgotten, with its file and its preview', async () => {
    const shown = await desk.preview(hr, first)
    expect((await app.call(routes.cancelImport, hr, { params: { importId: shown.importId } })).status).toBe(
      204,
    )
    expect((await app.call(routes.showImport, hr, { params: { importId: shown.importId } })).status).toBe(404)
    const left = await app.services.db.owner
      .selectFrom('import_rows')
      .select('line')
      .where('import_id', '=', shown.importId)
      .execute()
    expect(left).toEqual([])
  })

  test('comes from Excel too', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Mensen',
          rows: [
            ['Nummer', 'Naam', 'In dienst', 'Uren'],
            [2001, 'Jansen, P. van', new Date(Date.UTC(2024, 0, 15)), 32.5],
          ],
        },
      ],
    })
    const shown = await desk.preview(hr, bytes)
    const row = await app.services.db.owner
      .selectFrom('import_rows')
      .select(['number', 'infix', 'starts_on', 'hours_per_week'])
      .where('import_id', '=', shown.importId)
      .where('effect', '=', 'new')
      .executeTakeFirst()
    expect(row).toEqual({ number: '2001', infix: 'van', starts_on: '2024-01-15', hours_per_week: 32.5 })
  })

  test('by HR of a unit brings only their own', async () => {
    const shown = await desk.preview(
      unitHr,
      'Nummer;Naam;Afdeling\n3001;Nieuw Een;Zorg\n3002;Nieuw Twee;Kantoor\n1004;Bo Bakker;Zorg\n',
    )
    expect(shown.counts).toMatchObject({ new: 1, changed: 0, badRows: 2 })
    expect(await desk.apply(unitHr, shown.importId)).toMatchObject({ state: 'applied' })
    expect(
      (await app.call(routes.list, colleague, { query: { search: 'nieuw' } })).body.items.map(
        ({ name, unit }) => [name, unit?.name],
      ),
    ).toEqual([['Nieuw Een', 'Zorg']])
  })

  test('whose server was ended while it read says so, and can be read again', async () => {
    const shown = await desk.preview(hr, first)
    await app.services.db.owner
      .updateTable('people_imports')
      .set({ state: 'reading' })
      .where('import_id', '=', shown.importId)
      .execute()
    expect(
      (await app.call(routes.readImport, hr, { params: { importId: shown.importId }, body: {} })).refusal
        ?.code,
    ).toBe('import-moved-on')
    app.clock.advance({ minutes: 5 })
    const seen = await app.call(routes.showImport, hr, { params: { importId: shown.importId } })
    expect(seen.body).toMatchObject({
      state: 'failed',
      failure: { code: 'import-interrupted' },
      can: { correct: true },
    })
    await app.call(routes.readImport, hr, { params: { importId: shown.importId }, body: {} })
    expect(await desk.settled(hr, shown.importId)).toMatchObject({ state: 'ready' })
  })
})
