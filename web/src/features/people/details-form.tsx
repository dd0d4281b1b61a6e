import { peopleRoutes, type Person, type PersonDetails } from '@tweespraak/contract/people'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { Form } from '../../ui/form.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { FormButtons } from './form-buttons.tsx'
import classes from './form.module.css'
import {
  isNameless,
  personFields,
  PersonFields,
  type PersonDraft,
  typedName,
  typedPerson,
} from './person-fields.tsx'
import { useDeed } from './use-deed.ts'
import { useHandingIn } from './use-handing-in.ts'

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
  const save = useDeed(
    () => call(peopleRoutes.edit, { params: { personId: person.personId }, body: typedPerson(draft) }),
    t('form.edited', { name: typedName(draft) }),
    onDone,
  )
  const { asked, error, onSubmit } = useHandingIn({
    incomplete: isNameless(draft),
    refusal: save.error,
    send: () => save.mutate(undefined),
  })
  return (
    <Form className={classes.form} onSubmit={onSubmit} error={error}>
      <PersonFields
        draft={draft}
        put={(part) => setDraft((now) => ({ ...now, ...part }))}
        asked={asked}
        refusal={save.error}
        readdresses={person.can.readdress}
      />
      <RefusalNotice error={save.error} fields={personFields} />
      <FormButtons busy={save.isPending} words={t('form.save')} onCancel={onDone} />
    </Form>
  )
}
