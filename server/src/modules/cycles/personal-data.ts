import type { PersonalData } from '../../platform/personal-data.ts'

export const personalData = {
  due_talks: {
    holds: 'when the next conversation of each kind is due for somebody, and why',
    subject: 'person_id',
    retention: { as: 'the person' },
    export: {
      left: 'out',
      because: 'it is worked out from their employment and conversations, which are in it',
    },
    erasure: 'delete',
  },
  due_recounts: {
    holds: 'that what is due for somebody is being worked out',
    subject: 'person_id',
    retention: { as: 'the person' },
    export: { left: 'out', because: 'it is gone in seconds, and says nothing of them' },
    erasure: 'delete',
  },
  talk_requests: {
    holds: 'that somebody asked for a conversation of a kind, when, and within how many weeks',
    subject: 'person_id',
    retention: { as: 'the person' },
    export: { as: 'the conversations that you asked for' },
    erasure: 'delete',
  },
  rhythm_rules: 'none',
  collective_agreements: 'none',
  agreement_choices: 'none',
  due_sweeps: 'none',
} as const satisfies PersonalData<
  | 'due_talks'
  | 'due_recounts'
  | 'talk_requests'
  | 'rhythm_rules'
  | 'collective_agreements'
  | 'agreement_choices'
  | 'due_sweeps'
>
