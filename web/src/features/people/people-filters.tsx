import { Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { unitOptions, unitsQuery } from '../../lib/units.ts'
import classes from './people-filters.module.css'

interface PeopleFiltersProps {
  readonly label: string
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly unit: string | null
  readonly onUnit: (unit: string | null) => void
  /** What else narrows the list. */
  readonly children?: ReactNode
}

/** Finds people by what one types and where they work. */
export const PeopleFilters = ({ label, typed, onType, unit, onUnit, children }: PeopleFiltersProps) => {
  const { t } = useTranslation('people')
  const units = useQuery(unitsQuery)
  return (
    <search className={classes.filters}>
      <TextInput
        label={label}
        leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
        type="search"
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      <Select
        label={t('list.unit')}
        placeholder={t('list.unitAll')}
        data={unitOptions(units.data?.units ?? [])}
        value={unit}
        onChange={onUnit}
        searchable
        clearable
      />
      {children}
    </search>
  )
}
