import { expect, test } from 'vitest'
import { opensOn, type Opening } from './opens.ts'

const opening = (phase: Opening['phase'], reveal: 'together' | 'each', others = 1): Opening => ({
  phase,
  kind: { rules: { reveal } },
  otherPreparations: Array.from({ length: others }),
})

test('where the kind reveals together, the other reads it when they share too or the talk begins', () => {
  expect(opensOn(opening('preparing', 'together'))).toBe('together')
  expect(opensOn(opening('planned', 'together'))).toBe('together')
})

test('where each shares by themselves, or nobody else prepares, the other reads it at once', () => {
  expect(opensOn(opening('preparing', 'each'))).toBe('each')
  expect(opensOn(opening('preparing', 'together', 0))).toBe('each')
})

test('once the talk has begun there is nothing left to wait for', () => {
  expect(opensOn(opening('talk', 'together'))).toBe('begun')
  expect(opensOn(opening('talk', 'each'))).toBe('begun')
})
