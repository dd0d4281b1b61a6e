import { NumberInput, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { peopleRoutes, type Person, type PersonName } from '@tweespraak/contract/people'
import { useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { dayOf } from '../../lib/dates.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { FormButtons } from './form-buttons.tsx'
import classes from './form.module.css'
import { PersonSelect } from './person-select.tsx'
import { unitsQuery } from './queries.ts'
import { unitOptions } from './unit-options.ts'
import { useDeed } from './use-deed.ts'

/** Other work, another unit, manager or number of hours, from a day on. */
export const WorkForm = ({ person, onDone }: { person: Person; onDone: () => void }) => {
  const { t } = useTranslation('people')
  const { now, timeZone } = useSpeaking()
  const units = useQuery(unitsQuery)
  const [jobTitle, setJobTitle] = useState(person.jobTitle ?? '')
  const [unitId, setUnitId] = useState(person.unit?.unitId ?? null)
  const [manager, setManager] = useState<PersonName | null>(person.manager)
  const [hours, setHours] = useState<number | string>(person.details?.hoursPerWeek ?? '')
  const [from, setFrom] = useState<string | null>(dayOf(now, timeZone))
  const save = useDeed(
    (day: string) =>
      call(peopleRoutes.move, {
        params: { personId: person.personId },
        body: {
          jobTitle: jobTitle.trim() === '' ? null : jobTitle.trim(),
          unitId,
          managerId: manager?.personId ?? null,
          hoursPerWeek: typeof hours === 'number' ? hours : null,
          from: day,
        },
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
      <TextInput
        label={t('form.jobTitle')}
        value={jobTitle}
        data-autofocus
        onChange={(event) => setJobTitle(event.currentTarget.value)}
      />
      <Select
        label={t('form.unit')}
        placeholder={t('form.noUnit')}
        data={unitOptions(units.data?.units ?? [])}
        value={unitId}
        onChange={setUnitId}
        searchable
        clearable
      />
      <PersonSelect
        label={t('form.manager')}
        description={t('form.managerHelp')}
        value={manager}
        onChange={setManager}
        except={person.personId}
      />
      <NumberInput
        label={t('form.hours')}
        value={hours}
        onChange={setHours}
        min={0}
        max={80}
        decimalScale={1}
        decimalSeparator=","
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
