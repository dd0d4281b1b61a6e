import { expect, test } from 'vitest'
import { grouped } from './grouped.ts'

const here = { now: Date.parse('2026-11-24T09:00:00Z'), timeZone: 'Europe/Amsterdam' }

test('what was told is grouped by how long ago that is, by the clock where people work', () => {
  const at = (createdAt: string) => ({ createdAt })
  const groups = grouped(
    [
      at('2026-11-24T08:00:00Z'),
      at('2026-11-23T23:30:00Z'),
      at('2026-11-23T22:30:00Z'),
      at('2026-11-16T08:00:00Z'),
    ],
    here,
  )
  expect(groups.map(({ when, items }) => [when, items.length])).toEqual([
    ['today', 2],
    ['week', 1],
    ['earlier', 1],
  ])
})

test('where there is nothing, there is no group', () => {
  expect(grouped([], here)).toEqual([])
})
