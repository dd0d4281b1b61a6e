import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joined } from './guard-marks.ts'

const stretch = fc.tuple(fc.nat(60), fc.nat(12)).map(([from, length]) => ({ from, to: from + length }))

describe('what was written on this screen', () => {
  test('is one stretch where it overlaps or touches', () => {
    expect(
      joined([
        { from: 8, to: 12 },
        { from: 1, to: 3 },
        { from: 3, to: 5 },
        { from: 10, to: 14 },
      ]),
    ).toEqual([
      { from: 1, to: 5 },
      { from: 8, to: 14 },
    ])
  })

  test('covers the same places, in order, with room between', () => {
    fc.assert(
      fc.property(fc.array(stretch), (given) => {
        const whole = joined(given)
        const covers = (all: typeof given | typeof whole, place: number) =>
          all.some(({ from, to }) => from <= place && place < to)
        for (let place = 0; place < 75; place += 1) expect(covers(whole, place)).toBe(covers(given, place))
        for (const [nth, { from }] of whole.entries()) expect(from).toBeGreaterThan(whole[nth - 1]?.to ?? -1)
      }),
    )
  })
})
