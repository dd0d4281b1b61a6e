import { describe, expect, test } from 'vitest'
import { atUnit, isCounted, measureOf, selectionOf } from './selection.ts'

describe('what HR looks at', () => {
  test('is read from the address, without what is no choice', () => {
    const all = { unit: 'u', kind: 'progress', period: 'twelve-months', show: 'late', within: 'here' }
    expect(selectionOf({ ...all, sort: 'longest-ago', other: 1 })).toEqual({ ...all, sort: 'longest-ago' })
    expect(selectionOf({ unit: 3, period: 'year', show: 'mood', within: 'x', sort: 'name' })).toEqual({})
  })

  test('keeps kind and period when one goes to another unit, and shows its units', () => {
    const here = { unit: 'a', kind: 'progress', period: 'twelve-months', show: 'late' } as const
    expect(atUnit(here, 'b')).toEqual({ unit: 'b', kind: 'progress', period: 'twelve-months' })
    expect(atUnit({ show: 'everyone' }, null)).toEqual({})
  })

  test('asks for no measure when it is everybody', () => {
    expect([measureOf({ show: 'everyone' }), measureOf({ show: 'late' }), measureOf({})]).toEqual([
      undefined,
      'late',
      undefined,
    ])
  })

  test('offers nobody who is not counted: of a kind that is not for everybody, who had none', () => {
    const offered = (holdsFor: 'everybody' | 'some', kind?: string) =>
      (['behind', 'held', 'never', 'not-held', 'agreements'] as const).filter((measure) =>
        isCounted(measure, kind === undefined ? {} : { kind }, { holdsFor }),
      )
    expect(offered('everybody')).toEqual(['behind', 'held', 'never', 'not-held', 'agreements'])
    expect(offered('everybody', 'progress')).toEqual(['behind', 'held', 'never', 'not-held'])
    expect(offered('some', 'learning')).toEqual(['behind', 'held'])
  })
})
