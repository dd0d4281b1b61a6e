import type { PersonalData } from '../../platform/personal-data.ts'

export const personalData = {
  reminder_rules: {
    holds: 'when people are reminded of a kind of conversation, and who of HR said so',
    subject: 'changed_by',
    retention: { as: 'the organization' },
    export: { left: 'out', because: 'it says how the organisation works, nothing about a person' },
    erasure: 'anonymise',
  },
  reminders: {
    holds: 'that somebody was reminded of a conversation or an agreement, and on which day',
    subject: 'person_id',
    retention: { from: 'created', days: 400, source: 'as long as the same thing could be asked again' },
    export: { as: 'what you were reminded of' },
    erasure: 'delete',
  },
  reminder_days: 'none',
  notices: {
    holds:
      'what somebody was told in the app: which sort, about which conversation or agreement, and whether it was read',
    subject: 'person_id',
    retention: { from: 'created', days: 90, source: 'long enough to look something up again' },
    export: { as: 'what you were told in the app' },
    erasure: 'delete',
  },
  mail_choices: {
    holds: 'which sorts of mail somebody gets at once, in a digest or not at all',
    subject: 'person_id',
    retention: { as: 'the person' },
    export: { as: 'how you hear of things' },
    erasure: 'delete',
  },
  mail_hours: {
    holds: 'when somebody gets a digest, and between which hours no mail that can wait',
    subject: 'person_id',
    retention: { as: 'the person' },
    export: { as: 'when you get mail' },
    erasure: 'delete',
  },
  digests: {
    holds: 'that a digest was written for somebody, for which day',
    subject: 'person_id',
    retention: { from: 'created', days: 30, source: 'as long as the digest of a day could be written again' },
    export: { as: 'which digests you got' },
    erasure: 'delete',
  },
} as const satisfies PersonalData<
  'reminder_rules' | 'reminders' | 'reminder_days' | 'notices' | 'mail_choices' | 'mail_hours' | 'digests'
>
