import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply, facts, nobody, planOf, tableOf, today, type World } from '../../../test/import-plan.ts'
import { onLoops } from './import-managers.ts'
import type { ImportTable, PlanFacts } from './import-table.ts'

describe('a first file', () => {
  const file = `Nummer;Naam;E-mail;Functie;Afdeling;Leidinggevende;In dienst;Uren
    1;Anna de Boer;anna@v.nl;Directeur;Directie;;01-02-2010;36
    2;Jansen, P. van;piet@v.nl;Adviseur;Zorg > Noord;4;1/3/24;32,5
    4;Mo Ali;mo@v.nl;Teamleider;Zorg;anna@v.nl;45323;
    5;Eva Smit;;Adviseur;Zorg > Noord;Mo Ali;;24`

  test('brings people, units parents first, and managers who come later', () => {
    const { rows, units, counts, problems } = planOf(tableOf(file), nobody)
    const [anna, piet, mo, eva] = rows
    expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'manager-missing'],
      [5, 'address-missing'],
    ])
    expect(counts).toMatchObject({ new: 4, changed: 0, unchanged: 0, missing: 0, newUnits: 3, badRows: 0 })
    expect(units.map(({ name, depth }) => [name, depth])).toEqual([
      ['Directie', 0],
      ['Zorg', 0],
      ['Noord', 1],
    ])
    expect(piet).toMatchObject({
      given_name: 'P.',
      infix: 'van',
      family_name: 'Jansen',
      manager_id: mo?.person_id,
      starts_on: '2024-03-01',
      hours_per_week: 32.5,
    })
    expect(mo).toMatchObject({ manager_id: anna?.person_id, starts_on: '2024-02-01', hours_per_week: null })
    expect(eva).toMatchObject({ manager_id: mo?.person_id, starts_on: today, email: null })
  })

  test('changes nothing when it comes again', () => {
    const table = tableOf(file)
    const world = apply(nobody, planOf(table, nobody))
    const { counts, units } = planOf(table, world)
    expect(counts).toMatchObject({ new: 0, changed: 0, unchanged: 4, missing: 0, newUnits: 0 })
    expect(units).toEqual([])
  })

  test('a change shows old and new, and leaves what was as history', () => {
    const world = apply(nobody, planOf(tableOf(file), nobody))
    const changed = planOf(tableOf(file.replace('Adviseur;Zorg > Noord;4', 'Senior;Directie;1')), world)
    expect(changed.counts).toMatchObject({ changed: 1, unchanged: 3 })
    const row = changed.rows.find(({ effect }) => effect === 'changed')
    expect(row).toMatchObject({ work: 'follow', employment: 'keep' })
    expect(row?.changes).toEqual([
      { field: 'job-title', old: 'Adviseur', new: 'Senior' },
      { field: 'unit', old: 'Noord', new: 'Directie' },
      { field: 'manager', old: 'Mo Ali', new: 'Anna de Boer' },
    ])
  })

  test('somebody whose work begins today is put right without history', () => {
    const world = apply(nobody, planOf(tableOf(file), nobody))
    const row = planOf(tableOf(file.replace('5;Eva Smit;;Adviseur', '5;Eva Smit;;Trainee')), world).rows.find(
      ({ effect }) => effect === 'changed',
    )
    expect(row).toMatchObject({ work: 'correct', next_assignment_id: null })
  })

  test('who is not in the next is missing, unless a row that cannot be taken names them', () => {
    const world = apply(nobody, planOf(tableOf(file), nobody))
    const { rows, counts } = planOf(tableOf('Nummer;Naam\n1;Anna de Boer\n4;\n'), world)
    expect(counts).toMatchObject({ missing: 2, badRows: 1, unchanged: 1 })
    expect(rows.filter(({ effect }) => effect === 'missing').map(({ family_name: name }) => name)).toEqual([
      'Jansen',
      'Smit',
    ])
  })

  test('a column that is not there changes nothing; a blank cell empties work, never a number or address', () => {
    const world = apply(nobody, planOf(tableOf(file), nobody))
    const { rows } = planOf(tableOf('Nummer;Naam;E-mail;Functie\n1;Anna de Boer;;\n'), world)
    expect(rows[0]).toMatchObject({ email: 'anna@v.nl', job_title: null, hours_per_week: 36 })
    expect(rows[0]?.changes).toEqual([{ field: 'job-title', old: 'Directeur', new: null }])
  })
})

describe('people who leave, return and are corrected', () => {
  const first = 'Nummer;Naam;In dienst;Uit dienst\n1;Anna Bos;01-01-2020;\n'
  const world = apply(nobody, planOf(tableOf(first), nobody))

  test('a last day is a correction of the employment', () => {
    expect(planOf(tableOf(first.replace('2020;', '2020;31-12-2026')), world).rows[0]).toMatchObject({
      employment: 'correct',
      ends_on: '2026-12-31',
      changes: [{ field: 'ends-on', old: null, new: '2026-12-31' }],
    })
  })

  test('who left and stands in the file with a later first day has a second employment', () => {
    const left = apply(world, planOf(tableOf(first.replace('2020;', '2020;30-06-2025')), world))
    const back = planOf(tableOf(first.replace('01-01-2020;', '01-09-2026;')), left)
    expect(back.rows[0]).toMatchObject({
      employment: 'begin',
      work: 'begin',
      starts_on: '2026-09-01',
      ends_on: null,
    })
    expect(planOf(tableOf('Nummer;Naam\n1;Anna Bos\n'), left).rows[0]).toMatchObject({
      employment: 'begin',
      starts_on: today,
    })
  })

  test('an end in the year 9999 is none', () => {
    expect(planOf(tableOf(first.replace('2020;', '2020;31-12-9999')), world).counts).toMatchObject({
      unchanged: 1,
    })
  })

  test('who left long ago comes in as such', () => {
    expect(
      planOf(tableOf('Nummer;Naam;Uit dienst\n7;Oud Collega;01-05-2019\n'), nobody).rows[0],
    ).toMatchObject({ effect: 'new', starts_on: '2019-05-01', ends_on: '2019-05-01' })
  })
})

describe('HR for some units', () => {
  const mine: PlanFacts = { ...facts, keepsAll: false, unitIds: ['u1'] }
  const world: World = {
    units: [
      { unitId: 'u1', parentId: null, name: 'Zorg', code: null },
      { unitId: 'u2', parentId: null, name: 'Kantoor', code: null },
    ],
    people: apply(nobody, planOf(tableOf('Nummer;Naam\n1;A B\n'), nobody)).people.map((person) => ({
      ...person,
      mine: false,
    })),
  }

  test('brings nobody from outside, no new units, and misses nobody there', () => {
    const { problems, counts } = planOf(
      tableOf('Nummer;Naam;Afdeling\n1;A B;Zorg\n2;C D;Zorg\n3;E F;Kantoor\n4;G H;Nieuw\n'),
      world,
      mine,
    )
    expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'person-outside'],
      [4, 'unit-outside'],
      [5, 'unit-outside'],
    ])
    expect(counts).toMatchObject({ new: 1, missing: 0, newUnits: 0 })
  })
})

describe('whatever a file holds', () => {
  const cell = (...values: string[]) => fc.constantFrom(...values)
  const record = fc.tuple(
    cell('1', '2', '3', '4', '5', ''),
    cell('a@v.nl', 'b@v.nl', 'c@v.nl', 'x', ''),
    cell('Anna Bos', 'Piet de Boer', 'Boer, P. de', 'Mo', ''),
    cell('Zorg', 'Zorg > Noord', 'Kantoor', ''),
    cell('1', '2', '3', 'a@v.nl', 'Anna Bos', 'P. de Boer', '9', ''),
    cell('01-01-2020', '2026-11-24', '1-12-26', 'x', ''),
    cell('31-12-2025', '01-01-2027', '31-12-9999', ''),
    cell('36', '24,5', 'veel', ''),
  )
  const file = fc.array(record, { maxLength: 8 }).map((records): ImportTable => ({
    headings: ['Nummer', 'E-mail', 'Naam', 'Afdeling', 'Leidinggevende', 'In dienst', 'Uit dienst', 'Uren'],
    rows: records.map((cells, index) => ({ line: index + 2, cells })),
  }))

  test('it changes nothing the second time, and makes no ring of managers', () => {
    fc.assert(
      fc.property(file, file, (first, second) => {
        const before = apply(nobody, planOf(first, nobody))
        const after = apply(before, planOf(second, before))
        const again = planOf(second, after)
        expect(again.rows.filter(({ effect }) => effect === 'new' || effect === 'changed')).toEqual([])
        expect(again.units).toEqual([])
        expect(
          onLoops(new Map(after.people.map(({ personId, work }) => [personId, work?.managerId ?? null])))
            .size,
        ).toBe(0)
      }),
      { numRuns: 1500 },
    )
  })

  test('numbers and addresses stay unique, and each row is taken or said to be wrong', () => {
    fc.assert(
      fc.property(file, file, (first, second) => {
        const before = apply(nobody, planOf(first, nobody))
        const plan = planOf(second, before)
        const { people } = apply(before, plan)
        for (const key of ['number', 'email'] as const) {
          const values = people.flatMap((person) => person[key] ?? [])
          expect(new Set(values).size).toBe(values.length)
        }
        const taken = plan.rows.filter(({ line }) => line > 0).map(({ line }) => line)
        const refused = plan.problems.filter(({ severity }) => severity === 'row').map(({ line }) => line)
        expect(new Set([...taken, ...refused])).toEqual(new Set(second.rows.map(({ line }) => line)))
        expect(taken.length + refused.length).toBe(second.rows.length)
      }),
      { numRuns: 600 },
    )
  })
})
