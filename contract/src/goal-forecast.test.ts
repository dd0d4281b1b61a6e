import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { daysAfter } from './days.ts'
import { forecast, type Forecast, type Measurement, studentT } from './goal-forecast.ts'

const start = '2026-01-01'
const points = (...each: (readonly [number, number])[]): Measurement[] =>
  each.map(([day, value]) => ({ on: daysAfter(start, day), value }))
const found = (told: Forecast) => {
  if (told.as === 'none') throw new Error(told.because)
  return told
}

describe('too little to go by', () => {
  it.each([
    ['nothing', points(), 'too-few', 0],
    ['three days', points([0, 1], [20, 2], [40, 3]), 'too-few', 3],
    ['four on three days', points([0, 1], [20, 2], [20, 2.5], [40, 3]), 'too-few', 3],
    ['four in ten days', points([0, 1], [2, 2], [5, 3], [10, 4]), 'too-short', 10],
  ])('%s: says so', (_, measured, because, have) => {
    expect(forecast(measured, { from: 0, to: 10 })).toMatchObject({ as: 'none', because, have })
  })
})

test('what goes in a straight line arrives on its day, without a spread', () => {
  const told = found(forecast(points([0, 0], [10, 1], [20, 2], [30, 3]), { from: 0, to: 10 }))
  const day = daysAfter(start, 100)
  expect(told.perDay).toBeCloseTo(0.1)
  expect(told.arrival).toEqual({ earliest: day, likely: day, latest: day })
})

test('what goes down arrives likewise', () => {
  const told = found(forecast(points([0, 20], [10, 19], [20, 18], [30, 17]), { from: 20, to: 10 }))
  expect(told.arrival.likely).toBe(daysAfter(start, 100))
})

test('what stands still does not arrive', () => {
  const told = found(forecast(points([0, 2], [10, 2], [20, 2], [30, 2]), { from: 0, to: 10 }))
  expect(told.arrival).toEqual({ earliest: null, likely: null, latest: null })
})

test('the interval is that of the books', () => {
  // By hand: slope 0.9 for ten days, residual sum 1.9 over n - 2 = 3, mean day 30, sum of squares 10 (in tens of days).
  const days = [1, 2, 3, 4, 5].map((day) => day * 10)
  const told = found(
    forecast(points(...days.map((day, at): [number, number] => [day, [2, 1, 3, 4, 5][at] ?? 0])), {
      from: 0,
      to: 10,
    }),
  )
  const { low, likely, high } = told.on(daysAfter(start, 60))
  expect(likely).toBeCloseTo(5.7, 6)
  const half = 1.638 * Math.sqrt(1.9 / 3) * Math.sqrt(1 + 1 / 5 + 9 / 10)
  expect(high - likely).toBeCloseTo(half, 2)
  expect(likely - low).toBeCloseTo(half, 2)
})

it.each([
  [2, 1.886],
  [3, 1.638],
  [4, 1.533],
  [5, 1.476],
  [10, 1.372],
  [30, 1.31],
])('t with %i degrees of freedom is %f', (freedom, t) => {
  expect(Math.abs(studentT(freedom) - t)).toBeLessThan(0.01)
})

test('likely lies within its spread, and arrival in its order, whatever was measured', () => {
  const measured = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: -1000, max: 1000 })),
    {
      minLength: 4,
      maxLength: 40,
    },
  )
  const later = (day: string | null) => day ?? '9999'
  fc.assert(
    fc.property(measured, fc.boolean(), fc.integer({ min: 0, max: 800 }), (each, up, ahead) => {
      const told = forecast(points(...each), up ? { from: 0, to: 500 } : { from: 500, to: 0 })
      fc.pre(told.as === 'forecast')
      const { low, likely, high } = found(told).on(daysAfter(start, ahead))
      expect(low <= likely && likely <= high).toBe(true)
      const { earliest, likely: on, latest } = found(told).arrival
      expect(later(earliest) <= later(on) && later(on) <= later(latest)).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('the order in which it was written down does not matter', () => {
  const measured = points([0, 1], [9, 2], [18, 2], [30, 5])
  const way = { from: 0, to: 10 }
  expect(found(forecast(measured.toReversed(), way)).arrival).toEqual(found(forecast(measured, way)).arrival)
})
