import type { Call } from '@tweespraak/contract/route'
import type { accessRoutes } from '@tweespraak/contract/access'
import type { Language } from '@tweespraak/contract/id'

/** What the form holds while it is being filled in. */
export interface SetUpDraft {
  readonly code: string
  readonly organization: string
  readonly language: Language
  readonly timeZone: string
  readonly givenName: string
  readonly infix: string
  readonly familyName: string
  readonly email: string
  readonly password: string
}

export const emptyDraft = (language: Language, timeZone: string): SetUpDraft => ({
  code: '',
  organization: '',
  language,
  timeZone,
  givenName: '',
  infix: '',
  familyName: '',
  email: '',
  password: '',
})

/** What travels, without the spaces around what was typed. */
export const setUpBody = (draft: SetUpDraft): Call<typeof accessRoutes.setUp>['body'] => ({
  code: draft.code.trim(),
  organization: { name: draft.organization.trim(), language: draft.language, timeZone: draft.timeZone },
  person: {
    givenName: draft.givenName.trim(),
    infix: draft.infix.trim() === '' ? null : draft.infix.trim(),
    familyName: draft.familyName.trim(),
    email: draft.email.trim(),
  },
  password: draft.password,
})
