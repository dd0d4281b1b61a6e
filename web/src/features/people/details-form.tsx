import { Select, TextInput } from '@mantine/core'
import { peopleRoutes, type Person, type PersonDetails } from '@tweespraak/contract/people'
import { useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { FormButtons } from './form-buttons.tsx'
import classes from './form.module.css'
import { useDeed } from './use-deed.ts'

interface DetailsFormProps {
  readonly person: Person
  readonly details: PersonDetails
  readonly onDone: () => void
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** Somebody's name, number, address and language. */
export const DetailsForm = ({ person, details, onDone }: DetailsFormProps) => {
  const { t } = useTranslation('people')
  const [draft, setDraft] = useState({
    ...details,
    infix: details.infix ?? '',
    number: details.number ?? '',
    email: details.email ?? '',
  })
  const [asked, setAsked] = useState(false)
  const put = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }))
  const nameless = draft.familyName.trim() === ''
  const save = useDeed(
    () =>
      call(peopleRoutes.edit, {
        params: { personId: person.personId },
        body: {
          givenName: draft.givenName,
          infix: orNull(draft.infix),
          familyName: draft.familyName,
          number: orNull(draft.number),
          email: orNull(draft.email),
          language: draft.language,
        },
      }),
    t('form.edited', { name: person.name }),
    onDone,
  )
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!nameless) save.mutate(undefined)
  }
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
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
          error={asked && nameless && t('form.required')}
          value={draft.familyName}
          onChange={(event) => put({ familyName: event.currentTarget.value })}
        />
      </div>
      <TextInput
        label={t('form.number')}
        value={draft.number}
        onChange={(event) => put({ number: event.currentTarget.value })}
      />
      <TextInput
        label={t('form.email')}
        type="email"
        value={draft.email}
        onChange={(event) => put({ email: event.currentTarget.value })}
      />
      <Select
        label={t('form.language')}
        allowDeselect={false}
        data={(['nl', 'en'] as const).map((value) => ({ value, label: t(`person.languages.${value}`) }))}
        value={draft.language}
        onChange={(value) => put({ language: value === 'en' ? 'en' : 'nl' })}
      />
      <RefusalNotice error={save.error} />
      <FormButtons busy={save.isPending} words={t('form.save')} onCancel={onDone} />
    </form>
  )
}
