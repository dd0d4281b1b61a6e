import type { PeopleImport } from '@tweespraak/contract/people-import'
import { peopleRoutes as routes } from '@tweespraak/contract/people'
import { beforeEach, afterEach, describe, expect, test } from 'vitest'
import { type Asker, testApp, testClock, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson, grantRole } from '../../../test/factories/people.ts'
import { apply, facts, nobody, planOf, tableOf } from '../../../test/import-plan.ts'
import { importer, type Importer } from '../../../test/importer.ts'
import { lastOfHr } from './import-last-hr.ts'
import { importPeople } from './public.ts'

let app: TestApp
let desk: Importer
let organizationId: string
let administrator: NonNullable<Asker>
let people: Record<'roos' | 'anna' | 'piet' | 'eva', string>

const file = 'Nummer;Naam\n1;Anna Bos\n'

beforeEach(async () => {
  app = await testApp({ clock: testClock() })
  desk = importer(app)
  const { db } = app.services
  organizationId = await anOrganization(db, { name: 'Stichting Weg' })
  const make = async (number: string, familyName: string) =>
    (await aPerson(db, { organizationId, number, familyName, givenName: 'Robin' })).personId
  people = {
    roos: await make('9', 'Roos'),
    anna: await make('1', 'Bos'),
    piet: await make('2', 'Piet'),
    eva: await make('3', 'Eva'),
  }
  await grantRole(db, { organizationId, personId: people.roos, role: 'hr' })
  await grantRole(db, { organizationId, personId: people.anna, role: 'administrator' })
  administrator = await app.signIn({ organizationId, personId: people.anna })
  app.clock.advance({ minutes: 1 })
})
afterEach(() => app.close())

const whoLeft = async (): Promise<string[]> => {
  const query = { state: 'left' } as const
  return (await app.call(routes.list, administrator, { query })).body.items.map(({ name }) => name)
}
const applied = async (content: string, except: string[] = []): Promise<PeopleImport> => {
  const shown = await desk.preview(administrator, content)
  await desk.apply(administrator, shown.importId, 'leave', except)
  return (await app.call(routes.showImport, administrator, { params: { importId: shown.importId } })).body
}

describe('who is not in the file', () => {
  test.each([
    ['works here: is asked about', '23-11-2026', {}, 1],
    ['is still to begin: is not', '25-11-2026', {}, 0],
    ['will have begun when the file holds: is asked about', '01-12-2026', { from: '2027-01-01' }, 1],
    ['is still to begin, though the file holds from before: is not', '25-11-2026', { from: '2026-11-01' }, 0],
  ])('and %s', (_, first, from, missing) => {
    const world = apply(nobody, planOf(tableOf(`Nummer;Naam;In dienst\n1;Anna Bos;${first}`), nobody))
    const plan = planOf(tableOf('Nummer;Naam;In dienst\n2;Eva Smit;01-01-2020'), world, { ...facts, ...from })
    expect(plan.counts).toMatchObject({ missing, new: 1 })
  })

  test('leaves, but for whom one keeps as they are; what was done counts each', async () => {
    await grantRole(app.services.db, { organizationId, personId: people.anna, role: 'hr' })
    const done = await applied(file, [people.piet])
    expect(done).toMatchObject({ state: 'applied', missing: 'leave', counts: { missing: 2, kept: 1 } })
    expect(await whoLeft()).toEqual(['Robin Eva', 'Robin Roos'])
    const left = await desk.rowsOf(administrator, done.importId, 'missing')
    expect(left.map(({ name }) => name).toSorted()).toEqual(['Robin Eva', 'Robin Roos'])
  })

  test('is kept only among those who are not in it', async () => {
    await grantRole(app.services.db, { organizationId, personId: people.anna, role: 'hr' })
    const done = await applied('Nummer;Naam;Functie\n1;Anna Bos;Baas\n', [people.anna, crypto.randomUUID()])
    expect(done.counts).toMatchObject({ missing: 3, kept: 0, changed: 1 })
    const { body } = await app.call(routes.show, administrator, { params: { personId: people.anna } })
    expect(body.jobTitle).toBe('Baas')
  })

  test('stays, when nobody else is HR for everybody: the preview names them, and the rest goes on', async () => {
    const shown = await desk.preview(administrator, file)
    expect(shown.lastHr).toEqual([{ personId: people.roos, name: 'Robin Roos' }])
    const done = await applied(file)
    expect(done).toMatchObject({ state: 'applied', counts: { missing: 2, kept: 1 } })
    expect(await whoLeft()).toEqual(['Robin Eva', 'Robin Piet'])
  })

  test('stays too as one of two who would both go', async () => {
    await grantRole(app.services.db, { organizationId, personId: people.eva, role: 'hr' })
    const shown = await desk.preview(administrator, file)
    expect(shown.lastHr.map(({ name }) => name)).toEqual(['Robin Eva', 'Robin Roos'])
  })

  test('stays by hand of the operator as well', async () => {
    const bytes = new TextEncoder().encode(file)
    const options = { dryRun: false, missing: 'leave' } as const
    const outcome = await importPeople(app.services, organizationId, { name: 'mensen.csv', bytes }, options)
    expect(outcome).toMatchObject({ ok: true, value: { lastHr: [{ name: 'Robin Roos' }] } })
    expect(await whoLeft()).toEqual(['Robin Eva', 'Robin Piet'])
  })
})

describe('a last day in the file', () => {
  const everybody = 'Nummer;Naam;Uit dienst;Functie\n1;Anna Bos;;A\n2;Robin Piet;;A\n3;Robin Eva;;A\n'
  const roosLeaves = `${everybody}9;Robin Roos;31-12-2027;Rustend\n`

  test('is left out of the last who is HR for everybody; the rest of the row is taken', async () => {
    const shown = await desk.preview(administrator, roosLeaves)
    const [problem] = await desk.problemsOf(administrator, shown.importId)
    expect(problem).toMatchObject({ line: 5, name: 'Robin Roos', column: 'Uit dienst', reason: 'last-hr' })
    await desk.apply(administrator, shown.importId)
    const { body } = await app.call(routes.show, administrator, { params: { personId: people.roos } })
    expect([body.jobTitle, body.leftOn]).toEqual(['Rustend', null])
  })

  test('is taken once somebody else is HR for everybody', async () => {
    await grantRole(app.services.db, { organizationId, personId: people.eva, role: 'hr' })
    await applied(roosLeaves)
    const { body } = await app.call(routes.show, administrator, { params: { personId: people.roos } })
    expect(body.leftOn).toBe('2027-12-31')
  })

  test('is not carried out when that role ended after the file was read', async () => {
    const { db } = app.services
    const grantId = await grantRole(db, { organizationId, personId: people.eva, role: 'hr' })
    const shown = await desk.preview(administrator, roosLeaves)
    await db.owner
      .updateTable('role_grants')
      .set({ ended_at: app.clock.now().toString() })
      .where('grant_id', '=', grantId)
      .execute()
    expect(await desk.apply(administrator, shown.importId)).toMatchObject({
      state: 'failed',
      failure: { code: 'import-outdated' },
    })
    const { body } = await app.call(routes.show, administrator, { params: { personId: people.roos } })
    expect(body.leftOn).toBeNull()
  })

  test('is taken of the one of two who goes first', () => {
    const known = planOf(tableOf('Nummer;Naam;In dienst\n1;A B;01-01-2020\n2;C D;01-01-2020\n'), {
      people: [],
      units: [],
    })
    const world = {
      units: [],
      people: known.rows.map((row) => ({
        personId: row.person_id,
        number: row.number,
        email: null,
        givenName: row.given_name,
        infix: null,
        familyName: row.family_name,
        language: 'nl' as const,
        mine: true,
        readdress: true,
        employment: {
          employmentId: 'e',
          startsOn: '2020-01-01',
          endsOn: null,
          startAssumed: false,
          probationEndsOn: null,
          assignments: 1,
        },
        work: null,
        workNow: null,
      })),
    }
    const both = tableOf('Nummer;Naam;Uit dienst\n1;A B;30-06-2027\n2;C D;31-12-2027\n')
    const hrForAll = world.people.map(({ personId }) => personId)
    const { rows, problems } = planOf(both, world, { ...facts, hrForAll })
    expect(problems.map(({ line, reason }) => [line, reason])).toEqual([[3, 'last-hr']])
    expect(rows.map((row) => row.ends_on)).toEqual(['2027-06-30', null])
  })
})

test.each([
  ['nobody goes', [null, null], []],
  ['one stays', ['2027-01-01', null], []],
  ['the later of two', ['2027-01-01', '2027-02-01'], ['1']],
  ['both on one day', ['2027-01-01', '2027-01-01'], ['0', '1']],
])('the last of HR for everybody: %s', (_, days, last) => {
  const hr = days.map((lastDay, index) => ({ personId: String(index), lastDay }))
  expect([...lastOfHr(hr)]).toEqual(last)
})
