import { describe, expect, test } from 'vitest'
import { concluded, extendUntil } from './conclusion.ts'

const said = { about: 'probation', outcome: 'continue', until: null, reason: 'Het werk past' } as const

describe('extending', () => {
  test.each([
    ['a month that began here', { startsOn: '2026-11-01', endsOn: '2026-11-30' }, '2026-12-31'],
    ['the longest already', { startsOn: '2026-11-01', endsOn: '2026-12-31' }, null],
    ['one that is over', { startsOn: '2026-10-01', endsOn: '2026-10-31' }, null],
    ['one whose end is not known', { startsOn: '2026-11-01', endsOn: null }, null],
    ['none', null, null],
  ])('%s', (_, probation, until) => expect(extendUntil(probation, '2026-11-22')).toBe(until))

  test('says until when', () => {
    const extend = { ...said, outcome: 'extend' } as const
    expect(concluded('probation', { content: extend, revision: 1 }, null).ok).toBe(false)
  })
})
