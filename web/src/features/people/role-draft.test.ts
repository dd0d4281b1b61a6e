import { expect, test } from 'vitest'
import { isForWhomChosen, type RoleDraft, unitOf } from './role-draft.ts'

const hr: RoleDraft = { role: 'hr', reach: null, unitId: null }

test('HR is given for whom one chose, never for everybody because nothing was chosen', () => {
  expect(isForWhomChosen(hr)).toBe(false)
  expect(isForWhomChosen({ ...hr, reach: 'unit' })).toBe(false)
  expect(isForWhomChosen({ ...hr, reach: 'unit', unitId: 'north' })).toBe(true)
  expect(isForWhomChosen({ ...hr, reach: 'all' })).toBe(true)
})

test('a unit that was chosen before everybody counts no more', () => {
  expect(unitOf({ ...hr, reach: 'unit', unitId: 'north' })).toBe('north')
  expect(unitOf({ ...hr, reach: 'all', unitId: 'north' })).toBeNull()
})

test('another role is for nobody in particular', () => {
  expect(isForWhomChosen({ ...hr, role: 'administrator' })).toBe(true)
  expect(unitOf({ role: 'coach', reach: 'unit', unitId: 'north' })).toBeNull()
})
