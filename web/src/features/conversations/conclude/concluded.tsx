import type { ReportConclusion } from '@tweespraak/contract/report'
import { useTranslation } from 'react-i18next'
import { Facts } from '../../../ui/facts.tsx'
import { Day } from '../../../ui/when.tsx'
import { Written } from '../written.tsx'
import classes from './conclude.module.css'

type Of<About extends ReportConclusion['about']> = Extract<ReportConclusion, { about: About }>

/** What was concluded and why, and what that does not do by itself. */
export const Concluded = ({ conclusion }: { readonly conclusion: ReportConclusion }) =>
  conclusion.about === 'probation' ? (
    <ConcludedProbation conclusion={conclusion} />
  ) : (
    <ConcludedImprovement conclusion={conclusion} />
  )

const ConcludedProbation = ({ conclusion }: { readonly conclusion: Of<'probation'> }) => {
  const { t } = useTranslation('conclusion')
  const { outcome, endsOn, until, reason } = conclusion
  const days = [
    { label: t('endsOn'), day: endsOn },
    { label: t('untilEnds'), day: until },
  ].flatMap(({ label, day }) => (day === null ? [] : [{ label, value: <Day date={day} /> }]))
  return (
    <div className={classes.concluded}>
      <p className={classes.outcome}>{t(`outcome.${outcome}`)}</p>
      {days.length > 0 && <Facts facts={days} />}
      <Written text={reason} />
      <p className={classes.means}>{t(`means.${outcome}`)}</p>
    </div>
  )
}

const ConcludedImprovement = ({ conclusion }: { readonly conclusion: Of<'improvement'> }) => {
  const { t } = useTranslation('conclusion')
  const { number, of, support, goals, final } = conclusion
  return (
    <div className={classes.concluded}>
      <p className={classes.means}>{t('series.place', { number, of })}</p>
      {goals.map(({ what, measure, standing, seen, own }) => (
        <div key={what}>
          <p className={classes.outcome}>
            {what}: {t(`standing.${standing}`)}
          </p>
          <p className={classes.means}>{t('series.measure', { measure })}</p>
          {own !== undefined && <p className={classes.means}>{t('series.ownSaid', { words: own })}</p>}
          <Written text={seen} />
        </div>
      ))}
      <p className={classes.means}>{t('series.promised', { support })}</p>
      {final !== null && (
        <>
          <p className={classes.outcome}>{t(`ending.${final.outcome}`)}</p>
          <Written text={final.reason} />
        </>
      )}
    </div>
  )
}
