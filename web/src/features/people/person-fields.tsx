import { Select, TextInput } from '@mantine/core'
import type { PersonDetails } from '@tweespraak/contract/people'
import { useTranslation } from 'react-i18next'
import { fieldError } from '../../lib/field-errors.ts'
import classes from './form.module.css'

/** Somebody's name, number, address and language while they are being typed: what is blank is ''. */
export interface PersonDraft {
  readonly givenName: string
  readonly infix: string
  readonly familyName: string
  readonly number: string
  readonly email: string
  readonly language: PersonDetails['language']
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** As it is sent. */
export const typedPerson = (draft: PersonDraft) => ({
  givenName: draft.givenName,
  infix: orNull(draft.infix),
  familyName: draft.familyName,
  number: orNull(draft.number),
  email: orNull(draft.email),
  language: draft.language,
})

/** What somebody is called in full, as it is typed. */
export const typedName = ({ givenName, infix, familyName }: PersonDraft): string =>
  [givenName, infix, familyName]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ')

/** A family name is all that somebody must have. */
export const isNameless = ({ familyName }: PersonDraft): boolean => familyName.trim() === ''

/** Which of them say themselves what is wrong with them. */
export const personFields = ['familyName', 'number', 'email']

interface PersonFieldsProps {
  readonly draft: PersonDraft
  readonly put: (part: Partial<PersonDraft>) => void
  /** They were handed in already: what is missing is said. */
  readonly asked: boolean
  /** What the last sending was refused with. */
  readonly refusal: unknown
  /** May give them another e-mail address. */
  readonly readdresses: boolean
}

export const PersonFields = ({ draft, put, asked, refusal, readdresses }: PersonFieldsProps) => {
  const { t } = useTranslation('people')
  return (
    <>
      <div className={classes.names}>
        <TextInput
          label={t('form.givenName')}
          value={draft.givenName}
          data-autofocus
          onChange={(event) => put({ givenName: event.currentTarget.value })}
        />
        <TextInput
          label={t('form.infix')}
          value={draft.infix}
          onChange={(event) => put({ infix: event.currentTarget.value })}
        />
        <TextInput
          label={t('form.familyName')}
          required
          error={asked && isNameless(draft) ? t('form.required') : fieldError(refusal, 'familyName')}
          value={draft.familyName}
          onChange={(event) => put({ familyName: event.currentTarget.value })}
        />
      </div>
      <TextInput
        label={t('form.number')}
        error={fieldError(refusal, 'number')}
        value={draft.number}
        onChange={(event) => put({ number: event.currentTarget.value })}
      />
      <TextInput
        label={t('form.email')}
        error={fieldError(refusal, 'email')}
        type="email"
        value={draft.email}
        readOnly={!readdresses}
        description={readdresses ? undefined : t('form.emailForHr')}
        onChange={(event) => put({ email: event.currentTarget.value })}
      />
      <Select
        label={t('form.language')}
        allowDeselect={false}
        data={(['nl', 'en'] as const).map((value) => ({ value, label: t(`person.languages.${value}`) }))}
        value={draft.language}
        onChange={(value) => put({ language: value === 'en' ? 'en' : 'nl' })}
      />
    </>
  )
}
