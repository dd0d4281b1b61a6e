import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { PersonName, PersonSummary } from '@tweespraak/contract/people'
import { useState, type ReactNode } from 'react'
import classes from './person-select.module.css'
import { peopleQuery } from './queries.ts'

interface PersonSelectProps {
  readonly label: string
  readonly description?: string
  readonly error?: ReactNode
  readonly value: PersonName | null
  readonly onChange: (person: PersonName | null) => void
  /** Who cannot be chosen. */
  readonly except: string | null
  /** Who is offered before all others, until one types. */
  readonly first?: PersonName | null
  /** Who is offered after all others. */
  readonly last?: readonly PersonName[]
}

const workOf = (person: PersonSummary | undefined): string =>
  [person?.jobTitle, person?.unit?.name].filter((part) => part !== null && part !== undefined).join(' · ')

/** As they were found, but for who comes before or after all others. */
const inOrder = <Found extends PersonName>(
  found: readonly Found[],
  first: PersonName | null,
  last: readonly PersonName[],
): (Found | PersonName)[] => {
  const late = new Set(last.map(({ personId }) => personId))
  const others = found.filter(({ personId }) => personId !== first?.personId)
  return [
    ...(first === null ? [] : [found.find(({ personId }) => personId === first.personId) ?? first]),
    ...others.filter(({ personId }) => !late.has(personId)),
    ...others.filter(({ personId }) => late.has(personId)),
  ]
}

/** Somebody of the organisation, found by name while one types, with what tells namesakes apart. */
export const PersonSelect = ({
  value,
  onChange,
  except,
  first = null,
  last = [],
  ...words
}: PersonSelectProps) => {
  const [typed, setTyped] = useState(value?.name ?? '')
  const asked = typed === value?.name ? '' : typed
  const [search] = useDebouncedValue(asked, 150)
  const people = useInfiniteQuery(peopleQuery({ search, unit: null, state: 'present' }))
  const page = (people.data?.pages[0]?.items ?? []).filter(({ personId }) => personId !== except)
  const found = inOrder(page, search === '' ? first : null, last)
  const isFound = (id: string) => found.some(({ personId }) => personId === id)
  const known: readonly PersonName[] = value === null || isFound(value.personId) ? found : [value, ...found]
  return (
    <Select
      {...words}
      searchable
      clearable
      // The server has searched already; only who was chosen before stays out while another name is typed.
      filter={({ options }) =>
        options.filter((option) => asked === '' || !('value' in option) || isFound(option.value))
      }
      data={known.map(({ personId, name }) => ({ value: personId, label: name }))}
      renderOption={({ option }) => (
        <span className={classes.option}>
          {option.label}
          <span className={classes.work}>
            {workOf(page.find(({ personId }) => personId === option.value))}
          </span>
        </span>
      )}
      value={value?.personId ?? null}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(personId) => onChange(known.find((person) => person.personId === personId) ?? null)}
    />
  )
}
