import { describe, expect, it } from 'vitest'
import { verdictOf } from './verdict.ts'

describe('whether what is expected reaches the target', () => {
  const up = { from: 0, to: 20 }
  const down = { from: 40, to: 20 }
  it.each([
    [{ low: 20, high: 24 }, up, 'enough'],
    [{ low: 18, high: 22 }, up, 'open'],
    [{ low: 10, high: 19 }, up, 'short'],
    [{ low: 15, high: 20 }, down, 'enough'],
    [{ low: 18, high: 22 }, down, 'open'],
    [{ low: 21, high: 30 }, down, 'short'],
  ] as const)('%j towards %j', (found, ends, verdict) => {
    expect(verdictOf(found, ends)).toBe(verdict)
  })
})
