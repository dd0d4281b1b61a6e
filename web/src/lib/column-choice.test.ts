import type { ImportColumn, ImportField } from '@tweespraak/contract/people-import'
import { describe, expect, test } from 'vitest'
import { type Choices, chosen, isChanged, mappingOf, rivalsOf, settled } from './column-choice.ts'

const column = (
  index: number,
  heading: string,
  field: ImportColumn['field'],
  couldBe: ImportColumn['couldBe'] = null,
): ImportColumn => ({
  index,
  heading,
  samples: [],
  field,
  couldBe,
  how: field === null ? 'ignored' : 'recognised',
  refused: null,
})

const columns = [
  column(0, 'Nummer', 'number'),
  column(1, 'E-mail werk', 'email'),
  column(2, 'E-mail', null, 'email'),
  column(3, 'Kleur', null),
]
const none: Choices<ImportField> = new Map()

const named = (choices: Choices<ImportField>) =>
  rivalsOf(columns, choices).map(({ field, columns: same, used }) => [
    field,
    same.map(({ heading }) => heading),
    used.map(({ heading }) => heading),
  ])

describe('what is chosen about the columns of a file', () => {
  test('is a change until it is read, and none when it is put back', () => {
    expect(isChanged(columns, none)).toBe(false)
    expect(isChanged(columns, new Map([[3, ['job-title']]]))).toBe(true)
    expect(isChanged(columns, new Map([[1, [null]]]))).toBe(true)
    expect(isChanged(columns, new Map([[3, [null]]]))).toBe(false)
  })

  test('becomes a mapping of all of them', () => {
    expect(
      mappingOf(
        columns,
        new Map([
          [1, [null]],
          [3, ['job-title']],
        ]),
      ),
    ).toEqual({
      '0': 'number',
      '3': 'job-title',
    })
  })
})

describe('columns that mean the same', () => {
  test('are named with the one that is used', () => {
    expect(named(none)).toEqual([['email', ['E-mail werk', 'E-mail'], ['E-mail werk']]])
  })

  test('are named when one is chosen to mean what another does', () => {
    expect(named(new Map([[3, ['number']]]))).toContainEqual([
      'number',
      ['Nummer', 'Kleur'],
      ['Nummer', 'Kleur'],
    ])
  })

  test('are left at the one that is picked', () => {
    const [same] = rivalsOf(columns, none)
    const choices = same === undefined ? none : settled(none, same, 2)
    expect(mappingOf(columns, choices)).toEqual({ '0': 'number', '2': 'email' })
    expect(named(choices)).toEqual([['email', ['E-mail werk', 'E-mail'], ['E-mail']]])
  })

  test('stay beside each other once one is picked, and the other means again what it was read as', () => {
    const both = chosen(none, 1, 'number')
    const [same] = rivalsOf(columns, both)
    const choices = same === undefined ? none : settled(both, same, 0)
    expect(mappingOf(columns, choices)).toEqual({ '0': 'number', '1': 'email' })
    expect(named(choices)).toContainEqual(['number', ['Nummer', 'E-mail werk'], ['Nummer']])
  })

  test('are all read where there may be several', () => {
    const both = chosen(none, 3, 'number')
    expect(rivalsOf(columns, both, ['number']).map(({ field }) => field)).toEqual(['email'])
  })

  test('are not asked about when neither is used', () => {
    expect(named(new Map([[1, [null]]]))).toEqual([])
  })
})
