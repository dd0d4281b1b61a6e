import { describe, expect, test } from 'vitest'
import { reportFor } from './policy.ts'

const hr = { hr: true, manager: false, managersManager: false }
const kind: Parameters<typeof reportFor>[1] = { file: 'report', reportSeenBy: ['hr'] }

describe('who only sees how far a conversation is', () => {
  test.each([
    ['recorded', 'once-filed'],
    ['signed', 'once-filed'],
    ['filed', 'now'],
    ['followed-up', 'now'],
    ['cancelled', 'never'],
  ] as const)('reads the report, where the kind shows it, when it is %s: %s', (state, expected) =>
    expect(reportFor(hr, kind, state)).toBe(expected),
  )

  test('never reads it as somebody to whom the kind does not show it', () =>
    expect(reportFor({ ...hr, hr: false, manager: true }, kind, 'filed')).toBe('never'))

  test('never reads it where the file keeps no report', () =>
    expect(reportFor(hr, { ...kind, file: 'agreements' }, 'filed')).toBe('never'))
})
