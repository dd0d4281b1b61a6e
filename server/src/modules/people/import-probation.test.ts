import { peopleRoutes as routes } from '@tweespraak/contract/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asker, testApp, testClock, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson, aUnit, grantRole } from '../../../test/factories/people.ts'
import { importer } from '../../../test/importer.ts'
import { apply, facts, nobody, planOf, tableOf, today } from '../../../test/import-plan.ts'
import { recognise } from './import-heading.ts'

test.each(['Einde proeftijd', 'Proeftijd tot', 'Proeftijd t/m', 'Probation end date', 'Probation ends on'])(
  'a column %s is the last day of the probation',
  (heading) => {
    expect(recognise([heading], null, null)[0]?.field).toBe('probation-ends-on')
  },
)

const heading = 'Nummer;Naam;In dienst;Einde proeftijd\n'
const plan = (rows: string, there = nobody, with_ = facts) => planOf(tableOf(heading + rows), there, with_)
const world = apply(nobody, plan('1;Anna Bos;02-11-2026;01-12-2026\n'))

describe('of somebody new, the last day of the probation', () => {
  test.each([
    ['is taken up to two months', '02-11-2026', '01-01-2027', '2027-01-01', []],
    [
      'is left out when it is longer',
      '02-11-2026',
      '02-01-2027',
      null,
      [['probation-too-long', '2027-01-01']],
    ],
    [
      'is left out before the first day',
      '01-12-2026',
      '30-11-2026',
      null,
      [['probation-before-start', '2026-12-01']],
    ],
    ['is left out without a word when that is long past', '01-06-2026', '01-05-2020', null, []],
    ['is none when it is blank', '02-11-2026', '', null, []],
    ['is none when a system writes never', '02-11-2026', '31-12-9999', null, []],
  ])('%s', (_, startsOn, cell, taken, said) => {
    const { rows, problems } = plan(`1;Anna Bos;${startsOn};${cell}\n`)
    expect(rows[0]?.probation_ends_on).toBe(taken)
    expect(problems.map(({ reason, details }) => [reason, details['day']])).toEqual(said)
  })

  test.each([
    ['31-02-2026', 'date-impossible'],
    ['ooit', 'date-unreadable'],
  ])('is refused when it cannot be read (%s)', (cell, reason) => {
    const { rows, problems } = plan(`1;Anna Bos;02-11-2026;${cell}\n`)
    expect(rows[0]?.probation_ends_on).toBeNull()
    expect(problems).toMatchObject([{ reason, column: 'Einde proeftijd', value: cell, severity: 'value' }])
  })
})

describe('of somebody who is here, the last day of the probation', () => {
  test('is changed by itself, and shown', () => {
    const { rows } = plan('1;Anna Bos;02-11-2026;15-12-2026\n', world)
    expect(rows[0]).toMatchObject({
      effect: 'changed',
      employment: 'keep',
      work: 'keep',
      changes: [{ field: 'probation-ends-on', old: '2026-12-01', new: '2026-12-15' }],
    })
    expect(plan('1;Anna Bos;02-11-2026;01-12-2026\n', world).rows[0]?.effect).toBe('unchanged')
  })

  test('stays where the file has no such column, or what it says is too long', () => {
    const without = planOf(tableOf('Nummer;Naam;Functie\n1;Anna Bos;Kok\n'), world)
    expect(without.rows[0]).toMatchObject({ effect: 'changed', probation_ends_on: '2026-12-01' })
    expect(plan('1;Anna Bos;02-11-2026;01-03-2027\n', world).rows[0]?.probation_ends_on).toBe('2026-12-01')
  })

  test('goes when the first day is corrected so that it does not fit any more', () => {
    const { rows } = planOf(tableOf('Nummer;Naam;In dienst\n1;Anna Bos;01-01-2026\n'), world)
    expect(rows[0]?.probation_ends_on).toBeNull()
    expect(rows[0]?.changes).toContainEqual({ field: 'probation-ends-on', old: '2026-12-01', new: null })
  })

  test('is no matter of whoever imports without being HR, who is shown none either', () => {
    const other = { ...facts, importsAsHr: false }
    const { rows, problems } = plan('1;Anna Bos;03-11-2026;15-12-2026\n', world, other)
    expect(rows[0]?.probation_ends_on).toBe('2026-12-01')
    expect(rows[0]?.changes.map(({ field }) => field)).toEqual(['starts-on'])
    expect(problems).toMatchObject([{ reason: 'probation-for-hr', severity: 'value' }])
  })
})

describe('in the organisation', () => {
  let app: TestApp
  let hr: NonNullable<Asker>
  let administrator: NonNullable<Asker>

  beforeAll(async () => {
    app = await testApp({ clock: testClock(`${today}T09:00:00Z`) })
    const { db } = app.services
    const organizationId = await anOrganization(db)
    await aUnit(db, { organizationId, name: 'Zorg' })
    const enter = async (role: 'hr' | 'administrator') => {
      const { personId } = await aPerson(db, { organizationId, familyName: role, number: role })
      await grantRole(db, { organizationId, personId, role })
      return app.signIn({ organizationId, personId })
    }
    hr = await enter('hr')
    administrator = await enter('administrator')
    app.clock.advance({ minutes: 1 })
  })
  afterAll(() => app.close())

  const exported = async (asker: Asker) =>
    (await app.call(routes.export, asker, { query: {} })).bytes.toString('utf8')
  const anna = async () => {
    const { items } = (await app.call(routes.list, hr, { query: { search: 'Bos' } })).body
    const { body } = await app.call(routes.show, hr, { params: { personId: items[0]?.personId ?? '' } })
    return body
  }
  const bring = async (asker: Asker, file: string) => {
    const desk = importer(app)
    const shown = await desk.preview(asker, file)
    expect(await desk.apply(asker, shown.importId)).toMatchObject({ state: 'applied' })
    return shown
  }

  test('it comes in by a file, goes out by the export of HR alone, and comes in again unchanged', async () => {
    await bring(hr, `${heading}A1;Anna Bos;02-11-2026;01-12-2026\n`)
    expect((await anna()).details?.probationEndsOn).toBe('2026-12-01')
    await bring(hr, `${heading}A1;Anna Bos;09-11-2026;08-01-2027\n`)
    expect((await anna()).details).toMatchObject({ startsOn: '2026-11-09', probationEndsOn: '2027-01-08' })
    const file = await exported(hr)
    expect(file).toContain('"Einde proeftijd"')
    expect(file).toContain('"2027-01-08"')
    expect((await importer(app).preview(hr, file)).counts).toMatchObject({ changed: 0, badValues: 0 })
    const others = await exported(administrator)
    expect(others).not.toContain('2027-01-08')
    await bring(administrator, others.replace('"Bos"', '"Bosch"'))
    expect((await anna()).details).toMatchObject({ familyName: 'Bosch', probationEndsOn: '2027-01-08' })
  })

  test('HR writes it down with other work, an administrator does not, and nobody for too long', async () => {
    const { personId } = await anna()
    const move = (asker: Asker, probationEndsOn?: string | null) =>
      app.call(routes.move, asker, {
        params: { personId },
        body: {
          jobTitle: 'Kok',
          unitId: null,
          managerId: null,
          hoursPerWeek: 24,
          from: today,
          ...(probationEndsOn === undefined ? {} : { probationEndsOn }),
        },
      })
    expect((await move(administrator, null)).refusal?.code).toBe('not-allowed')
    expect((await move(hr, '2027-01-09')).refusal?.code).toBe('probation-too-long')
    expect((await move(hr, '2026-11-08')).refusal?.code).toBe('probation-before-start')
    expect((await move(administrator)).status).toBe(204)
    expect((await anna()).details?.probationEndsOn).toBe('2027-01-08')
    expect((await move(hr, '2026-12-08')).status).toBe(204)
    expect((await anna()).details?.probationEndsOn).toBe('2026-12-08')
  })
})
