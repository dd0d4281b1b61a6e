import { expect, test } from 'vitest'
import { seriesMoments } from './series-moments.ts'

test('a series keeps its time of the day and its pace, on working days', () => {
  const first = { day: '2026-12-04', time: '10:00', minutes: 45 }
  const talks = seriesMoments(first, { count: 3, weeks: 3 }, 'Europe/Amsterdam')
  // The Friday three weeks later is Christmas.
  expect(talks.map(({ startsAt }) => startsAt.slice(0, 16))).toEqual([
    '2026-12-04T09:00',
    '2026-12-28T09:00',
    '2027-01-15T09:00',
  ])
  expect(talks[0]?.endsAt.slice(0, 16)).toBe('2026-12-04T09:45')
})
