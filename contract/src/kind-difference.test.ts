import { expect, test } from 'vitest'
import { rules } from '../test/rules.ts'
import { kindDifference } from './kind-difference.ts'

const was = { name: { nl: 'A', en: 'A' }, description: { nl: 'B', en: 'B' }, rules, formId: 'f' }

test('what was ticked off and on again is no difference', () => {
  const again = {
    ...rules,
    plannedBy: ['manager', 'employee'] as const,
    signs: ['manager', 'employee'] as const,
  }
  const is = { ...was, rules: { ...again, plannedBy: [...again.plannedBy], signs: [...again.signs] } }
  expect(kindDifference(was, is)).toEqual([])
})

test('a response without a term is no difference from one that was never asked', () => {
  const empty = { ...rules, terms: { ...rules.terms, response: null, answer: null } }
  expect(kindDifference(was, { ...was, rules: empty })).toEqual([])
  const asked = { ...rules, terms: { ...rules.terms, response: 14, answer: 7 } }
  expect(kindDifference(was, { ...was, rules: asked })).toEqual(['response', 'answer'])
})

test('differences are told in the order of the screen; what a missing signature means goes with who signs', () => {
  const is = {
    name: { nl: 'A', en: 'C' },
    description: was.description,
    formId: null,
    rules: {
      ...rules,
      companion: false,
      signs: [],
      missingSignature: 'nothing-to-sign' as const,
      terms: { ...rules.terms, signing: null },
    },
  }
  expect(kindDifference(was, is)).toEqual(['name', 'companion', 'form', 'signs', 'signing'])
})
