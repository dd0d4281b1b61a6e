import { describe, expect, test } from 'vitest'
import { expectationOf, yardstickAt } from './yardstick.ts'

const at = (now: string, rhythmMonths: number | null = 12, period: 'year' | 'twelve-months' = 'year') =>
  yardstickAt(Temporal.Instant.from(now), 'Europe/Amsterdam', {
    period,
    rhythmMonths,
    holdsFor: 'everybody',
    byRules: [],
  })

describe('the yardstick', () => {
  test('lets days begin where the organisation is', () => {
    expect(at('2026-11-20T09:00:00Z')).toMatchObject({
      from: '2026-01-01',
      until: '2026-11-20',
      heldFrom: '2025-12-31T23:00:00Z',
      dayStart: '2026-11-19T23:00:00Z',
      nearUntil: '2026-11-27T23:00:00Z',
      longAgoBefore: '2025-11-19T23:00:00Z',
    })
    // In summer an hour earlier; and just after midnight it is the next day already.
    expect(at('2026-06-30T22:30:00Z')).toMatchObject({
      until: '2026-07-01',
      dayStart: '2026-06-30T22:00:00Z',
    })
  })

  test.each([
    ['2026-11-20T09:00:00Z', '2025-11-21'],
    ['2024-02-29T09:00:00Z', '2023-03-01'],
    ['2027-02-28T09:00:00Z', '2026-03-01'],
  ])('takes twelve months that end at %s from %s on', (now, from) =>
    expect(at(now, 12, 'twelve-months').from).toBe(from),
  )

  test('calls nothing long ago without a rhythm', () =>
    expect(at('2026-11-20T09:00:00Z', null).longAgoBefore).toBeNull())
})

describe('what is expected', () => {
  const kinds = [
    { code: 'check-up', rhythmMonths: 6, holdsFor: 'everybody' },
    { code: 'progress', rhythmMonths: 12, holdsFor: 'everybody' },
    { code: 'learning', rhythmMonths: 24, holdsFor: 'some' },
    { code: 'probation', rhythmMonths: null, holdsFor: 'some' },
  ] as const
  test.each([
    ['one kind for everybody', 'check-up', { rhythmMonths: 6, holdsFor: 'everybody' }],
    ['one for some', 'learning', { rhythmMonths: 24, holdsFor: 'some' }],
    ['one without a rhythm', 'probation', { rhythmMonths: null, holdsFor: 'some' }],
    ['one that is not there', 'chat', { rhythmMonths: null, holdsFor: 'some' }],
    ['all together, by the longest for everybody', undefined, { rhythmMonths: 12, holdsFor: 'everybody' }],
  ])('of %s', (_, code, expected) =>
    expect(expectationOf(kinds, code, [])).toEqual({ ...expected, byRules: [] }),
  )

  test('by rules of rhythm for what they are about, of all together for what is for everybody', () => {
    const ruled = ['progress', 'learning']
    expect(expectationOf(kinds, 'learning', ruled).byRules).toEqual(['learning'])
    expect(expectationOf(kinds, 'check-up', ruled).byRules).toEqual([])
    expect(expectationOf(kinds, undefined, ruled).byRules).toEqual(['progress'])
  })

  test('of all together where none is for everybody', () =>
    expect(expectationOf(kinds.slice(2), undefined, ['learning'])).toEqual({
      rhythmMonths: null,
      holdsFor: 'some',
      byRules: [],
    }))
})
