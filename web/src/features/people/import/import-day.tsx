import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import classes from './import-preview.module.css'
import { type ReadingChoice, yearFrom } from './reading.ts'

interface ImportDayProps {
  readonly day: ReadingChoice['day']
  readonly busy: boolean
  readonly onRead: () => void
}

/** From which day what changes holds; chosen otherwise, the file is read again. */
export const ImportDay = ({ day: { from, setFrom, changed }, busy, onRead }: ImportDayProps) => {
  const { t } = useTranslation('people')
  const { now, timeZone } = useSpeaking()
  const today = dayOf(now, timeZone)
  if (from === null) return null
  return (
    <div className={classes.day}>
      <DateField
        label={t('import.from')}
        description={t('import.fromHelp')}
        value={from}
        onChange={(day) => day !== null && setFrom(day)}
        from={yearFrom(today, -1)}
        until={yearFrom(today, 1)}
      />
      {changed && (
        <Button loading={busy} onClick={onRead}>
          {t('import.fromRead')}
        </Button>
      )}
    </div>
  )
}
