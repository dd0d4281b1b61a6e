import type { KindRules } from '@tweespraak/contract/templates'
import { describe, expect, test } from 'vitest'
import { isExpected, partOf, rolesOf } from './guest-roles.ts'

const rules = (change: Partial<KindRules>): KindRules => ({
  ledBy: 'manager',
  plannedBy: ['manager'],
  prepares: ['employee', 'manager'],
  secondAssessor: 'none',
  thirdParty: 'none',
  companion: false,
  reveal: 'together',
  signs: ['employee', 'manager'],
  missingSignature: 'close-as-not-signed',
  progressSeenBy: [],
  reportSeenBy: [],
  file: 'report',
  rhythmMonths: null,
  terms: { invitation: null, talkingPoints: null, report: null, signing: null },
  ...change,
})
const two = ['employee', 'manager'] as const
const three = [...two, 'third'] as const

describe('a guest', () => {
  test('may come where the kind has room', () => {
    expect(rolesOf(rules({}))).toEqual([])
    expect(rolesOf(rules({ secondAssessor: 'expected', thirdParty: 'optional', companion: true }))).toEqual([
      'second-assessor',
      'third-party',
      'companion',
    ])
  })

  test('is expected where the kind counts on them; a companion never is', () => {
    const counts = rules({ secondAssessor: 'expected', thirdParty: 'optional', companion: true })
    expect(rolesOf(counts).filter((role) => isExpected(counts, role))).toEqual(['second-assessor'])
  })

  test.each([
    [three, three, 'both'],
    [three, two, 'prepares'],
    [two, three, 'signs'],
    [two, two, 'reads'],
  ] as const)('where %j prepare and %j sign: %s', (prepares, signs, part) => {
    expect(partOf(rules({ prepares: [...prepares], signs: [...signs] }))).toBe(part)
  })
})
