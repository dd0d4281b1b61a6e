import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { describedPerson, useFoundPeople } from './use-found-people.ts'

interface PersonSearchProps {
  readonly label: string
  readonly description?: string
  readonly value: string | null
  readonly onChange: (personId: string | null) => void
  /** Who cannot be chosen: the two themselves. */
  readonly except: readonly string[]
  /** What is missing. */
  readonly error?: string | undefined
}

/** Anybody of the organisation, found by the first letters of a name. */
export const PersonSearch = ({ label, description, value, onChange, except, error }: PersonSearchProps) => {
  const { t } = useTranslation('conversations')
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null)
  const options = useFoundPeople(typed)
    .filter(({ personId }) => !except.includes(personId))
    .map((person) => ({ value: person.personId, label: describedPerson(person) }))
  const data =
    chosen === null || options.some((option) => option.value === chosen.value)
      ? options
      : [chosen, ...options]
  return (
    <Select
      label={label}
      error={error}
      {...(description === undefined ? {} : { description })}
      placeholder={t('plan.search')}
      searchable
      openOnFocus={false}
      clearable
      clearButtonProps={{ 'aria-label': t('plan.clearPerson') }}
      nothingFoundMessage={typed.trim() === '' ? t('plan.searchHint') : t('plan.nobody')}
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
