import { expect, test } from 'vitest'
import { opensOn, type Opening } from './opens.ts'

const opening = (
  phase: Opening['phase'],
  reveal: 'together' | 'each',
  others: Opening['otherPreparations'] = [{ sharedAt: null }],
): Opening => ({ phase, kind: { rules: { reveal } }, otherPreparations: others })

const shared = { sharedAt: '2026-11-20T09:00:00.000Z' }

test('where the kind reveals together, the other reads it when they share too or the talk begins', () => {
  expect(opensOn(opening('preparing', 'together'))).toBe('together')
  expect(opensOn(opening('planned', 'together'))).toBe('together')
})

test('where each shares by themselves, or nobody else prepares, the other reads it at once', () => {
  expect(opensOn(opening('preparing', 'each'))).toBe('each')
  expect(opensOn(opening('preparing', 'together', []))).toBe('each')
})

test('who shares last is read at once, and reads at once; not while one of the others is still to share', () => {
  expect(opensOn(opening('preparing', 'together', [shared]))).toBe('last')
  expect(opensOn(opening('preparing', 'together', [shared, { sharedAt: null }]))).toBe('together')
  expect(opensOn(opening('preparing', 'each', [shared]))).toBe('each')
})

test('once the talk has begun there is nothing left to wait for', () => {
  expect(opensOn(opening('talk', 'together'))).toBe('begun')
  expect(opensOn(opening('talk', 'each'))).toBe('begun')
})
