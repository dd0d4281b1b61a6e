import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { peopleRoutes, type PersonSummary } from '@tweespraak/contract/people'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'

interface PersonSearchProps {
  readonly label: string
  readonly description?: string
  readonly value: string | null
  readonly onChange: (personId: string | null) => void
  /** Who cannot be chosen: the two themselves. */
  readonly except: readonly string[]
}

const described = ({ name, jobTitle }: PersonSummary): string =>
  jobTitle === null ? name : `${name}, ${jobTitle}`

/** Anybody of the organisation, found by the first letters of a name. */
export const PersonSearch = ({ label, description, value, onChange, except }: PersonSearchProps) => {
  const { t } = useTranslation('conversations')
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null)
  const search = useDebouncedValue(typed, 200)[0].split(',')[0]?.trim() ?? ''
  const found = useQuery({
    queryKey: ['people', 'search', search],
    queryFn: ({ signal }) => call(peopleRoutes.list, { query: { search, limit: 20 }, signal }),
    enabled: search !== '',
    placeholderData: keepPreviousData,
  })
  const people = (found.data?.items ?? []).filter(({ personId }) => !except.includes(personId))
  const options = people.map((person) => ({ value: person.personId, label: described(person) }))
  const data =
    chosen === null || options.some((option) => option.value === chosen.value)
      ? options
      : [chosen, ...options]
  return (
    <Select
      label={label}
      {...(description === undefined ? {} : { description })}
      placeholder={t('plan.search')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('plan.clearPerson') }}
      nothingFoundMessage={search === '' ? t('plan.searchHint') : t('plan.nobody')}
      filter={({ options: all }) => all}
      data={data}
      value={value}
      onSearchChange={setTyped}
      onChange={(personId, option) => {
        setChosen(option === null ? null : { value: option.value, label: option.label })
        onChange(personId)
      }}
    />
  )
}
