import { peopleRoutes, type Person } from '@tweespraak/contract/people'
import { useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { DateField } from '../../ui/date-field.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { FormButtons } from './form-buttons.tsx'
import classes from './form.module.css'
import { useDeed } from './use-deed.ts'

/** The last working day, and what follows from it. */
export const LeavingForm = ({ person, onDone }: { person: Person; onDone: () => void }) => {
  const { t } = useTranslation('people')
  const [lastDay, setLastDay] = useState<string | null>(person.details?.endsOn ?? null)
  const [asked, setAsked] = useState(false)
  const save = useDeed(
    (day: string) =>
      call(peopleRoutes.leave, { params: { personId: person.personId }, body: { lastDay: day } }),
    t('form.left', { name: person.name }),
    onDone,
  )
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setAsked(true)
    if (lastDay !== null) save.mutate(lastDay)
  }
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <p>{t('form.leavingText', { name: person.name })}</p>
      <DateField
        label={t('form.lastDay')}
        value={lastDay}
        onChange={setLastDay}
        required
        error={asked && lastDay === null && t('form.required')}
      />
      <RefusalNotice error={save.error} />
      <FormButtons busy={save.isPending} words={t('form.leavingSave')} onCancel={onDone} />
    </form>
  )
}
