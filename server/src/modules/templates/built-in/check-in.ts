import type { BuiltInKind } from '../kind.ts'

/** Minutes long, at any time, started by either. Nobody else sees it; only agreements stay. */
export const checkIn: BuiltInKind = {
  code: 'check-in',
  name: { nl: 'Het goede gesprek', en: 'Check-in' },
  description: {
    nl: 'Even bijpraten, wanneer een van jullie dat wil. Zonder formulier en zonder handtekening: jullie twee zien het. HR leest alleen de afspraken.',
    en: 'A quick talk, whenever one of you wants it. No form and no signature: the two of you see it. HR reads the agreements alone.',
  },
  rules: {
    ledBy: 'either',
    plannedBy: ['employee', 'manager', 'coach'],
    prepares: [],
    secondAssessor: 'none',
    thirdParty: 'none',
    companion: false,
    reveal: 'each',
    signs: [],
    missingSignature: 'nothing-to-sign',
    progressSeenBy: [],
    reportSeenBy: [],
    file: 'agreements',
    rhythmMonths: null,
    terms: { invitation: null, talkingPoints: null, report: null, signing: null },
  },
  form: null,
}
