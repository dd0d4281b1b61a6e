import { describe, expect, test } from 'vitest'
import { daysUntil, instantOn, minutesAfter, minutesBetween } from './moments.ts'

describe('the time on the wall of the organisation', () => {
  test.each([
    ['2026-11-24', '10:00', 'Europe/Amsterdam', '2026-11-24T09:00:00.000Z'],
    ['2026-07-01', '10:00', 'Europe/Amsterdam', '2026-07-01T08:00:00.000Z'],
    ['2026-11-24', '00:30', 'Europe/Amsterdam', '2026-11-23T23:30:00.000Z'],
    ['2026-03-29', '01:30', 'Europe/Amsterdam', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29', '03:30', 'Europe/Amsterdam', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '04:00', 'Europe/Amsterdam', '2026-10-25T03:00:00.000Z'],
    ['2026-11-24', '10:00', 'America/Curacao', '2026-11-24T14:00:00.000Z'],
    ['2026-11-24', '10:00', 'UTC', '2026-11-24T10:00:00.000Z'],
  ])('%s %s in %s is %s', (day, time, zone, instant) => {
    expect(instantOn(day, time, zone)).toBe(instant)
  })

  test('that the change to summer time skips becomes a time that exists', () => {
    expect(['2026-03-29T00:30:00.000Z', '2026-03-29T01:30:00.000Z']).toContain(
      instantOn('2026-03-29', '02:30', 'Europe/Amsterdam'),
    )
  })
})

test('minutes and days are counted over a change of the clock', () => {
  expect(minutesAfter('2026-11-24T09:00:00.000Z', 45)).toBe('2026-11-24T09:45:00.000Z')
  expect(minutesBetween('2026-11-24T09:00:00.000Z', '2026-11-24T10:30:00.000Z')).toBe(90)
  expect(daysUntil('2026-03-28', '2026-03-30')).toBe(2)
})
