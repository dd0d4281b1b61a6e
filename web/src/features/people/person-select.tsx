import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { PersonName } from '@tweespraak/contract/people'
import { useState } from 'react'
import { peopleQuery } from './queries.ts'

interface PersonSelectProps {
  readonly label: string
  readonly description?: string
  readonly value: PersonName | null
  readonly onChange: (person: PersonName | null) => void
  /** Who cannot be chosen. */
  readonly except: string | null
}

/** Somebody of the organisation, found by name while one types. */
export const PersonSelect = ({ value, onChange, except, ...words }: PersonSelectProps) => {
  const [typed, setTyped] = useState(value?.name ?? '')
  const [search] = useDebouncedValue(typed === value?.name ? '' : typed, 150)
  const people = useInfiniteQuery(peopleQuery({ search, unit: null, state: 'present' }))
  const found = (people.data?.pages[0]?.items ?? []).filter(({ personId }) => personId !== except)
  const known: readonly PersonName[] =
    value === null || found.some(({ personId }) => personId === value.personId) ? found : [value, ...found]
  return (
    <Select
      {...words}
      searchable
      clearable
      // The server has searched already; what it found is shown as it is.
      filter={({ options }) => options}
      data={known.map(({ personId, name }) => ({ value: personId, label: name }))}
      value={value?.personId ?? null}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(personId) => onChange(known.find((person) => person.personId === personId) ?? null)}
    />
  )
}
