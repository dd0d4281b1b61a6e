import type { ReportConclusion } from '@tweespraak/contract/report'
import { useTranslation } from 'react-i18next'
import { Facts } from '../../../ui/facts.tsx'
import { Day } from '../../../ui/when.tsx'
import { Written } from '../written.tsx'
import classes from './conclude.module.css'

/** What was concluded and why, and what that does not do by itself. */
export const Concluded = ({ conclusion }: { readonly conclusion: ReportConclusion }) => {
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
