import fc from 'fast-check'
import { expect, it } from 'vitest'
import { daysAfter, easterOf, endOfMonth, isoDay, mondayOfWeek, monthsAfter, weekdayOf } from './days.ts'

it.each([
  [2027, 2, 28, '2027-02-28'],
  [2027, 2, 29, null],
  [2028, 2, 29, '2028-02-29'],
  [2100, 2, 29, null],
  [2000, 2, 29, '2000-02-29'],
  [2027, 4, 31, null],
  [2027, 13, 1, null],
  [2027, 0, 1, null],
  [99, 1, 1, null],
])('knows whether the calendar has %i-%i-%i', (year, month, day, expected) => {
  expect(isoDay(year, month, day)).toBe(expected)
})

it.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-02-28', 1, '2027-03-01'],
  ['2027-01-01', -1, '2026-12-31'],
  ['9999-12-31', 1, null],
  ['2027-01-01', 1e12, null],
])('counts days: %s and %i days', (day, days, expected) => {
  expect(daysAfter(day, days)).toBe(expected)
})

it.each([
  ['2027-01-31', 1, '2027-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-11-23', 6, '2027-05-23'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-12-31', 12_000_000, null],
])('counts months, and ends with the last day of a shorter one: %s and %i', (day, months, expected) => {
  expect(monthsAfter(day, months)).toBe(expected)
})

it.each([
  ['2026-11-23', 1],
  ['2027-01-01', 5],
  ['2028-02-29', 2],
  ['2026-12-20', 7],
])('knows the weekday of %s', (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday)
})

it.each([
  [2026, 1, '2025-12-29'],
  [2026, 53, '2026-12-28'],
  [2027, 1, '2027-01-04'],
  [2027, 12, '2027-03-22'],
  [2027, 53, null],
  [2027, 0, null],
])('knows the Monday of week %i-%i', (year, week, monday) => {
  expect(mondayOfWeek(year, week)).toBe(monday)
})

it.each([
  [2024, '2024-03-31'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('knows Easter of %i', (year, easter) => {
  expect(easterOf(year)).toBe(easter)
})

it('ends each month with a day before the first of the next', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const last = endOfMonth(year, month)
      expect(daysAfter(last, 1)).toBe(monthsAfter(`${last.slice(0, 8)}01`, 1))
    }),
  )
})
