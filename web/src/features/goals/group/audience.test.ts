import { describe, expect, it } from 'vitest'
import { audienceOf } from './audience.ts'

const sanne = { value: '0193e0c0-0000-7000-8000-000000000001', label: 'Sanne de Boer' }

describe('for whom a goal is', () => {
  it('is nobody until a unit or people are chosen', () => {
    expect(audienceOf({ as: 'unit', unitId: null, people: [sanne] })).toBeNull()
    expect(audienceOf({ as: 'people', unitId: 'noord', people: [] })).toBeNull()
  })

  it('is what was chosen last, not what was chosen before', () => {
    const chosen = { unitId: 'noord', people: [sanne] }
    expect(audienceOf({ as: 'team', ...chosen })).toEqual({ as: 'team' })
    expect(audienceOf({ as: 'unit', ...chosen })).toEqual({ as: 'unit', unitId: 'noord' })
    expect(audienceOf({ as: 'people', ...chosen })).toEqual({ as: 'people', personIds: [sanne.value] })
  })
})
