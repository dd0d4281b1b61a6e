import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/section.tsx'
import { Moment } from '../../../ui/when.tsx'
import { seriesQuery } from './series-query.ts'
import classes from './series.module.css'

/** Which talk of the series this is, when the others are, and what the series is about; nothing for a talk of its own. */
export const SeriesPanel = ({ conversationId }: { readonly conversationId: string }) => {
  const { t } = useTranslation('conclusion')
  const { data } = useQuery(seriesQuery(conversationId))
  if (data === undefined || data.series === null) return null
  const { number, of, calledOff, talks, goals, support, before } = data.series
  return (
    <div className={classes.panel}>
      <Section title={t('series.place', { number, of })}>
        <ul className={classes.goals}>
          {goals.map(({ goalId, what, measure }) => {
            const was = before.find((goal) => goal.goalId === goalId)
            return (
              <li key={goalId}>
                <p className={classes.what}>{what}</p>
                <p className={classes.soft}>{t('series.measure', { measure })}</p>
                {was !== undefined && (
                  <p className={classes.soft}>
                    {t('before', { standing: t(`standing.${was.standing}`), seen: was.seen })}
                  </p>
                )}
              </li>
            )
          })}
        </ul>
        <p className={classes.lead}>{t('series.promised', { support })}</p>
        <ol className={classes.talks}>
          {talks
            .filter((talk) => talk.number !== null)
            .map((talk) => (
              <li
                key={talk.conversationId}
                {...(talk.conversationId === conversationId
                  ? { className: classes.here, 'aria-current': 'true' as const }
                  : {})}
              >
                <Moment at={talk.startsAt} />
              </li>
            ))}
        </ol>
        {calledOff > 0 && <p className={classes.soft}>{t('series.calledOff', { count: calledOff })}</p>}
      </Section>
    </div>
  )
}
