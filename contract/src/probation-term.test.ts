import { describe, expect, test } from 'vitest'
import { isLateForProbation, isPastProbation, lastProbationDay, probationTalkDay } from './probation-term.ts'

describe('a probation', () => {
  test.each([
    ['2026-09-23', false],
    ['2026-09-22', true],
    ['2012-05-10', true],
    ['2026-12-01', false],
  ])('that began on %s is over on 22 November 2026: %s', (startsOn, over) =>
    expect(isPastProbation(startsOn, '2026-11-22')).toBe(over),
  )

  test.each([
    ['2026-12-01', '2027-01-31'],
    ['2026-11-15', '2027-01-14'],
    ['2026-12-31', '2027-02-27'],
  ])('that begins on %s lasts until %s at most', (startsOn, last) =>
    expect(lastProbationDay(startsOn)).toBe(last),
  )
})

describe('the talk about it', () => {
  test('is proposed two weeks before the last day', () =>
    expect(probationTalkDay('2027-01-31', '2026-12-10')).toBe('2027-01-17'))

  test('and today when that day has passed', () =>
    expect(probationTalkDay('2027-01-31', '2027-01-20')).toBe('2027-01-20'))

  test.each([
    ['2027-01-17', false],
    ['2027-01-18', true],
    ['2027-01-31', true],
  ])('comes late on %s: %s', (day, late) => expect(isLateForProbation('2027-01-31', day)).toBe(late))
})
