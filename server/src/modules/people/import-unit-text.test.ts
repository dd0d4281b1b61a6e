import { describe, expect, test } from 'vitest'
import { facts, nobody, planOf, tableOf, type World } from '../../../test/import-plan.ts'
import { unitsByText, unitsToRemember } from './import-unit-text.ts'

const world: World = {
  people: [],
  units: [
    { unitId: 'u1', parentId: null, name: 'Zorg', code: null },
    { unitId: 'u2', parentId: 'u1', name: 'Team A', code: null },
    { unitId: 'u3', parentId: null, name: 'Wonen', code: null },
    { unitId: 'u4', parentId: 'u3', name: 'Team A', code: null },
    { unitId: 'u5', parentId: 'u3', name: 'HR', code: null },
  ],
}
const plan = (rows: string, units: Record<string, string> = {}, there = world) =>
  planOf(tableOf(`Nummer;Naam;Afdeling\n${rows}`), there, { ...facts, units: unitsByText(units) })

describe('what a file calls a unit', () => {
  const file = '1;Anna Bos;Ouderenzorg\n2;Mo Ali;ouderenzorg\n3;Eva Smit;Team A\n4;Bo Kok;Wonen\n'

  test('and is none, or more than one, is told with its rows', () => {
    expect(plan(file).counts.unitTexts).toEqual([
      { text: 'Ouderenzorg', rows: 2, unitId: null, suggested: false, ambiguous: false },
      { text: 'Team A', rows: 1, unitId: null, suggested: false, ambiguous: true },
    ])
    expect(plan(file).problems).toMatchObject([
      { reason: 'unit-ambiguous', details: { places: 'Zorg > Team A, Wonen > Team A' } },
      { reason: 'unit-new-top' },
    ])
  })

  test('means the unit that was chosen for it, and then makes none', () => {
    const { rows, counts, problems } = plan(file, { OUDERENZORG: 'u1', 'Team A': 'u4' })
    expect(rows.map((row) => row.unit_id)).toEqual(['u1', 'u1', 'u4', 'u3'])
    expect(counts).toMatchObject({ newUnits: 0, unitTexts: [{ unitId: 'u1' }, { unitId: 'u4' }] })
    expect(problems).toEqual([])
  })

  test('is not matched with a unit that is there no more, nor where it names one itself', () => {
    expect(plan(file, { Ouderenzorg: 'gone' }).counts.unitTexts[0]).toMatchObject({ unitId: null })
    expect(plan('4;Bo Kok;Wonen\n', { Wonen: 'u1' }).rows[0]?.unit_id).toBe('u3')
  })

  test('is nothing to match where there are no units yet', () => {
    expect(plan(file, {}, nobody).counts.unitTexts).toEqual([])
  })

  test('may be called as another elsewhere, however short', () => {
    expect(plan('1;Anna Bos;Zorg > HR\n').problems).toMatchObject([
      { reason: 'unit-like', details: { like: 'HR' } },
    ])
  })
})

describe('what is called nearly as one unit', () => {
  const there = {
    people: [],
    units: [...world.units, { unitId: 'u6', parentId: 'u1', name: 'De Lindehof', code: null }],
  }
  const file = tableOf('Nummer;Naam;Afdeling\n1;Anna Bos;Lindehof\n2;Mo Ali;lindehof\n3;Eva Smit;Woonen\n')
  const asked = (units: Record<string, string | null>, personId: string | null = 'hr') =>
    planOf(file, there, { ...facts, personId, units: unitsByText(units) })

  test('is taken for it, said once and as a suggestion', () => {
    const { counts, rows, problems } = asked({})
    expect(counts).toMatchObject({
      newUnits: 0,
      unitTexts: [
        { text: 'Lindehof', rows: 2, unitId: 'u6', suggested: true },
        { text: 'Woonen', rows: 1, unitId: 'u3', suggested: true },
      ],
    })
    expect(rows.map((row) => row.unit_id)).toEqual(['u6', 'u6', 'u3'])
    expect(problems).toMatchObject([
      { line: 2, reason: 'unit-suggested', details: { unit: 'De Lindehof' }, severity: 'notice' },
      { line: 4, reason: 'unit-suggested', details: { unit: 'Wonen' }, severity: 'notice' },
    ])
  })

  test('is a new one all the same when that is chosen, and is what was chosen without a suggestion', () => {
    expect(asked({ Lindehof: null, Woonen: 'u1' }).counts).toMatchObject({
      newUnits: 1,
      newUnitNames: ['Lindehof'],
      unitTexts: [
        { unitId: null, suggested: false },
        { unitId: 'u1', suggested: false },
      ],
    })
  })

  test('is suggested to nobody who looks at no preview, nor where more than one is called nearly so', () => {
    expect(asked({}, null).counts.newUnits).toBe(2)
    const two = {
      ...there,
      units: [...there.units, { unitId: 'u7', parentId: 'u3', name: 'Lindehof', code: null }],
    }
    const { counts } = planOf(tableOf('Nummer;Naam;Afdeling\n1;Anna Bos;Lindehoff\n'), two, {
      ...facts,
      personId: 'hr',
    })
    expect(counts).toMatchObject({ newUnits: 1, unitTexts: [{ unitId: null, suggested: false }] })
  })
})

test('what is remembered is what was chosen for this file, and for texts that are not in it', () => {
  const texts = [
    { text: 'Team A', rows: 1, unitId: 'u4', suggested: false, ambiguous: true },
    { text: 'Nieuw', rows: 1, unitId: null, suggested: false, ambiguous: false },
  ]
  expect(unitsToRemember(texts, { nieuw: 'u1', elders: 'u2' })).toEqual({ elders: 'u2', 'team a': 'u4' })
})
