import { describe, expect, it } from 'vitest'
import type { CriteriaContent, CriteriaPeriod } from './criteria.ts'
import { criteriaProblems, isTooLate, usualPeriod } from './criteria-rules.ts'

const both = (text: string) => ({ nl: text, en: text })
const sound: CriteriaContent = {
  name: both('Criteria 2027'),
  firstDay: '2027-01-01',
  lastDay: '2027-12-31',
  unitId: null,
  jobTitles: [],
  steps: [both('Onder'), both('Zoals afgesproken')],
  criteria: [{ criterionId: 'craft', name: both('Vakmanschap'), meaning: { nl: 'Goed', en: '' }, signs: [] }],
}
const [craft] = sound.criteria

describe('criteria', () => {
  it('are sound with a name, a scale, and criteria that say what they mean, in one language or both', () => {
    expect(criteriaProblems(sound)).toEqual([])
  })

  it.each([
    ['a name', { name: both(' ') }, 'name-missing'],
    ['a period that runs forward', { lastDay: '2026-12-31' }, 'period-backwards'],
    ['two steps', { steps: [both('Goed')] }, 'steps-missing'],
    ['labels', { steps: [both('Goed'), both('')] }, 'step-without-label'],
    ['a criterion', { criteria: [] }, 'criteria-missing'],
    ['criteria with a name', { criteria: [{ ...craft, name: both('') }] }, 'criterion-without-name'],
    ['criteria with a meaning', { criteria: [{ ...craft, meaning: both('') }] }, 'criterion-without-meaning'],
  ] as const)('want %s', (_, change, problem) => {
    expect(criteriaProblems({ ...sound, ...change } as CriteriaContent)).toEqual([problem])
  })

  it('are published before the first day of their period, and on that day it is too late', () => {
    expect(isTooLate(sound, '2026-12-31')).toBe(false)
    expect(isTooLate(sound, '2027-01-01')).toBe(true)
  })
})

describe('the period that an appraisal is usually about', () => {
  const year = (of: number, ofUnit = false, ofJob = false): CriteriaPeriod => ({
    setId: `${of}${ofUnit ? ' of the unit' : ''}${ofJob ? ' of the job' : ''}`,
    name: both(`Criteria ${of}`),
    firstDay: `${of}-01-01`,
    lastDay: `${of}-12-31`,
    ofUnit,
    ofJob,
  })

  it.each([
    ['is the last that is full', '2026-03-01', [year(2024), year(2025), year(2026)], '2025'],
    ['is the one under way from two months before its end', '2026-11-01', [year(2025), year(2026)], '2026'],
    ['is the one under way on its last day', '2026-12-31', [year(2025), year(2026)], '2026'],
    ['is the last full one the day before those months', '2026-10-31', [year(2025), year(2026)], '2025'],
    ['is the one that has just ended the day after', '2027-01-01', [year(2026), year(2027)], '2026'],
    [
      'is that of the job before that of everybody when both end within two months',
      '2026-12-14',
      [year(2026), year(2026, false, true), year(2025)],
      '2026 of the job',
    ],
    ['is the one under way when none is full', '2026-03-01', [year(2026), year(2027)], '2026'],
    ['is never still to begin', '2026-03-01', [year(2027)], null],
    ['is nothing without criteria', '2026-03-01', [], null],
    [
      'is that of the unit before that of everybody',
      '2026-03-01',
      [year(2025), year(2025, true)],
      '2025 of the unit',
    ],
    [
      'is that of the job before that of the unit',
      '2026-03-01',
      [year(2025, true), year(2025, false, true), year(2025)],
      '2025 of the job',
    ],
  ] as const)('%s', (_, day, periods, expected) => {
    expect(usualPeriod(periods, day)?.setId ?? null).toBe(expected)
  })
})
