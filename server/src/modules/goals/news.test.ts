import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deedOf, newsOf, type Told, toldDeeds } from './news.ts'

const goal = (state: string, proposedBy: string | null = null, inGroup = false): Told['goal'] => ({
  state,
  proposedBy,
  inGroup,
})
const told = (facts: Partial<Told>): Told => ({
  employeeId: 'employee',
  goal: goal('active'),
  managerId: 'manager',
  resting: false,
  complimented: false,
  ...facts,
})

describe('of what is done with a goal', () => {
  it.each([
    ['proposed', { goal: goal('proposed', 'manager') }, 'employee'],
    ['proposed', { goal: goal('proposed', 'hr', true) }, 'employee'],
    ['proposed', { goal: goal('active', 'manager') }, null],
    ['proposed', { goal: null }, null],
    ['proposed', { goal: goal('proposed', 'manager'), resting: true }, null],
    ['withdrawn', { goal: null }, 'employee'],
    ['withdrawn', { goal: null, resting: true }, null],
    ['withdrawn', { goal: goal('proposed', 'manager') }, null],
    ['accepted', { goal: goal('active', 'manager') }, 'manager'],
    ['accepted', { goal: goal('active', 'manager'), resting: true }, 'manager'],
    ['made-own', { goal: goal('active', 'manager') }, 'manager'],
    ['declined', { goal: goal('declined', 'manager') }, 'manager'],
    ['declined', { goal: goal('declined', 'former') }, null],
    ['accepted', { goal: goal('active', 'manager', true) }, null],
    ['accepted', { goal: goal('active', null), managerId: null }, null],
    ['reached', { goal: goal('reached') }, 'manager'],
    ['reached', { goal: goal('active') }, null],
    ['reached', { goal: goal('reached'), managerId: null }, null],
    ['complimented', { goal: goal('reached'), complimented: true }, 'employee'],
    ['complimented', { goal: goal('reached'), complimented: false }, null],
    ['complimented', { goal: goal('reached'), complimented: true, resting: true }, null],
    ['complimented', { goal: goal('active'), complimented: true }, null],
  ] as const)('that it was %s, %o, hears %s', (deed, facts, who) => {
    const news = newsOf(deed, told(facts))
    expect(news).toEqual(who === null ? null : { kind: `goal-${deed}`, to: who })
  })

  it('only the employee and who leads them today ever hear, the employee not while their talks rest', () => {
    const person = fc.constantFrom('employee', 'manager', 'former', 'hr')
    const facts = fc.record({
      employeeId: fc.constant('employee'),
      goal: fc.option(
        fc.record({
          state: fc.constantFrom('draft', 'proposed', 'declined', 'active', 'reached', 'dropped'),
          proposedBy: fc.option(person),
          inGroup: fc.boolean(),
        }),
      ),
      managerId: fc.option(person),
      resting: fc.boolean(),
      complimented: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.constantFrom(...toldDeeds), facts, (deed, given) => {
        const news = newsOf(deed, given)
        if (news === null) return
        expect([given.employeeId, given.managerId]).toContain(news.to)
        if (given.resting) expect(news.to).not.toBe(given.employeeId)
        expect(deedOf(news.kind)).toBe(deed)
      }),
    )
  })
})
