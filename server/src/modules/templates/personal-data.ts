import type { PersonalData } from '../../platform/personal-data.ts'

/** Questions and rules, about nobody. */
export const personalData = {
  forms: 'none',
  form_versions: 'none',
  form_drafts: 'none',
  kinds: 'none',
  kind_versions: 'none',
} as const satisfies PersonalData<'forms' | 'form_versions' | 'form_drafts' | 'kinds' | 'kind_versions'>
