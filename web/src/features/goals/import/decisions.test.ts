import type { GoalLine } from '@tweespraak/contract/goal-import'
import { describe, expect, it } from 'vitest'
import { type Decision, peopleIn, proposed, undecided } from './decisions.ts'

const words = { nl: '', en: '' }
const guarded = [{ rule: 'guard/illness', words: 'burn-out', explanation: words, example: words }]
const line = (number: number, personId: string, flagged = false): GoalLine => ({
  line: number,
  employee: { personId, name: personId },
  plan: {
    what: 'Tien rondleidingen geven',
    why: null,
    who: null,
    where: null,
    how: null,
    kind: 'development',
    horizon: 'period',
    by: null,
    measure: null,
    steps: [],
  },
  remarks: [],
  guarded: flagged ? guarded : [],
})
const lines = [line(2, 'sanne'), line(3, 'karim', true), line(4, 'sanne', true)]
const numbers = (found: readonly GoalLine[]) => found.map((each) => each.line)

describe('the lines of a file with words that the guard points out', () => {
  it('wait until something was decided about each', () => {
    expect(numbers(undecided(lines, new Map()))).toEqual([3, 4])
    expect(
      numbers(
        undecided(
          lines,
          new Map<number, Decision>([
            [3, 'keep'],
            [4, 'leave-out'],
          ]),
        ),
      ),
    ).toEqual([])
  })

  it('are proposed as they are, or stay out', () => {
    const decided = new Map<number, Decision>([
      [3, 'keep'],
      [4, 'leave-out'],
    ])
    expect(numbers(proposed(lines, decided))).toEqual([2, 3])
    expect(peopleIn(proposed(lines, decided))).toBe(2)
    expect(peopleIn(lines)).toBe(2)
  })
})
