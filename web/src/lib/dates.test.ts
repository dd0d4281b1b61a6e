import { describe, expect, test } from 'vitest'
import {
  dayOf,
  lastDayBefore,
  sayAgo,
  sayAhead,
  sayDay,
  sayExactly,
  sayMoment,
  sayTime,
  type Speaking,
} from './dates.ts'

const at = (now: string, language: 'nl' | 'en' = 'nl'): Speaking => ({
  language,
  timeZone: 'Europe/Amsterdam',
  now: Date.parse(now),
})
/** A day is not broken over two lines: between its parts stands a no-break space. */
const unbroken = '\u00A0'
const saturday = at('2026-11-21T20:00:00Z')

describe('a day', () => {
  test.each([
    ['2026-11-21', 'vandaag'],
    ['2026-11-22', 'morgen'],
    ['2026-11-20', 'gisteren'],
    ['2026-11-24', 'di 24 nov'],
    ['2027-01-05', 'di 5 jan 2027'],
    ['2026-03-29', 'zo 29 mrt'],
  ])('%s is said as "%s"', (day, said) => expect(sayDay(day, saturday)).toBe(said.replaceAll(' ', unbroken)))

  test('is said in English too', () => {
    expect(sayDay('2026-11-24', at('2026-11-21T20:00:00Z', 'en'))).toBe(
      'Tue 24 Nov'.replaceAll(' ', unbroken),
    )
    expect(sayDay('2026-11-22', at('2026-11-21T20:00:00Z', 'en'))).toBe('tomorrow')
  })

  test('turns over at midnight of the organisation, not of Greenwich', () => {
    expect(dayOf(Date.parse('2026-11-21T23:30:00Z'), 'Europe/Amsterdam')).toBe('2026-11-22')
    expect(sayDay('2026-11-22', at('2026-11-21T23:30:00Z'))).toBe('vandaag')
  })
})

describe('the last day of a term', () => {
  test.each([
    ['ends where the next day begins', '2026-12-04T23:00:00.000Z', '2026-12-04'],
    ['in summer too', '2026-07-04T22:00:00.000Z', '2026-07-04'],
    ['ends in the course of it', '2026-12-04T09:00:00.000Z', '2026-12-04'],
  ])('is the day that %s', (_, moment, day) => expect(lastDayBefore(moment, 'Europe/Amsterdam')).toBe(day))
})

describe('a moment', () => {
  test('is said with its time on the clock of the organisation', () => {
    expect(sayMoment('2026-11-24T09:00:00.000Z', saturday)).toBe(
      `${'di 24 nov'.replaceAll(' ', unbroken)}, 10:00`,
    )
    expect(sayMoment('2026-11-22T09:00:00.000Z', saturday)).toBe('morgen, 10:00')
    expect(sayTime('2026-07-01T08:30:00Z', saturday)).toBe('10:30')
  })

  test('is exact on hover', () => {
    expect(sayExactly('2026-11-24T09:00:00Z', saturday)).toBe('dinsdag 24 november 2026, 10:00')
    expect(sayExactly('2026-11-24', saturday)).toBe('dinsdag 24 november 2026')
  })
})

test('how long ago is counted in the unit a person would use', () => {
  expect(sayAgo('2026-11-21T19:59:55Z', saturday)).toBeUndefined()
  expect(sayAgo('2026-11-21T19:59:40Z', saturday)).toBe('20 seconden geleden')
  expect(sayAgo('2026-11-21T19:58:00Z', saturday)).toBe('2 minuten geleden')
  expect(sayAgo('2026-11-21T17:00:00Z', saturday)).toBe('3 uur geleden')
  expect(sayAgo('2026-11-19T17:00:00Z', saturday)).toBe(`${'do 19 nov'.replaceAll(' ', unbroken)}, 18:00`)
})

test('how far away a day is that comes later is counted in weeks, then months', () => {
  expect(sayAhead('2026-12-04', saturday)).toBeUndefined()
  expect(sayAhead('2026-12-05', saturday)).toBe('over 2 weken')
  expect(sayAhead('2026-12-25', saturday)).toBe('over 5 weken')
  expect(sayAhead('2027-02-18', saturday)).toBe('over 3 maanden')
  expect(sayAhead('2026-12-25', at('2026-11-21T20:00:00Z', 'en'))).toBe('in 5 weeks')
})
