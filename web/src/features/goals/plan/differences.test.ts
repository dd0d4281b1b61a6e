import { describe, expect, it } from 'vitest'
import { differencesOf } from './differences.ts'
import { emptyPlan } from './plan-draft.ts'

const step = (what: string, dueOn: string | null = null) => ({ key: what, id: null, what, dueOn, weight: 1 })
const plan = { ...emptyPlan, what: 'Elke week publiceren', by: '2027-03-01', steps: [step('Bellen')] }

describe('what differs between two wordings of a goal', () => {
  it('is nothing where only spaces, keys and empty lines do', () => {
    const same = {
      ...plan,
      what: ' Elke week publiceren ',
      steps: [{ ...step('Bellen'), key: 'x' }, step(' ')],
    }
    expect(differencesOf(plan, same)).toEqual([])
  })

  it('is named in the order in which it is read', () => {
    const other = { ...plan, horizon: 'year' as const, by: '2027-04-01', what: 'Elke maand publiceren' }
    expect(differencesOf(plan, other)).toEqual(['what', 'by', 'horizon'])
  })

  it('is the day of a step too', () => {
    expect(differencesOf(plan, { ...plan, steps: [step('Bellen', '2027-01-01')] })).toEqual(['steps'])
  })

  it('is how it is measured, not the number that was typed and is not used', () => {
    expect(differencesOf(plan, { ...plan, to: '12' })).toEqual([])
    expect(differencesOf(plan, { ...plan, to: '12', measure: 'number' })).toEqual(['measure'])
  })
})
