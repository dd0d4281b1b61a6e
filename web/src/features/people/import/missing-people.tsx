import { Checkbox, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './import-effects.module.css'
import type { Leaving } from './leaving.ts'

interface MissingPeopleProps {
  readonly leaving: Leaving | null
  readonly typed: string
  readonly onType: (typed: string) => void
}

/** Above who is not in the file: finds somebody among them, and has everybody leave or stay at once. */
export const MissingPeople = ({ leaving, typed, onType }: MissingPeopleProps) => {
  const { t } = useTranslation('people')
  return (
    <search className={classes.missing}>
      <TextInput
        label={t('list.search')}
        leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
        type="search"
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      {leaving !== null && leaving.possible > 0 && (
        <Checkbox
          label={t('import.everybodyLeaves', { count: leaving.possible })}
          checked={leaving.leave === leaving.possible}
          indeterminate={leaving.leave > 0 && leaving.leave < leaving.possible}
          onChange={leaving.toggleEverybody}
        />
      )}
    </search>
  )
}
