import { expect, test } from 'vitest'
import { before, isLast, numbered, placeIn, type SeriesTalk, wordGoal } from './series.ts'

const talk = (conversationId: string, state: SeriesTalk['state'] = 'planned'): SeriesTalk => ({
  conversationId,
  startsAt: '2026-12-01T09:00:00Z',
  state,
})
const four = [talk('a', 'filed'), talk('b', 'cancelled'), talk('c'), talk('d', 'withdrawn'), talk('e')]

test('counts the talks that go on, and leaves out what was called off or withdrawn', () => {
  expect(numbered(four).map(({ number }) => number)).toEqual([1, null, 2, null, 3])
  expect(placeIn(four, 'c')).toEqual({ number: 2, of: 3 })
  expect(placeIn(four, 'b')).toBeNull()
})

test('knows the last, also when the one after it was called off', () => {
  expect(isLast(four, 'e')).toBe(true)
  expect(isLast([...four, talk('f', 'cancelled')], 'e')).toBe(true)
  expect(isLast(four, 'c')).toBe(false)
})

test('finds the one before, past what was called off', () =>
  expect(before(four, 'e').map(({ conversationId }) => conversationId)).toEqual(['c', 'a']))

test('takes the own words of a goal on top of what was seen, and the same sent twice once', () => {
  const own = { words: 'Beter luisteren', revision: 2 }
  expect(wordGoal(own, { words: 'Laten uitpraten', baseRevision: 2 })).toMatchObject({
    value: { words: 'Laten uitpraten', revision: 3 },
  })
  expect(wordGoal(own, { words: 'Beter luisteren', baseRevision: 1 })).toMatchObject({ value: own })
  expect(wordGoal(own, { words: 'Anders', baseRevision: 1 })).toMatchObject({ reason: 'changed-elsewhere' })
})
