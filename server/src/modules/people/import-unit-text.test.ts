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
      { text: 'Ouderenzorg', rows: 2, unitId: null, ambiguous: false },
      { text: 'Team A', rows: 1, unitId: null, ambiguous: true },
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

test('what is remembered is what was chosen for this file, and for texts that are not in it', () => {
  const texts = [
    { text: 'Team A', rows: 1, unitId: 'u4', ambiguous: true },
    { text: 'Nieuw', rows: 1, unitId: null, ambiguous: false },
  ]
  expect(unitsToRemember(texts, { nieuw: 'u1', elders: 'u2' })).toEqual({ elders: 'u2', 'team a': 'u4' })
})
