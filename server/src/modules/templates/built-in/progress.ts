import type { BuiltInKind } from '../kind.ts'
import { progressForm } from './progress-form.ts'

/** Two-way: both prepare the same three parts, and neither sees the other's before both have shared. */
export const progress: BuiltInKind = {
  code: 'progress',
  name: { nl: 'Voortgangsgesprek', en: 'Progress conversation' },
  description: {
    nl: 'Jullie kijken samen terug, kijken vooruit en maken afspraken. Gelijkwaardig: jullie bereiden je allebei voor en brengen allebei onderwerpen mee.',
    en: 'You look back together, look ahead and agree on what comes next. As equals: you both prepare, and you both bring subjects.',
  },
  rules: {
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
  },
  form: progressForm,
}
