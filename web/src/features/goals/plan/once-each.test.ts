import { coachGoal } from '@tweespraak/coach/goal'
import { expect, it } from 'vitest'
import { onceEach } from './once-each.ts'

const rulesOf = (what: string) =>
  onceEach(coachGoal({ what }, { language: 'nl', today: '2026-11-23' }).findings).map(({ rule }) => rule)

it('makes one remark of the same words', () => {
  expect(rulesOf('Ik wil beter communiceren')).toEqual([
    'goal/specific',
    'goal/attainable',
    'goal/relevant',
    'goal/timebound',
  ])
})

it('makes a remark of every other stretch, and of all that is missing', () => {
  expect(rulesOf('Ik wil zo snel mogelijk beter communiceren')).toEqual([
    'goal/specific',
    'goal/attainable',
    'goal/relevant',
    'goal/timebound',
  ])
  expect(rulesOf('Een training afronden')).not.toContain('goal/specific')
})
