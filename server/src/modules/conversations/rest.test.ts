import { describe, expect, it } from 'vitest'
import { checkRest, isAtRest } from './rest.ts'

const today = '2026-03-10'

describe('the days on which conversations rest', () => {
  it.each([
    ['from today until further notice', '2026-03-10', null, 'ok'],
    ['for today alone', '2026-03-10', '2026-03-10', 'ok'],
    ['from a later day', '2026-04-01', '2026-05-01', 'ok'],
    ['from a day that has passed', '2026-03-09', null, 'rest-begins-early'],
    ['until before they begin', '2026-04-01', '2026-03-31', 'rest-ends-early'],
  ])('may be %s: %s to %s is %s', (_, from, until, expected) => {
    const checked = checkRest({ from, until }, null, today)
    expect(checked.ok ? 'ok' : checked.reason).toBe(expected)
  })

  it.each([
    ['goes on from when it began', '2026-02-01', '2026-04-01', 'ok'],
    ['does not end in what has passed', '2026-02-01', '2026-03-09', 'rest-ends-early'],
    ['does not begin earlier than it did', '2026-01-31', null, 'rest-begins-early'],
    ['begins later than it did', '2026-03-12', null, 'ok'],
  ])('of what rests already %s', (_, from, until, expected) => {
    const checked = checkRest({ from, until }, { from: '2026-02-01', until: null }, today)
    expect(checked.ok ? 'ok' : checked.reason).toBe(expected)
  })

  it.each([
    ['2026-03-10', null, true],
    ['2026-03-01', '2026-03-10', true],
    ['2026-03-11', null, false],
    ['2026-03-01', '2026-03-09', false],
  ])('are from %s until and with %s: today rests %s', (from, until, rests) => {
    expect(isAtRest({ from, until }, today)).toBe(rests)
  })
})
