import { expect, it } from 'vitest'
import { count, mean, scoreOf } from './score.ts'

it('takes precision of what was said and recall of what is', () => {
  const counts = count([
    { said: true, is: true },
    { said: true, is: true },
    { said: true, is: false },
    { said: false, is: true },
    { said: false, is: true },
    { said: false, is: false },
  ])
  expect(counts).toEqual({ right: 2, wrong: 1, missed: 2, silent: 1 })
  const { precision, recall, f1 } = scoreOf(counts)
  expect(precision).toBeCloseTo(2 / 3)
  expect(recall).toBeCloseTo(1 / 2)
  expect(f1).toBeCloseTo(4 / 7)
})

it('says nothing where there is nothing to take a share of', () => {
  expect(scoreOf(count([{ said: false, is: false }]))).toMatchObject({
    precision: null,
    recall: null,
    f1: null,
  })
  expect(mean([null, 0.5, 1])).toBe(0.75)
  expect(mean([null])).toBe(null)
})
