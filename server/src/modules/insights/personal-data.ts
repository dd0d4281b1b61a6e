import type { PersonalData } from '../../platform/personal-data.ts'

export const personalData = {
  progress_of_people: {
    holds: 'when the last and next conversations of somebody are, and since when something waits',
    subject: 'employee_id',
    retention: { as: 'the person' },
    export: {
      left: 'out',
      because: 'it is worked out from the conversations and agreements, which are in it',
    },
    erasure: 'delete',
  },
  evaluation_quarters: 'none',
  // Counts of the organisation by day and rule, for a year: no person, no words.
  kept_words: 'none',
  evaluation_totals: {
    holds:
      'how five employees or more found the talks that somebody led, in fifths; of units nothing about a person',
    subject: 'scope_id',
    retention: { as: 'the person' },
    export: { as: 'how talks that you led were found' },
    erasure: 'delete',
  },
} as const satisfies PersonalData<
  'progress_of_people' | 'evaluation_quarters' | 'evaluation_totals' | 'kept_words'
>
