import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import type { PersonName } from '@tweespraak/contract/people'
import { useState, type ReactNode } from 'react'
import classes from './person-select.module.css'
import { type ChoosablePerson, choosablePeopleQuery } from './queries.ts'

interface PersonSelectProps {
  readonly label: string
  readonly description?: string
  readonly error?: ReactNode
  readonly value: PersonName | null
  readonly onChange: (person: PersonName | null) => void
  /** Who cannot be chosen. */
  readonly except: string | null
  /** Whom they are to take over from: who most often does so is offered first. */
  readonly heirsOf?: string | null
}

const workOf = (person: ChoosablePerson | undefined): string =>
  [person?.jobTitle, person?.unit?.name].filter((part) => part !== null && part !== undefined).join(' · ')

/** Somebody of the organisation, found by name while one types, with what tells namesakes apart. */
export const PersonSelect = ({ value, onChange, except, heirsOf = null, ...words }: PersonSelectProps) => {
  const [typed, setTyped] = useState(value?.name ?? '')
  const asked = typed === value?.name ? '' : typed
  const [search] = useDebouncedValue(asked, 150)
  const { data: people = [] } = useQuery(choosablePeopleQuery({ search, heirsOf }))
  const found = people.filter(({ personId }) => personId !== except)
  const isFound = (id: string) => found.some(({ personId }) => personId === id)
  const known: readonly PersonName[] = value === null || isFound(value.personId) ? found : [value, ...found]
  return (
    <Select
      {...words}
      searchable
      // The focus may come to say what is wrong: that is not covered by names. Typing, a press and the arrow open them.
      openOnFocus={false}
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
            {workOf(found.find(({ personId }) => personId === option.value))}
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
