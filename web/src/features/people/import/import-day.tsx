import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import classes from './import-preview.module.css'
import { type ReadingChoice, yearFrom } from './reading.ts'

interface ImportDayProps {
  readonly day: ReadingChoice['day']
}

/** From which day what changes holds; chosen otherwise, the file is read again by itself. */
export const ImportDay = ({ day: { from, setFrom } }: ImportDayProps) => {
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
    </div>
  )
}
