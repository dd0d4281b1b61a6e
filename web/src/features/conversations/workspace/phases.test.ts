import type { KindRules } from '@tweespraak/contract/templates'
import { describe, expect, test } from 'vitest'
import { livedPhase, phasesOf, shownPhase } from './phases.ts'

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

describe('the phase as one lives it', () => {
  const mine = { answers: [], sharedAt: null, revealedAt: null }
  test.each([
    ['planned', mine, 'preparing'],
    ['preparing', mine, 'preparing'],
    ['planned', null, 'planned'],
    ['talk', mine, 'talk'],
  ] as const)('of what is %s, with %j to prepare: %s', (phase, preparation, lived) =>
    expect(livedPhase({ phase, preparation })).toBe(lived),
  )
})
