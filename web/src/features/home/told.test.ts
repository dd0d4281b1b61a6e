import type { HandedOver } from '@tweespraak/contract/home'
import { expect, test } from 'vitest'
import { told } from './told.ts'

const handed = (conversationId: string, rest: Partial<HandedOver> = {}): HandedOver => ({
  conversationId,
  employee: { personId: conversationId, name: conversationId },
  to: { personId: 'karim', name: 'Karim' },
  at: '2026-03-03T09:00:00Z',
  held: false,
  ...rest,
})
const linesOf = (all: readonly HandedOver[]) =>
  told(all, (at) => at.slice(0, 10)).map((line) => line.map(({ conversationId }) => conversationId))

test('what came under one person on one day is told in one sentence', () => {
  expect(linesOf([handed('a'), handed('b'), handed('c', { at: '2026-03-02T09:00:00Z' })])).toEqual([
    ['a', 'b'],
    ['c'],
  ])
  expect(linesOf([handed('a'), handed('b', { to: { personId: 'noor', name: 'Noor' } })])).toEqual([
    ['a'],
    ['b'],
  ])
})

test('a talk that one held is told by itself', () => {
  expect(linesOf([handed('a'), handed('b', { held: true }), handed('c')])).toEqual([['a', 'c'], ['b']])
})
