import { NumberInput, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { PersonName } from '@tweespraak/contract/people'
import { useTranslation } from 'react-i18next'
import { unitOptions, unitsQuery } from '../../lib/units.ts'
import { PersonSelect } from './person-select.tsx'

/** Somebody's work while it is being typed. */
export interface WorkDraft {
  readonly jobTitle: string
  readonly unitId: string | null
  readonly manager: PersonName | null
  readonly hours: number | string
}

/** As it is sent. */
export const typedWork = ({ jobTitle, unitId, manager, hours }: WorkDraft) => ({
  jobTitle: jobTitle.trim() === '' ? null : jobTitle.trim(),
  unitId,
  managerId: manager?.personId ?? null,
  hoursPerWeek: typeof hours === 'number' ? hours : null,
})

interface WorkFieldsProps {
  readonly draft: WorkDraft
  readonly put: (part: Partial<WorkDraft>) => void
  /** Whose work it is, who cannot be their own manager; null for somebody who is still to come. */
  readonly personId: string | null
  /** May give them another manager. */
  readonly changesManager: boolean
}

export const WorkFields = ({ draft, put, personId, changesManager }: WorkFieldsProps) => {
  const { t } = useTranslation('people')
  const units = useQuery(unitsQuery)
  return (
    <>
      <TextInput
        label={t('form.jobTitle')}
        value={draft.jobTitle}
        {...(personId === null ? {} : { 'data-autofocus': true })}
        onChange={(event) => put({ jobTitle: event.currentTarget.value })}
      />
      <Select
        label={t('form.unit')}
        placeholder={t('form.noUnit')}
        data={unitOptions(units.data?.units ?? [])}
        value={draft.unitId}
        onChange={(unitId) => put({ unitId })}
        searchable
        clearable
      />
      {changesManager ? (
        <PersonSelect
          label={t('form.manager')}
          description={t('form.managerHelp')}
          value={draft.manager}
          onChange={(manager) => put({ manager })}
          except={personId}
        />
      ) : (
        <TextInput
          label={t('form.manager')}
          description={t('form.managerForHr')}
          value={draft.manager?.name ?? t('person.noManager')}
          readOnly
        />
      )}
      <NumberInput
        label={t('form.hours')}
        value={draft.hours}
        onChange={(hours) => put({ hours })}
        min={0}
        max={80}
        decimalScale={1}
        decimalSeparator=","
      />
    </>
  )
}
