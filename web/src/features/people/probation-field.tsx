import { lastProbationDay } from '@tweespraak/contract/probation-term'
import { useTranslation } from 'react-i18next'
import { DateField } from '../../ui/date-field.tsx'

interface ProbationFieldProps {
  /** First working day; ISO dates. */
  readonly startsOn: string
  readonly value: string | null
  readonly onChange: (day: string | null) => void
}

/** The last day of a probation, within what the law allows at all; how long the contract is, HR knows. */
export const ProbationField = ({ startsOn, value, onChange }: ProbationFieldProps) => {
  const { t } = useTranslation('people')
  return (
    <DateField
      label={t('form.probation')}
      description={t('form.probationHelp')}
      value={value}
      onChange={onChange}
      from={startsOn}
      until={lastProbationDay(startsOn)}
      clearable
    />
  )
}
