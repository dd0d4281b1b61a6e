import type { PersonalData } from '../../platform/personal-data.ts'

const term = {
  from: 'agreement-closed',
  days: 2 * 365,
  source: 'long enough to look back upon in the next two yearly conversations; GDPR article 5(1)(e)',
} as const

export const personalData = {
  agreement_pairs: {
    holds: 'which two people a conversation is between',
    subject: 'employee_id',
    retention: { as: 'the conversation' },
    export: { left: 'out', because: 'the conversation itself is part of the export' },
    erasure: 'delete',
  },
  agreements: {
    holds: 'who promised what to whom by when, with which support, and what became of it, in their own words',
    subject: 'employee_id',
    retention: term,
    export: { as: 'agreements' },
    erasure: 'delete',
  },
  agreement_changes: {
    holds: 'changes of an agreement that one of the two proposed, and the answer',
    subject: 'employee_id',
    retention: { as: 'the agreement' },
    export: { as: 'proposed changes of agreements' },
    erasure: 'delete',
  },
  agreement_moments: {
    holds: 'what was done with an agreement, by which of the two, and how it was worded then',
    subject: 'employee_id',
    retention: { as: 'the agreement' },
    export: { as: 'history of agreements' },
    erasure: 'delete',
  },
} as const satisfies PersonalData<
  'agreement_pairs' | 'agreements' | 'agreement_changes' | 'agreement_moments'
>
