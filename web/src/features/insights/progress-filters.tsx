import { SegmentedControl, Select } from '@mantine/core'
import type { ProgressOverview } from '@tweespraak/contract/insights'
import { useTranslation } from 'react-i18next'
import { useSpeaking } from '../../lib/speaking.tsx'
import classes from './progress-filters.module.css'
import type { Selection } from './selection.ts'

interface ProgressFiltersProps {
  readonly kinds: ProgressOverview['kinds']
  readonly selection: Selection
  readonly onChange: (selection: Selection) => void
}

/** Which kind of conversation, in which period. */
export const ProgressFilters = ({ kinds, selection, onChange }: ProgressFiltersProps) => {
  const { t } = useTranslation('insights')
  const { language } = useSpeaking()
  const chooseKind = (kind: string | null) => {
    const { kind: _, ...rest } = selection
    onChange(kind === null ? rest : { ...rest, kind })
  }
  const choosePeriod = (period: string) => {
    const { period: _, ...rest } = selection
    onChange(period === 'twelve-months' ? { ...rest, period } : rest)
  }
  return (
    <div className={classes.filters}>
      <Select
        label={t('kind')}
        placeholder={t('kindAll')}
        data={kinds.map(({ code, name }) => ({ value: code, label: name[language] }))}
        value={selection.kind ?? null}
        onChange={chooseKind}
        clearable
      />
      <SegmentedControl
        aria-label={t('period.label')}
        value={selection.period ?? 'year'}
        onChange={choosePeriod}
        data={[
          { value: 'year', label: t('period.year') },
          { value: 'twelve-months', label: t('period.twelve-months') },
        ]}
      />
    </div>
  )
}
