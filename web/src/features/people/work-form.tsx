import { peopleRoutes, type Person } from '@tweespraak/contract/people'
import { useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { dayOf } from '../../lib/dates.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { FormButtons } from './form-buttons.tsx'
import classes from './form.module.css'
import { useDeed } from './use-deed.ts'
import { typedWork, type WorkDraft, WorkFields } from './work-fields.tsx'

/** Other work, another unit, manager or number of hours, from a day on. */
export const WorkForm = ({ person, onDone }: { person: Person; onDone: () => void }) => {
  const { t } = useTranslation('people')
  const { now, timeZone } = useSpeaking()
  const [draft, setDraft] = useState<WorkDraft>({
    jobTitle: person.jobTitle ?? '',
    unitId: person.unit?.unitId ?? null,
    manager: person.manager,
    hours: person.details?.hoursPerWeek ?? '',
  })
  const [from, setFrom] = useState<string | null>(dayOf(now, timeZone))
  const save = useDeed(
    (day: string) =>
      call(peopleRoutes.move, {
        params: { personId: person.personId },
        body: { ...typedWork(draft), from: day },
      }),
    t('form.moved', { name: person.name }),
    onDone,
  )
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (from !== null) save.mutate(from)
  }
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <WorkFields
        draft={draft}
        put={(part) => setDraft((before) => ({ ...before, ...part }))}
        personId={person.personId}
      />
      <DateField
        label={t('form.from')}
        description={t('form.fromHelp')}
        value={from}
        onChange={setFrom}
        required
        error={from === null && t('form.required')}
      />
      <RefusalNotice error={save.error} />
      <FormButtons busy={save.isPending} words={t('form.save')} onCancel={onDone} />
    </form>
  )
}
