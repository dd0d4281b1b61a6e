import type { PersonalData } from '../../platform/personal-data.ts'

/** Questions and rules, about nobody; and who read by what they are assessed. */
export const personalData = {
  forms: 'none',
  form_versions: 'none',
  form_drafts: 'none',
  kinds: 'none',
  kind_versions: 'none',
  kind_drafts: 'none',
  criteria_sets: 'none',
  criteria_readings: {
    holds: 'that somebody read by which criteria they are assessed, and when',
    subject: 'person_id',
    retention: {
      from: 'employment-ended',
      days: 2 * 365,
      source: 'as long as an appraisal by them, since it says that they could be known',
    },
    export: { as: 'criteria you read' },
    erasure: 'delete',
  },
} as const satisfies PersonalData<
  | 'forms'
  | 'form_versions'
  | 'form_drafts'
  | 'kinds'
  | 'kind_versions'
  | 'kind_drafts'
  | 'criteria_sets'
  | 'criteria_readings'
>
