import type { KindRules } from '@tweespraak/contract/templates'
import { describe, expect, test } from 'vitest'
import { phasesOf, shownPhase } from './phases.ts'

const rules = (changed: Partial<KindRules>) =>
  ({ prepares: ['employee', 'manager'], signs: ['employee'], ...changed }) as KindRules
const whole = phasesOf(rules({}))

describe('the phases', () => {
  test('of a signed conversation are all six', () =>
    expect(whole).toEqual(['planned', 'preparing', 'talk', 'report', 'signing', 'follow-up']))

  test('of an informal one leave out what it does not have', () =>
    expect(phasesOf(rules({ prepares: [], signs: [] }))).toEqual(['planned', 'talk', 'follow-up']))
})

describe('the phase to show', () => {
  test.each([
    [undefined, 'report'],
    ['talk', 'talk'],
    ['report', 'report'],
    ['signing', 'report'],
    ['nonsense', 'report'],
  ])('when %s is asked for during the report is %s', (asked, shown) =>
    expect(shownPhase(whole, 'report', asked)).toBe(shown),
  )
})
