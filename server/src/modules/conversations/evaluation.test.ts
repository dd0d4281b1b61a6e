import { describe, expect, test } from 'vitest'
import { mayEvaluate } from './evaluation.ts'

const finishedAt = '2026-11-02T10:00:00.000Z'
const there = { voice: true, finishedAt, counts: true }

describe('how the talk was', () => {
  test.each([
    ['as soon as it is finished', there, '2026-11-02T10:00:00Z', true],
    ['to the end of the fourteenth day', there, '2026-11-16T10:00:00Z', true],
    ['not after that', there, '2026-11-16T10:00:01Z', false],
    ['not before it is finished', { ...there, finishedAt: null }, '2026-11-02T10:00:00Z', false],
    ['not by who has no voice at it', { ...there, voice: false }, '2026-11-03T10:00:00Z', false],
    ['not once its quarter is counted', { ...there, counts: false }, '2026-11-03T10:00:00Z', false],
  ])('is said %s', (_, facts, now, may) => expect(mayEvaluate(facts, Temporal.Instant.from(now))).toBe(may))
})
