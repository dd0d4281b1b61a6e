import type { NewGoalCheckIn } from '@tweespraak/contract/goal-check-ins'
import { describe, expect, it } from 'vitest'
import {
  type CheckIn,
  checkInActions,
  correctCheckIn,
  goneSince,
  sayCheckIn,
  standingOn,
  takeBackCheckIn,
} from './check-in.ts'
import type { Goal } from './goal.ts'

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
    steps: [{ stepId: 'step', what: 'Meelopen', dueOn: null, weight: 1, doneOn: null }],
  },
  proposed: null,
  startsOn: '2026-05-01',
  value: null,
  seenBy: 'manager',
  rhythm: 'week',
  nextOn: '2026-05-08',
  sharedGoalId: null,
  conversationId: null,
  followsId: null,
  closed: null,
  madeAt: '2026-05-01T09:00:00Z',
  revision: 1,
}

const saidAt = Temporal.Instant.from('2026-06-01T10:00:00Z')
const act = (minutes: number) => {
  const now = saidAt.add({ minutes })
  return { now, today: now.toString().slice(0, 10) }
}
const day = 24 * 60
const of: NewGoalCheckIn = {
  on: '2026-06-01',
  value: 4,
  milestonesReached: [],
  stepsDone: ['step'],
  confidence: 'high',
  words: 'Het loopt.',
}

const won = <Value>(
  outcome: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: string },
): Value => {
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value
}

const said = won(sayCheckIn(goal, [], { checkInId: 'one', input: of }, act(0)))
const correct = (checkIn: CheckIn, input: Partial<NewGoalCheckIn>, minutes: number, stood = said.goal) =>
  won(correctCheckIn(stood, [checkIn], { checkIn, input: { ...of, ...input } }, act(minutes)))

describe('what is said otherwise', () => {
  it('keeps until when it said which value and how sure, and not the line', () => {
    const { goal: after, checkIn } = correct(said.checkIn, { value: 6, words: null }, 30)
    expect(after.value).toBe(6)
    expect(checkIn).toMatchObject({ checkInId: 'one', at: said.checkIn.at, value: 6, words: null })
    expect(checkIn.corrections).toEqual([{ until: '2026-06-01T10:30:00Z', value: 4, confidence: 'high' }])
  })

  it('says that a line was changed, also where the number stayed', () => {
    expect(correct(said.checkIn, { words: 'Het loopt goed.' }, 30).checkIn.corrections).toHaveLength(1)
  })

  it.each([
    ['within ten minutes: a slip of the finger', { value: 6 }, 9],
    ['as it was', {}, 30],
  ])('keeps nothing %s', (_, input, minutes) => {
    expect(correct(said.checkIn, input, minutes).checkIn.corrections).toEqual([])
  })

  it('can be put right weeks later, and asks nobody sooner or later for it', () => {
    const { goal: after, checkIn } = correct(said.checkIn, { value: 5 }, 40 * day)
    expect(checkIn).toMatchObject({ on: '2026-06-01', value: 5 })
    expect(after.nextOn).toBe(said.goal.nextOn)
    expect(standingOn(after, [checkIn], '2026-06-02')?.value).toBe(5)
  })

  it('was not put right where that is undone at once', () => {
    const first = correct(said.checkIn, { value: 5 }, 30)
    expect(correct(first.checkIn, {}, 31, first.goal).checkIn).toEqual(said.checkIn)
  })

  it('counts each time, once ten minutes have passed since the last', () => {
    const first = correct(said.checkIn, { value: 5 }, 30)
    const second = correct(first.checkIn, { value: 6 }, 35, first.goal)
    const third = correct(second.checkIn, { value: 7 }, 50, second.goal)
    expect(second.checkIn.corrections).toHaveLength(1)
    expect(third.checkIn.corrections.map(({ value }) => value)).toEqual([4, 6])
  })
})

describe('what is taken back', () => {
  const takeBack = (checkIn: CheckIn, minutes: number) =>
    takeBackCheckIn(said.goal, [checkIn], checkIn, act(minutes))

  it('leaves that it was there, without its line; the goal stands as before and asks again', () => {
    const { goal: after, checkIn } = won(takeBack(said.checkIn, 30))
    expect(checkIn).toMatchObject({ on: '2026-06-01', words: null })
    expect(goneSince(checkIn)).toBe('2026-06-01T10:30:00Z')
    expect(after).toMatchObject({ value: null, nextOn: '2026-05-08' })
    expect(after.worded.steps[0]?.doneOn).toBeNull()
    expect(standingOn(after, [checkIn], '2026-06-02')?.value).toBeNull()
  })

  it('leaves nothing to read of a slip of the finger', () => {
    expect(goneSince(won(takeBack(said.checkIn, 9)).checkIn)).toBeNull()
  })

  it('leaves that it was there where it was corrected before', () => {
    const { checkIn } = correct(said.checkIn, { value: 5 }, 30)
    expect(goneSince(won(takeBack(checkIn, 35)).checkIn)).not.toBeNull()
  })

  it('is settled after a day', () => {
    expect(takeBack(said.checkIn, day)).toMatchObject({ reason: 'check-in-settled' })
    expect(checkInActions(said.checkIn, true, act(day).now)).toEqual({ correct: true, takeBack: false })
    expect(checkInActions(said.checkIn, false, act(0).now)).toEqual({ correct: false, takeBack: false })
  })

  it('is put back as it was, with what was done by it; otherwise the difference shows', () => {
    const back = won(takeBack(said.checkIn, 30))
    const again = correct(back.checkIn, {}, 31, back.goal)
    expect(again.checkIn).toEqual(said.checkIn)
    expect(again.goal).toMatchObject({ value: 4, nextOn: '2026-06-08' })
    expect(again.goal.worded.steps[0]?.doneOn).toBe('2026-06-01')
    expect(correct(back.checkIn, { value: 9 }, 31, back.goal).checkIn.corrections).toHaveLength(1)
  })
})
