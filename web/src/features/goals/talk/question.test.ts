import type { Goal } from '@tweespraak/contract/goal'
import { expect, it } from 'vitest'
import { questionAbout } from './question.ts'

const goal = (part: Partial<Pick<Goal, 'state' | 'overdue'>> & { behind?: boolean } = {}) => ({
  state: part.state ?? ('active' as const),
  overdue: part.overdue ?? false,
  progress: { percent: 10, value: 1, expected: 10, behind: part.behind ?? false },
})
const sure = { confidence: 'high' } as const
const lost = { confidence: 'low' } as const

it.each([
  ['of what goes well, how it goes', goal(), sure, 'going'],
  ['of what nobody spoke of yet, whether it began', goal(), undefined, 'begin'],
  ['of what lies behind the line, what is in the way', goal({ behind: true }), sure, 'hard'],
  ['of what somebody doubts wholly, what is in the way', goal(), lost, 'hard'],
  ['of what is past its day, what it needs, before all else', goal({ overdue: true }), lost, 'overdue'],
  [
    'of what is past its day and was never spoken of, the same',
    goal({ overdue: true }),
    undefined,
    'overdue',
  ],
  ['of what was reached, what helped', goal({ state: 'reached', overdue: true }), lost, 'reached'],
  ['of what was dropped, what it taught', goal({ state: 'dropped' }), undefined, 'let-go'],
  ['of what was taken along, what will differ', goal({ state: 'carried-over' }), sure, 'taken-along'],
])('asks %s', (_, about, last, question) => {
  expect(questionAbout(about, last)).toBe(question)
})
