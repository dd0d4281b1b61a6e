import type { ProgressCounts, ProgressStanding } from '@tweespraak/contract/insights'
import { useTranslation } from 'react-i18next'
import type { ProgressLinks } from './progress-links.ts'
import { atUnit, type Selection } from './selection.ts'
import classes from './waiting-line.module.css'

interface StandingLineProps {
  readonly counts: ProgressCounts
  readonly selection: Selection
  readonly links: ProgressLinks
}

/** The most urgent first. */
const inOrder: readonly ProgressStanding[] = ['behind', 'due', 'planned', 'not-yet', 'resting']

/** In one sentence how everybody stands, each counted once, so that it adds up to all; each part leads to who it is. */
export const StandingLine = ({ counts, selection, links }: StandingLineProps) => {
  const { t } = useTranslation('insights')
  const parts = inOrder.filter((standing) => counts.of[standing] > 0)
  return (
    <div className={classes.line}>
      <p>{t('standing.lead')}</p>
      <ul>
        {parts.map((standing) => {
          const words = t(`standing.${standing}`, { count: counts.of[standing] })
          return (
            <li key={standing}>
              {selection.show === standing ? (
                <strong aria-current="true">{words}</strong>
              ) : (
                links.to({ ...atUnit(selection, selection.unit ?? null), show: standing }, words)
              )}
            </li>
          )
        })}
      </ul>
      <p>{t('standing.sum', { count: counts.people })}</p>
    </div>
  )
}
