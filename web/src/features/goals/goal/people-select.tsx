import { MultiSelect } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { peopleRoutes } from '@tweespraak/contract/people'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'

/** `value` is the id of the person. */
export interface ChosenPerson {
  readonly value: string
  readonly label: string
}

interface PeopleSelectProps {
  readonly label: string
  /** Who cannot be chosen. */
  readonly without: string
  readonly chosen: readonly ChosenPerson[]
  readonly onChange: (chosen: readonly ChosenPerson[]) => void
  readonly error?: ReactNode
}

/** Several people of the organisation, found by name. */
export const PeopleSelect = ({ label, without, chosen, onChange, error }: PeopleSelectProps) => {
  const { t } = useTranslation('goals')
  const [typed, setTyped] = useState('')
  const search = useDebouncedValue(typed, 200)[0].trim()
  const found = useQuery({
    queryKey: ['people', 'search', search],
    queryFn: ({ signal }) => call(peopleRoutes.list, { query: { search, limit: 20 }, signal }),
    enabled: search !== '',
    placeholderData: keepPreviousData,
  })
  const options = (search === '' ? [] : (found.data?.items ?? []))
    .filter(({ personId }) => personId !== without)
    .map(({ personId, name, jobTitle }) => ({
      value: personId,
      label: jobTitle === null ? name : `${name}, ${jobTitle}`,
    }))
  const known = [...chosen, ...options.filter(({ value }) => !chosen.some((one) => one.value === value))]
  return (
    <MultiSelect
      label={label}
      error={error}
      searchable
      data={known}
      filter={({ options: all }) => all}
      nothingFoundMessage={search === '' ? t('arrange.searchHint') : t('arrange.nobody')}
      value={chosen.map(({ value }) => value)}
      onSearchChange={setTyped}
      onChange={(ids) => onChange(known.filter(({ value }) => ids.includes(value)))}
    />
  )
}
