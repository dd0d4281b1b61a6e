import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { LatestDay } from '../../ui/latest-day.tsx'
import { dueOfPersonQuery } from './queries.ts'
import classes from './rhythm.module.css'

interface PlannedLateProps {
  readonly employeeId: string
  readonly kindId: string
  /** ISO date on which the talk would be. */
  readonly day: string
}

/** Until when a talk may be that somebody plans; and kindly, when the day is later than that. Nothing where no last day is known. */
export const PlannedLate = ({ employeeId, kindId, day }: PlannedLateProps) => {
  const { t } = useTranslation('cycles')
  const { data } = useQuery(dueOfPersonQuery(employeeId))
  const latest = data?.items.find(({ kind }) => kind.kindId === kindId)?.latest ?? null
  if (latest === null) return null
  return (
    <p className={classes.until} role="status">
      {day > latest.on ? (
        <>
          {t('plannedLate')} <LatestDay latest={latest} />. {t('plannedLateMay')}
        </>
      ) : (
        <>
          {t('plannedInTime')} <LatestDay latest={latest} />.
        </>
      )}
    </p>
  )
}
