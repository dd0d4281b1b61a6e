import type { GuestRole } from '@tweespraak/contract/conversation'
import type { KindRules } from '@tweespraak/contract/templates'

/** Which roles a kind has room for. */
export const rolesOf = (rules: KindRules): readonly GuestRole[] => [
  ...(rules.secondAssessor === 'none' ? [] : (['second-assessor'] as const)),
  ...(rules.thirdParty === 'none' ? [] : (['third-party'] as const)),
  ...(rules.companion ? (['companion'] as const) : []),
]

/** What a guest with a voice does, by the rules of the kind; a companion does nothing of it. */
export const partOf = ({ prepares, signs }: KindRules): 'both' | 'prepares' | 'signs' | 'reads' => {
  if (prepares.includes('third')) return signs.includes('third') ? 'both' : 'prepares'
  return signs.includes('third') ? 'signs' : 'reads'
}

/** Whether the kind counts on this guest; planning without is never refused. */
export const isExpected = (rules: KindRules, role: GuestRole): boolean =>
  (role === 'second-assessor' && rules.secondAssessor === 'expected') ||
  (role === 'third-party' && rules.thirdParty === 'expected')
