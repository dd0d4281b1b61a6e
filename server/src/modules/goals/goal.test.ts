import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type CheckIn, sayCheckIn, standingOn, takeBackCheckIn } from './check-in.ts'
import { type Goal, isOverdue, nextAfter, reopenGoal } from './goal.ts'

const goal: Goal = {
  goalId: 'goal',
  employeeId: 'employee',
  state: 'active',
  worded: {
    what: 'Tien rondleidingen geven',
    why: null,
    who: null,
    where: null,
    how: null,
    kind: 'development',
    horizon: 'year',
    by: '2026-12-31',
    measure: { as: 'number', from: 0, to: 10, unit: null },
    steps: [],
  },
  proposed: null,
  startsOn: '2026-01-01',
  value: null,
  seenBy: 'manager',
  rhythm: null,
  nextOn: null,
  sharedGoalId: null,
  conversationId: null,
  followsId: null,
  closed: null,
  madeAt: '2026-01-01T09:00:00Z',
  revision: 1,
}
const now = Temporal.Instant.from('2026-06-01T10:00:00Z')
const act = { revision: 1, now, today: '2026-06-01' }

describe('when the employee is asked next', () => {
  it.each([
    ['week', '2026-06-01', '2026-06-08'],
    ['two-weeks', '2026-06-01', '2026-06-15'],
    ['month', '2026-01-31', '2026-02-28'],
    ['quarter', '2026-11-30', '2026-12-31'],
    ['quarter', '2026-12-31', '2027-03-31'],
    [null, '2026-06-01', null],
  ] as const)('at %s from %s: %s', (rhythm, day, next) => {
    expect(nextAfter({ ...goal, rhythm }, day)).toBe(next)
  })
})

it.each([
  ['2026-12-31', 'active', false],
  ['2027-01-01', 'active', true],
  ['2027-01-01', 'reached', false],
] as const)('on %s what is %s is past its day: %s', (today, state, overdue) => {
  expect(isOverdue({ ...goal, state }, today)).toBe(overdue)
})

it.each([
  [6, null],
  [8, 'goal-closed-long-ago'],
])('%i days after it was reached it is opened again: %s', (days, refusal) => {
  const closed = { at: now.subtract({ hours: days * 24 }).toString(), words: null }
  const again = reopenGoal({ ...goal, state: 'reached', closed }, act)
  expect(again.ok ? null : again.reason).toBe(refusal)
})

const day = (index: number) => Temporal.PlainDate.from('2026-01-01').add({ days: index }).toString()
const saying = fc.record({
  on: fc.integer({ min: 0, max: 150 }).map(day),
  value: fc.integer({ min: -5, max: 15 }),
})
const input = (said: { readonly on: string; readonly value: number }) => ({
  ...said,
  milestonesReached: [],
  stepsDone: [],
  confidence: 'high' as const,
  words: null,
})

test('what was said last of the latest day is where it stands, in whatever order it was said', () => {
  fc.assert(
    fc.property(fc.array(saying, { minLength: 1, maxLength: 12 }), (all) => {
      let stood = goal
      const said: CheckIn[] = []
      for (const [index, each] of all.entries()) {
        const decided = sayCheckIn(
          stood,
          said,
          { checkInId: String(index), input: input(each) },
          { ...act, now: now.add({ seconds: index }) },
        )
        if (!decided.ok) throw new Error(decided.reason)
        stood = decided.value.goal
        said.push(decided.value.checkIn)
      }
      const latest = all.reduce((one, other) => (other.on >= one.on ? other : one))
      expect(stood.value).toBe(latest.value)
      expect(standingOn(stood, said, '2026-06-01')?.value).toBe(latest.value)
    }),
  )
})

test('saying something and taking it back leaves the goal as it was', () => {
  fc.assert(
    fc.property(saying, saying, (first, second) => {
      const one = sayCheckIn(goal, [], { checkInId: 'one', input: input(first) }, act)
      if (!one.ok) throw new Error(one.reason)
      const said = [one.value.checkIn]
      const two = sayCheckIn(one.value.goal, said, { checkInId: 'two', input: input(second) }, act)
      if (!two.ok) throw new Error(two.reason)
      const back = takeBackCheckIn(two.value.goal, [...said, two.value.checkIn], two.value.checkIn, act)
      if (!back.ok) throw new Error(back.reason)
      expect(back.value.goal.value).toBe(one.value.goal.value)
      expect(back.value.goal.worded).toEqual(one.value.goal.worded)
    }),
  )
})
