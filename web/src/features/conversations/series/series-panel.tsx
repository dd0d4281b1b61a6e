import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/section.tsx'
import { Moment } from '../../../ui/when.tsx'
import { OwnWords } from './own-words.tsx'
import { seriesQuery } from './series-query.ts'
import classes from './series.module.css'

interface SeriesPanelProps {
  readonly conversationId: string
  /** Who reads it. */
  readonly personId: string
}

/** Which talk of the series this is, when the others are, and what the series is about; nothing for a talk of its own. */
export const SeriesPanel = ({ conversationId, personId }: SeriesPanelProps) => {
  const { t } = useTranslation('conclusion')
  const heading = useId()
  const { data } = useQuery(seriesQuery(conversationId))
  if (data === undefined || data.series === null) return null
  const { series } = data
  const { number, of, calledOff, talks, goals, support, before, can } = series
  return (
    <div className={classes.panel}>
      <Section title={t('series.place', { number, of })}>
        <ul className={classes.goals}>
          {goals.map((goal) => {
            const { goalId, what, measure, own } = goal
            const titleId = `${heading}${goalId}`
            const was = before.find((each) => each.goalId === goalId)
            return (
              <li key={goalId}>
                <p className={classes.what} id={titleId}>
                  {what}
                </p>
                <p className={classes.soft}>{t('series.measure', { measure })}</p>
                {!can.word && own.words !== '' && (
                  <p className={classes.soft}>{t('series.ownSaid', { words: own.words })}</p>
                )}
                {was !== undefined && (
                  <p className={classes.soft}>
                    {t('before', { standing: t(`standing.${was.standing}`), seen: was.seen })}
                  </p>
                )}
                {can.word && (
                  <div className={classes.own}>
                    <OwnWords
                      conversationId={conversationId}
                      personId={personId}
                      series={series}
                      goal={goal}
                      titleId={titleId}
                    />
                  </div>
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
