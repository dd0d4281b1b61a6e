import type { BuiltInKind } from '../kind.ts'
import { developmentForm } from './development-form.ts'

/** The employee's own talk about the future. Never material for an appraisal, so HR does not read its report. */
export const development: BuiltInKind = {
  code: 'development',
  name: { nl: 'Ontwikkelgesprek', en: 'Development conversation' },
  description: {
    nl: 'Over waar de medewerker heen wil: over één, drie en vijf jaar. De medewerker leidt het gesprek. Wat hier gezegd wordt telt nooit mee in een beoordeling.',
    en: 'About where the employee wants to go: in one, three and five years. The employee leads the conversation. What is said here never counts in an appraisal.',
  },
  rules: {
    ledBy: 'employee',
    plannedBy: ['employee', 'manager'],
    prepares: ['employee', 'manager'],
    secondAssessor: 'none',
    thirdParty: 'optional',
    companion: true,
    reveal: 'each',
    signs: ['employee', 'manager'],
    missingSignature: 'close-as-not-signed',
    progressSeenBy: ['hr'],
    reportSeenBy: [],
    file: 'report',
    rhythmMonths: 12,
    terms: { invitation: 14, talkingPoints: 2, report: 14, signing: 14 },
  },
  form: developmentForm,
}
