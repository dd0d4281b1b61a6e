import { peopleRoutes, type Person, type PersonDetails } from '@tweespraak/contract/people'
import { useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { FormButtons } from './form-buttons.tsx'
import classes from './form.module.css'
import { isNameless, PersonFields, type PersonDraft, typedPerson } from './person-fields.tsx'
import { useDeed } from './use-deed.ts'

interface DetailsFormProps {
  readonly person: Person
  readonly details: PersonDetails
  readonly onDone: () => void
}

/** Somebody's name, number, address and language. */
export const DetailsForm = ({ person, details, onDone }: DetailsFormProps) => {
  const { t } = useTranslation('people')
  const [draft, setDraft] = useState<PersonDraft>({
    ...details,
    infix: details.infix ?? '',
    number: details.number ?? '',
    email: details.email ?? '',
  })
  const [asked, setAsked] = useState(false)
  const save = useDeed(
    () => call(peopleRoutes.edit, { params: { personId: person.personId }, body: typedPerson(draft) }),
    t('form.edited', { name: person.name }),
    onDone,
  )
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!isNameless(draft)) save.mutate(undefined)
  }
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <PersonFields
        draft={draft}
        put={(part) => setDraft((now) => ({ ...now, ...part }))}
        asked={asked}
        readdresses={person.can.readdress}
      />
      <RefusalNotice error={save.error} />
      <FormButtons busy={save.isPending} words={t('form.save')} onCancel={onDone} />
    </form>
  )
}
