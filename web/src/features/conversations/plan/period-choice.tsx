import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { CriteriaPeriod } from '@tweespraak/contract/criteria'
import { usualPeriod } from '@tweespraak/contract/criteria-rules'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../lib/bilingual.ts'
import { sayDay } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { Note } from '../../../ui/note.tsx'
import { periodsQuery } from '../assess/queries.ts'

const without = 'without'

/** Which periods can be chosen on a day: none that is still to begin. */
const begunBy = (periods: readonly CriteriaPeriod[], day: string) =>
  periods.filter(({ firstDay }) => firstDay <= day)

interface PeriodChoiceProps {
  readonly employeeId: string
  readonly kindId: string
  /** The day of the talk, an ISO date. */
  readonly day: string
  /** The set that was chosen; null without scores, undefined for the usual period. */
  readonly value: string | null | undefined
  readonly onChange: (setId: string | null) => void
}

/** Over which period an appraisal scores. Says it where no criteria were published in time; nothing for other kinds. */
export const PeriodChoice = ({ employeeId, kindId, day, value, onChange }: PeriodChoiceProps) => {
  const { t } = useTranslation('assessment')
  const say = useBilingual()
  // With their years: a period is mostly of another one.
  const speaking = { ...useSpeaking(), now: 0 }
  const { data } = useQuery(periodsQuery(employeeId, kindId))
  if (data?.scores !== true) return null
  const periods = begunBy(data.periods, day)
  if (periods.length === 0) return <Note>{t('plan.none')}</Note>
  const usual = usualPeriod(periods, day)?.setId ?? without
  const saidOf = ({ name, firstDay, lastDay }: CriteriaPeriod) =>
    t('plan.period', {
      name: say(name),
      first: sayDay(firstDay, speaking),
      last: sayDay(lastDay, speaking),
    })
  return (
    <Select
      label={t('plan.title')}
      description={t('plan.help')}
      data={[
        ...periods.map((period) => ({ value: period.setId, label: saidOf(period) })),
        { value: without, label: t('plan.without') },
      ]}
      value={value === undefined ? usual : (value ?? without)}
      allowDeselect={false}
      onChange={(chosen) => onChange(chosen === null || chosen === without ? null : chosen)}
    />
  )
}
