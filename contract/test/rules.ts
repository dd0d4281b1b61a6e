import type { KindRules } from '../src/templates.ts'

/** Rules of a kind in which nothing contradicts itself, to be changed. */
export const rules: KindRules = {
  ledBy: 'equals',
  plannedBy: ['employee', 'manager'],
  prepares: ['employee', 'manager'],
  secondAssessor: 'none',
  thirdParty: 'none',
  companion: true,
  reveal: 'together',
  signs: ['employee', 'manager'],
  missingSignature: 'close-as-not-signed',
  progressSeenBy: ['hr'],
  reportSeenBy: ['hr'],
  file: 'report',
  rhythmMonths: 12,
  terms: { invitation: 14, talkingPoints: 2, report: 14, signing: 14 },
}
