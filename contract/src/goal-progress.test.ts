import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { GoalMeasure } from './goal.ts'
import { lineOn, type MeasuredGoal, progressOf } from './goal-progress.ts'

const number = (from: number, to: number): GoalMeasure => ({ as: 'number', from, to, unit: null })
const milestones = (...reached: boolean[]): GoalMeasure => ({
  as: 'milestones',
  milestones: reached.map((each, index) => ({
    milestoneId: String(index),
    what: 'x',
    reachedOn: each ? '2026-02-01' : null,
  })),
})
const step = (weight: number, done: boolean) => ({ weight, doneOn: done ? '2026-02-01' : null })
const goal = (given: Partial<MeasuredGoal>): MeasuredGoal => ({
  state: 'active',
  startsOn: '2026-01-01',
  by: '2026-04-11',
  measure: number(0, 10),
  steps: [],
  ...given,
})
const halfway = '2026-02-20'

describe('how far a goal is', () => {
  it.each([
    ['nothing measured yet', number(0, 10), [], null, 0],
    ['halfway up', number(0, 10), [], 5, 50],
    ['halfway down', number(20, 10), [], 15, 50],
    ['worse than the start', number(5, 10), [], 2, 0],
    ['past the target', number(5, 10), [], 12, 100],
    ['nearly there is not there', number(0, 1000), [], 999, 99],
    ['a third that floating point makes less', number(0, 0.3), [], 0.1, 33],
    ['one of three milestones', milestones(true, false, false), [], null, 33],
    ['steps by weight', { as: 'yes-no' } as const, [step(1, false), step(3, true)], null, 75],
    ['yes or no without steps', { as: 'yes-no' } as const, [], null, 0],
    ['without a measure', null, [], null, 0],
  ])('%s', (_, measure, steps, value, percent) => {
    expect(progressOf(goal({ measure, steps }), value, halfway).percent).toBe(percent)
  })

  test('what was reached is there, whatever was measured', () => {
    expect(progressOf(goal({ state: 'reached' }), 3, halfway)).toMatchObject({ percent: 100, behind: false })
  })
})

describe('the straight line', () => {
  it.each([
    ['before it began', '2025-12-01', 0],
    ['halfway', halfway, 0.5],
    ['after its last day', '2027-01-01', 1],
  ])('%s', (_, day, line) => {
    expect(lineOn(goal({}), day)).toBe(line)
  })

  it.each([
    ['a goal without a day', { by: null }],
    ['yes or no without steps', { measure: { as: 'yes-no' } as const }],
  ])('says nothing of %s', (_, given) => {
    expect(lineOn(goal(given), halfway)).toBeNull()
    expect(progressOf(goal(given), null, halfway).behind).toBe(false)
  })

  it.each([
    [3.9, true],
    [4, false],
    [5, false],
  ])('at half of the time %f of 10 is behind: %s', (value, behind) => {
    expect(progressOf(goal({}), value, halfway).behind).toBe(behind)
  })
})

test('a percentage is whole and between 0 and 100, whatever was measured', () => {
  const any = fc.double({ noNaN: true, min: -1e9, max: 1e9 })
  fc.assert(
    fc.property(any, any, any, (from, to, value) => {
      fc.pre(from !== to)
      const { percent } = progressOf(goal({ measure: number(from, to) }), value, halfway)
      expect(Number.isInteger(percent) && percent >= 0 && percent <= 100).toBe(true)
    }),
  )
})
