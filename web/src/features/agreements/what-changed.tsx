import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Day } from '../../ui/when.tsx'
import classes from './agreement-history.module.css'
import { agreementQuery } from './queries.ts'

interface WhatChangedProps {
  /** The agreement that both changed, and the one that took its place. */
  readonly changedId: string
  readonly followerId: string
}

interface Change {
  readonly part: 'date' | 'what' | 'measure'
  readonly differs: boolean
  readonly before: ReactNode
  readonly after: ReactNode
}

/** What the two changed of an agreement, as it was and as it became: only what differs. */
export const WhatChanged = ({ changedId, followerId }: WhatChangedProps) => {
  const { t } = useTranslation('agreements')
  const was = useQuery(agreementQuery(changedId)).data?.agreement
  const follower = useQuery(agreementQuery(followerId)).data
  // Worded anew since, it says itself what it became: here stands what was agreed upon.
  const became = follower?.history.find(({ deed }) => deed === 'made')?.terms ?? null
  if (was === undefined || became === null) return null
  const none = t('change.none')
  const changed: readonly Change[] = [
    {
      part: 'date',
      differs: was.dueOn !== became.dueOn,
      before: <Day date={was.dueOn} />,
      after: <Day date={became.dueOn} />,
    },
    { part: 'what', differs: was.what !== became.what, before: was.what, after: became.what },
    {
      part: 'measure',
      differs: was.measure !== became.measure,
      before: was.measure ?? none,
      after: became.measure ?? none,
    },
  ]
  return (
    <dl className={classes.changed}>
      {changed
        .filter(({ differs }) => differs)
        .map(({ part, before, after }) => (
          <div key={part}>
            <dt>{t(`change.${part}`)}</dt>
            <dd>
              {t('change.was')} <del>{before}</del>
            </dd>
            <dd>
              {t('change.became')} <ins>{after}</ins>
            </dd>
          </div>
        ))}
    </dl>
  )
}
