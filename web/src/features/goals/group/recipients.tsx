import type { GoalAudience } from '@tweespraak/contract/goal-plans'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useListed } from '../../../lib/listed.ts'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { recipientsQuery } from '../queries.ts'
import classes from './group.module.css'

/** How many get it, and who they are: before it is given. */
export const Recipients = ({ audience }: { audience: GoalAudience | null }) => {
  const { t } = useTranslation('goal-groups')
  const listed = useListed()
  const { data, error } = useQuery(recipientsQuery(audience))
  if (error !== null) return <RefusalNotice error={error} />
  if (audience === null || data === undefined) return null
  const { people, leftOut } = data
  return (
    <div className={classes.recipients}>
      <p className={classes.get} role="status">
        {people.length === 0 ? t('recipients.nobody') : t('recipients.get', { count: people.length })}
        {leftOut > 0 && ` ${t('recipients.leftOut', { count: leftOut })}`}
      </p>
      {people.length > 0 && (
        <details className={classes.names}>
          <summary>{t('recipients.names')}</summary>
          <p>{listed(people.map(({ name }) => name))}</p>
        </details>
      )}
    </div>
  )
}
