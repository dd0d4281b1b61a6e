import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ListFilter } from '../queries.ts'
import classes from './filters.module.css'

interface FiltersProps {
  readonly filter: ListFilter
  readonly onChange: (filter: ListFilter) => void
  /** Whether there may be conversations that this person leads. */
  readonly leads: boolean
}

/** Whose conversations, and whether they are done. */
export const Filters = ({ filter, onChange, leads }: FiltersProps) => {
  const { t } = useTranslation('conversations')
  return (
    <div className={classes.filters}>
      {leads && (
        <SegmentedControl
          aria-label={t('filter.whose')}
          value={filter.scope}
          onChange={(scope) => onChange({ ...filter, scope })}
          data={[
            { value: 'all', label: t('filter.all') },
            { value: 'mine', label: t('filter.mine') },
            { value: 'leading', label: t('filter.leading') },
          ]}
        />
      )}
      <SegmentedControl
        aria-label={t('filter.stage')}
        value={filter.stage}
        onChange={(stage) => onChange({ ...filter, stage })}
        data={[
          { value: 'open', label: t('filter.open') },
          { value: 'done', label: t('filter.done') },
        ]}
      />
    </div>
  )
}
