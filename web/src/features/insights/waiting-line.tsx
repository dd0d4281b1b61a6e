import type { ProgressCounts } from '@tweespraak/contract/insights'
import { useTranslation } from 'react-i18next'
import type { ProgressLinks } from './progress-links.ts'
import { atUnit, type Selection } from './selection.ts'
import classes from './waiting-line.module.css'

interface WaitingLineProps {
  readonly counts: ProgressCounts
  readonly selection: Selection
  readonly links: ProgressLinks
}

interface PartProps extends WaitingLineProps {
  readonly measure: 'preparation' | 'talk' | 'report' | 'signing' | 'late'
}

/** Leads to who it is; where one looks at them already, it only says so. */
const Part = ({ measure, counts, selection, links }: PartProps) => {
  const { t } = useTranslation('insights')
  const words = t(`waits.${measure}`, { count: counts.of[measure] })
  if (selection.show === measure) return <strong aria-current="true">{words}</strong>
  return links.to({ ...atUnit(selection, selection.unit ?? null), show: measure }, words)
}

/** In one sentence what waits, each part leading to who it is. */
export const WaitingLine = ({ counts, selection, links }: WaitingLineProps) => {
  const { t } = useTranslation('insights')
  const parts = (['preparation', 'talk', 'report', 'signing'] as const).filter(
    (measure) => counts.of[measure] > 0,
  )
  if (parts.length === 0)
    return (
      <div className={classes.line}>
        <p>{t('waits.calm')}</p>
      </div>
    )
  return (
    <div className={classes.line}>
      <p>{t('waits.lead', { count: counts.of.waiting })}</p>
      <ul>
        {parts.map((measure) => (
          <li key={measure}>
            <Part measure={measure} counts={counts} selection={selection} links={links} />
          </li>
        ))}
      </ul>
      {counts.of.late > 0 && (
        <p>
          <Part measure="late" counts={counts} selection={selection} links={links} />
        </p>
      )}
    </div>
  )
}
