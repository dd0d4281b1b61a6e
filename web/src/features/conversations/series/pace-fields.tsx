import { NumberInput } from '@mantine/core'
import { mostTalks } from '@tweespraak/contract/series'
import { useTranslation } from 'react-i18next'
import classes from './series.module.css'

/** How many talks, and how many weeks between two. */
export interface Pace {
  readonly count: number
  readonly weeks: number
}

interface PaceFieldsProps {
  readonly value: Pace
  readonly onChange: (pace: Pace) => void
}

const whole = (typed: number | string, otherwise: number): number =>
  typeof typed === 'number' ? Math.round(typed) : otherwise

export const PaceFields = ({ value, onChange }: PaceFieldsProps) => {
  const { t } = useTranslation('conclusion')
  return (
    <div className={classes.pace}>
      <NumberInput
        label={t('series.count')}
        value={value.count}
        onChange={(count) => onChange({ ...value, count: whole(count, value.count) })}
        min={1}
        max={mostTalks}
        clampBehavior="strict"
      />
      <NumberInput
        label={t('series.weeks')}
        value={value.weeks}
        onChange={(weeks) => onChange({ ...value, weeks: whole(weeks, value.weeks) })}
        min={1}
        max={26}
        clampBehavior="strict"
      />
    </div>
  )
}
