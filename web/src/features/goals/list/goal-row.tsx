import type { Goal } from '@tweespraak/contract/goal'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { Row } from '../../../ui/row-list.tsx'
import { StatusWord } from '../../../ui/status-word.tsx'
import { Day, Moment } from '../../../ui/when.tsx'
import type { GoalLinks } from '../goal-links.ts'
import classes from './goal-list.module.css'
import { Progress } from './progress.tsx'

interface GoalRowProps {
  readonly goal: Goal
  readonly links: GoalLinks
  /** Names whose it is, where not all of the list are of one person. */
  readonly named: boolean
}

/** One goal on a line: how far it is, when one is asked next, and by when. */
export const GoalRow = ({ goal, links, named }: GoalRowProps) => (
  <Row
    title={links.row(goal)}
    detail={
      <span className={classes.detail}>
        {named && <span>{goal.employee.name}</span>}
        <Detail goal={goal} />
      </span>
    }
    trail={<Trail goal={goal} />}
  />
)

const Detail = ({ goal }: { goal: Goal }) => {
  const { t } = useTranslation('goals')
  const { state, proposed, closed } = goal
  if (state === 'proposed') return <span>{t('row.proposedBy', { name: proposed?.by.name ?? '' })}</span>
  if (state === 'draft') return <span>{t('row.draft')}</span>
  if (state === 'active')
    return (
      <>
        <Progress goal={goal} />
        <NextCheckIn goal={goal} />
      </>
    )
  return (
    <span>
      {t(`state.${state}`)}
      {closed !== null && (
        <>
          {' · '}
          <Moment at={closed.at} />
        </>
      )}
    </span>
  )
}

const NextCheckIn = ({ goal: { nextOn, isMine } }: { goal: Goal }) => {
  const { t } = useTranslation('goals')
  const { now, timeZone } = useSpeaking()
  if (nextOn === null || !isMine) return null
  if (nextOn <= dayOf(now, timeZone)) return <StatusWord tone="attention">{t('row.checkInNow')}</StatusWord>
  return (
    <span>
      {t('row.next')} <Day date={nextOn} />
    </span>
  )
}

const Trail = ({ goal: { state, by, overdue } }: { goal: Goal }) => {
  const { t } = useTranslation('goals')
  if (by === null || (state !== 'active' && state !== 'proposed' && state !== 'draft')) return null
  if (overdue)
    return (
      <StatusWord tone="danger">
        {t('row.overdue')} <Day date={by} />
      </StatusWord>
    )
  return (
    <span>
      {t('row.by')} <Day date={by} />
    </span>
  )
}
