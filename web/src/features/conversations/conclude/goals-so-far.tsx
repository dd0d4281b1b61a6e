import type { ImprovementConclusion } from '@tweespraak/contract/conclusion'
import type { Series } from '@tweespraak/contract/series'
import { useTranslation } from 'react-i18next'
import { Written } from '../written.tsx'
import classes from './conclude.module.css'

interface GoalsSoFarProps {
  readonly series: Series
  readonly content: ImprovementConclusion | null
}

/** What was concluded of each goal so far, for who reads along. */
export const GoalsSoFar = ({ series, content }: GoalsSoFarProps) => {
  const { t } = useTranslation('conclusion')
  const said = (content?.goals ?? []).flatMap(({ goalId, standing, seen }) => {
    const goal = series.goals.find((each) => each.goalId === goalId)
    return goal === undefined || standing === null ? [] : [{ ...goal, standing, seen }]
  })
  if (said.length === 0) return <p className={classes.none}>{t('none')}</p>
  return (
    <div className={classes.concluded}>
      {said.map(({ goalId, what, standing, seen }) => (
        <div key={goalId}>
          <p className={classes.outcome}>
            {what}: {t(`standing.${standing}`)}
          </p>
          <Written text={seen} />
        </div>
      ))}
    </div>
  )
}
