import { expect, test } from 'vitest'
import { shareByOf } from './share-day.ts'

test.each([
  ['2026-12-10T09:00:00.000Z', 2, '2026-12-08'],
  ['2026-12-10T09:00:00.000Z', 0, '2026-12-10'],
  ['2026-01-01T09:00:00.000Z', 1, '2025-12-31'],
  // Shortly after midnight there, the day before it in UTC.
  ['2026-12-09T23:30:00.000Z', 2, '2026-12-08'],
  // Over the change to summer time.
  ['2026-03-30T08:00:00.000Z', 3, '2026-03-27'],
])('of a talk at %s, %i days ahead: %s', (startsAt, daysAhead, expected) => {
  expect(shareByOf(startsAt, daysAhead, 'Europe/Amsterdam')).toBe(expected)
})
