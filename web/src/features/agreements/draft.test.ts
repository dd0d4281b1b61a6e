import { describe, expect, test } from 'vitest'
import { beginWith, beginWithLine, gapsIn, isBlank, stillMissing } from './draft.ts'

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

test('what came up after it was handed in is not called missing yet', () => {
  const found = gapsIn(empty)
  const promising = { ...empty, what: 'Een cursus zoeken', supportKind: 'time' as const }
  expect(stillMissing(found, gapsIn(promising))).toEqual({ dueOn: 'form.due-missing' })
  expect(stillMissing(gapsIn(promising), gapsIn(promising))).toEqual(gapsIn(promising))
})

test('made of a line, nobody does it before the line or somebody says so', () => {
  const two = { employee: { personId: 's', name: 'Sanne Vos' }, leader: { personId: 'j', name: 'Joost Dam' } }
  expect(beginWithLine('Sanne volgt de cursus', two)).toEqual({
    what: 'Sanne volgt de cursus',
    doer: 'employee',
  })
  const unnamed = { ...empty, ...beginWithLine('De cursus volgen', two), dueOn: '2026-12-01' }
  expect(gapsIn(unnamed)).toEqual({ doer: 'form.doer-missing' })
  expect(gapsIn({ ...unnamed, doer: 'leader' })).toEqual({})
})
