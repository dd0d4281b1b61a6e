import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { isLine, straightAt } from './course.ts'

const line = { start: { on: '2026-09-01', value: 2 }, target: { on: '2026-09-11', value: 12 } }

describe('the straight line from the start of a goal to its target', () => {
  it('is halfway when half of the days have passed', () => {
    expect(straightAt(line, '2026-09-06')).toBe(7)
  })

  it('is as long ago begun before its first day, and at the target after its last', () => {
    expect(straightAt(line, '2026-08-01')).toBe(2)
    expect(straightAt(line, '2026-09-11')).toBe(12)
    expect(straightAt(line, '2027-01-01')).toBe(12)
  })

  it('also goes down', () => {
    expect(straightAt({ start: line.start, target: { on: '2026-09-11', value: -8 } }, '2026-09-06')).toBe(-3)
  })

  it('is the target for a goal of a single day', () => {
    expect(straightAt({ start: line.start, target: { on: '2026-09-01', value: 5 } }, '2026-09-01')).toBe(5)
  })

  it('never leaves what lies between start and target', () => {
    const day = fc.integer({ min: 0, max: 20 }).map((plus) => `2026-09-${String(plus + 1).padStart(2, '0')}`)
    fc.assert(
      fc.property(day, (on) => {
        const value = straightAt(line, on)
        expect(value).toBeGreaterThanOrEqual(2)
        expect(value).toBeLessThanOrEqual(12)
      }),
    )
  })
})

test('a line has two days at least, however often something was said on one of them', () => {
  const on = '2026-09-01'
  expect(isLine({ points: [] })).toBe(false)
  expect(
    isLine({
      points: [
        { on, value: 1 },
        { on, value: 2 },
      ],
    }),
  ).toBe(false)
  expect(
    isLine({
      points: [
        { on, value: 1 },
        { on: '2026-09-02', value: 1 },
      ],
    }),
  ).toBe(true)
})
