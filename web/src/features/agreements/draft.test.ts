import { describe, expect, test } from 'vitest'
import { beginWith, isBlank } from './draft.ts'

const empty = beginWith(undefined, 'leader')

describe('an agreement that is being worded', () => {
  test('has nothing to keep as it begins, whoever would do it', () => {
    expect(isBlank(empty)).toBe(true)
    expect(isBlank({ ...empty, doer: 'employee', what: '  ' })).toBe(true)
  })
  test.each([
    { what: 'Een cursus zoeken' },
    { measure: 'Ingeschreven' },
    { dueOn: '2026-12-01' },
    { supportKind: 'time' as const },
    { supportKind: 'time' as const, supportWords: 'Een dag' },
  ])('is kept as soon as it has %j', (typed) => expect(isBlank({ ...empty, ...typed })).toBe(false))
})
