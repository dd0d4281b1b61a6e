import type { Assessment } from '@tweespraak/contract/assessment'
import { describe, expect, test } from 'vitest'
import { openForReport, ownOpen } from './still-open.ts'

const both = (words: string) => ({ nl: words, en: words })

const criterion = (criterionId: string) => ({
  criterionId,
  name: both(criterionId),
  meaning: both(''),
  signs: [],
})

const score = (criterionId: string, step: number | null, reason: string) => ({
  criterionId,
  step,
  reason,
  revision: 1,
})

const assessment: Assessment = {
  set: {
    setId: '018f0000-0000-7000-8000-000000000001',
    name: both('2026'),
    firstDay: '2026-01-01',
    lastDay: '2026-12-31',
    steps: [both('less'), both('as agreed'), both('more')],
    criteria: [criterion('results'), criterion('craft')],
  },
  leftOut: false,
  assessors: [],
  mine: { scores: [], givenAt: null },
  outcomes: [],
  evidence: [],
  can: { score: true, give: true, takeBack: false, settle: false, gather: true, leaveOut: true },
}

const whole = [score('results', 2, 'Seen'), score('craft', 3, 'Seen')]
const namesOf = (criteria: readonly { readonly criterionId: string }[]) =>
  criteria.map(({ criterionId }) => criterionId)

describe('what somebody’s own scores leave open', () => {
  test.each([
    { said: 'nothing was scored', scores: [], empty: ['results', 'craft'], bare: [], done: 0 },
    {
      said: 'a score without a reason does not count',
      scores: [score('results', 2, '  '), score('craft', 3, 'Seen')],
      empty: [],
      bare: ['results'],
      done: 1,
    },
    {
      said: 'a reason without a score is no score',
      scores: [score('results', null, 'Seen')],
      empty: ['results', 'craft'],
      bare: [],
      done: 0,
    },
    { said: 'both for each', scores: whole, empty: [], bare: [], done: 2 },
  ])('$said', ({ scores, empty, bare, done }) => {
    const open = ownOpen({ ...assessment, mine: { scores, givenAt: null } })
    expect({ empty: namesOf(open.empty), bare: namesOf(open.bare), done: open.done }).toEqual({
      empty,
      bare,
      done,
    })
  })
})

describe('what keeps a report from being offered', () => {
  const mine = { scores: whole, givenAt: null }
  const given = { ...assessment.can, score: false, give: false }
  const cases: readonly (readonly [string, Partial<Assessment>, object | null])[] = [
    ['nothing was scored', {}, { what: 'fill', criteria: assessment.set.criteria }],
    [
      'one reason is missing',
      { mine: { scores: [score('results', 2, 'Seen'), score('craft', 3, '')], givenAt: null } },
      { what: 'fill', criteria: [criterion('craft')] },
    ],
    ['all was scored and not given', { mine }, { what: 'give' }],
    ['the other assessor did not give theirs', { mine, can: given }, { what: 'wait' }],
    [
      'one criterion is not settled',
      { mine, can: { ...given, settle: true }, outcomes: [score('craft', 2, 'Seen')] },
      { what: 'settle', criteria: [criterion('results')] },
    ],
    ['all is settled', { mine, can: { ...given, settle: true }, outcomes: whole }, null],
    ['the scores are left out', { leftOut: true }, null],
  ]
  test.each(cases)('%s', (_, stands, open) => {
    expect(openForReport({ ...assessment, ...stands })).toEqual(open)
  })
})
