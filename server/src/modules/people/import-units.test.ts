import { describe, expect, test } from 'vitest'
import { nobody, planOf, tableOf, type World } from '../../../test/import-plan.ts'
import { isLike } from './import-likeness.ts'

const world: World = {
  people: [],
  units: [
    { unitId: 'u1', parentId: null, name: 'Zorg', code: null },
    { unitId: 'u2', parentId: 'u1', name: 'Zorg Noord', code: null },
  ],
}
const said = (unit: string, there = world) =>
  planOf(tableOf(`Nummer;Naam;Afdeling\n1;Anna Bos;${unit}\n2;Mo Ali;${unit}\n`), there).problems.map(
    ({ line, value, reason, details, severity }) => ({ line, value, reason, details, severity }),
  )

describe('a unit that is not there yet', () => {
  test('is said once, at its first line, with where it will hang', () => {
    expect(said('Zorg > Oost')).toEqual([
      {
        line: 2,
        value: 'Zorg > Oost',
        reason: 'unit-new',
        details: { unit: 'Oost', parent: 'Zorg' },
        severity: 'notice',
      },
    ])
  })

  test('is said with all that comes above it', () => {
    expect(said('Kantoor > Financiën')).toMatchObject([
      { reason: 'unit-new-top', details: { unit: 'Kantoor > Financiën' } },
    ])
  })

  test('may be a slip for one that is', () => {
    expect(said('Zorg Nord')).toMatchObject([
      { reason: 'unit-like-top', details: { unit: 'Zorg Nord', like: 'Zorg Noord' } },
    ])
    expect(said('Zorg > Zorg Noort')).toMatchObject([
      { reason: 'unit-like', details: { parent: 'Zorg', like: 'Zorg Noord' } },
    ])
  })

  test('is nothing to look at where there are none, nor is one that is there', () => {
    expect(said('Kantoor', nobody)).toEqual([])
    expect(said('zorg noord')).toEqual([])
  })
})

test.each([
  ['zorg noord', 'zorg nord', true],
  ['zorg', 'zor', false],
  ['team 1', 'team 2', false],
  ['zorg', 'zoeg', true],
  ['zorg', 'zoegt', false],
  ['financien', 'finaciën', true],
  ['kantoor', 'keuken', false],
])('%s and %s are alike: %s', (one, other, like) => expect(isLike(one, other)).toBe(like))
