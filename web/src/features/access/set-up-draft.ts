import type { Call } from '@tweespraak/contract/route'
import type { accessRoutes } from '@tweespraak/contract/access'
import type { Language } from '@tweespraak/contract/id'

interface PersonDraft {
  readonly givenName: string
  readonly infix: string
  readonly familyName: string
  readonly email: string
}

/** What the form holds while it is being filled in. */
export interface SetUpDraft extends PersonDraft {
  readonly code: string
  readonly organization: string
  readonly language: Language
  readonly timeZone: string
  readonly password: string
  /** Who sets up is HR as well as administrator; else `hr` is. */
  readonly isHr: boolean
  readonly hr: PersonDraft
}

const nobody: PersonDraft = { givenName: '', infix: '', familyName: '', email: '' }

export const emptyDraft = (language: Language, timeZone: string): SetUpDraft => ({
  code: '',
  organization: '',
  language,
  timeZone,
  ...nobody,
  password: '',
  isHr: true,
  hr: nobody,
})

const personOf = ({ givenName, infix, familyName, email }: PersonDraft) => ({
  givenName: givenName.trim(),
  infix: infix.trim() === '' ? null : infix.trim(),
  familyName: familyName.trim(),
  email: email.trim(),
})

/** What travels, without the spaces around what was typed. */
export const setUpBody = (draft: SetUpDraft): Call<typeof accessRoutes.setUp>['body'] => ({
  code: draft.code.trim(),
  organization: { name: draft.organization.trim(), language: draft.language, timeZone: draft.timeZone },
  person: personOf(draft),
  hr: draft.isHr ? null : personOf(draft.hr),
  password: draft.password,
})
