import fc from 'fast-check'
import { expect, test } from 'vitest'
import { minutesOn, nothingSpent, plannedMinutes, turnTo } from './part-time.ts'

const minute = 60_000

test('time runs for the part that is spoken of, and is kept when one turns to another and back', () => {
  const first = turnTo(nothingSpent, 'look-back', 0)
  const second = turnTo(first, 'look-ahead', 12 * minute)
  const again = turnTo(second, 'look-back', 20 * minute)
  expect(minutesOn(again, 'look-back', 25 * minute)).toBe(17)
  expect(minutesOn(again, 'look-ahead', 25 * minute)).toBe(8)
  const stopped = turnTo(again, 'look-back', 30 * minute)
  expect(minutesOn(stopped, 'look-back', 90 * minute)).toBe(22)
})

test('the time that was planned is shared equally', () => {
  expect(plannedMinutes('2026-11-24T10:00:00Z', '2026-11-24T11:00:00Z', 3)).toBe(20)
  expect(plannedMinutes('2026-11-24T10:00:00Z', '2026-11-24T10:15:00Z', 1)).toBe(15)
})

test('no minute is counted for two parts', () => {
  const turns = fc.array(fc.record({ part: fc.constantFrom('a', 'b', 'c'), after: fc.nat(50 * minute) }))
  fc.assert(
    fc.property(turns, (steps) => {
      let [spent, now] = [nothingSpent, 0]
      for (const { part, after } of steps) spent = turnTo(spent, part, (now += after))
      const all = ['a', 'b', 'c'].reduce((sum, part) => sum + minutesOn(spent, part, now), 0)
      expect(all).toBeLessThanOrEqual(now / minute)
    }),
  )
})
