import type { Goal } from '@tweespraak/contract/goal'
import type { GoalCheckIn } from '@tweespraak/contract/goal-check-ins'
import { expect, it } from 'vitest'
import { againOf, checkInOf, draftOfCheckIn, freshCheckIn } from './check-in-draft.ts'

const goalWith = (measure: Goal['measure'], value: number | null = null) => ({
  measure,
  steps: [],
  progress: { percent: 0, value, expected: null, behind: false },
})
const byNumber = goalWith({ as: 'number', from: 2, to: 10, unit: null }, 4)
const on = '2026-06-01'

it('begins with where the number stands, and is said in two taps', () => {
  const draft = { ...freshCheckIn(byNumber), confidence: 'high' as const }
  expect(checkInOf(draft, byNumber, { on, stepsDone: [] })).toMatchObject({ on, value: 4, words: null })
})

it.each([
  ['a number', { value: 'veel', confidence: 'high' as const }],
  ['how sure one is', { confidence: null }],
])('says nothing without %s', (_, part) => {
  const draft = { ...freshCheckIn(byNumber), ...part }
  expect(checkInOf(draft, byNumber, { on, stepsDone: [] })).toBeNull()
})

it('is said again without the parts that the goal has no more', () => {
  const goal = goalWith({
    as: 'milestones',
    milestones: [{ milestoneId: 'there', what: 'Op papier', reachedOn: on }],
  })
  const said: GoalCheckIn = {
    checkInId: 'one',
    on,
    at: '2026-06-01T10:00:00Z',
    value: null,
    confidence: 'middle',
    words: 'Bijna.',
    milestonesReached: ['there', 'gone'],
    stepsDone: ['gone'],
    corrections: [],
    can: { correct: true, takeBack: true },
  }
  const again = { on, value: null, confidence: 'middle', words: 'Bijna.' }
  expect(againOf(goal, said)).toEqual({ ...again, milestonesReached: ['there'], stepsDone: [] })
  expect(checkInOf(draftOfCheckIn(said), goal, said)).toEqual(againOf(goal, said))
})
