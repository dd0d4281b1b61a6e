import { describe, expect, test } from 'vitest'
import { expectationOf, yardstickAt } from './yardstick.ts'

const at = (now: string, period: 'year' | 'twelve-months' = 'year') =>
  yardstickAt(Temporal.Instant.from(now), 'Europe/Amsterdam', {
    period,
    holdsFor: 'everybody',
  })

describe('the yardstick', () => {
  test('lets days begin where the organisation is', () => {
    expect(at('2026-11-20T09:00:00Z')).toMatchObject({
      from: '2026-01-01',
      until: '2026-11-20',
      heldFrom: '2025-12-31T23:00:00Z',
      dayStart: '2026-11-19T23:00:00Z',
      nearUntil: '2026-11-27T23:00:00Z',
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
    expect(at(now, 'twelve-months').from).toBe(from),
  )
})

describe('what is expected', () => {
  const kinds = [
    { code: 'progress', holdsFor: 'everybody' },
    { code: 'learning', holdsFor: 'some' },
    { code: 'probation', holdsFor: 'some' },
  ] as const
  test.each([
    ['one kind for everybody', 'progress', 'everybody'],
    ['one for some', 'learning', 'some'],
    ['one that is not there', 'chat', 'some'],
    ['all together, when one is for everybody', undefined, 'everybody'],
  ])('of %s', (_, code, holdsFor) => expect(expectationOf(kinds, code)).toEqual({ holdsFor }))

  test('of all together where none is for everybody', () =>
    expect(expectationOf(kinds.slice(1), undefined)).toEqual({ holdsFor: 'some' }))
})
