import { useInfiniteQuery } from '@tanstack/react-query'
import type { Goal } from '@tweespraak/contract/goal'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { Section } from '../../../ui/section.tsx'
import type { GoalLinks } from '../goal-links.ts'
import { goalListQuery } from '../queries.ts'
import { LookBackItem, type Telling } from './look-back-item.tsx'
import classes from './look-back.module.css'
import { ThenAndNow } from './then-and-now.tsx'

interface GoalsLookBackProps {
  readonly employeeId: string
  /** When the two spoke the time before, an instant; null for a first time. */
  readonly since: string | null
  /** The conversation it stands in, whose own goals are shown there. */
  readonly except: string
  readonly telling: Telling
  readonly links: Pick<GoalLinks, 'goal'>
}

/** Over, and somebody worked on it: there is something to look back on. */
const ended: readonly Goal['state'][] = ['reached', 'dropped', 'carried-over']

/**
 * The goals that an employee works on and what ended since the time before, as far as the viewer sees them, each with a
 * question to talk about. Nothing where nothing is to be seen.
 */
export const GoalsLookBack = ({ employeeId, since, except, telling, links }: GoalsLookBackProps) => {
  const { t } = useTranslation('goals')
  const { now, timeZone } = useSpeaking()
  const which = { whose: 'team', employeeId } as const
  const open = useInfiniteQuery(goalListQuery({ ...which, show: 'open' }))
  const done = useInfiniteQuery({ ...goalListQuery({ ...which, show: 'done' }), enabled: since !== null })
  const works = open.data?.pages.flatMap(({ items }) => items).filter(({ state }) => state === 'active') ?? []
  const over = (done.data?.pages.flatMap(({ items }) => items) ?? []).filter(
    ({ state, closed }) =>
      ended.includes(state) &&
      since !== null &&
      closed !== null &&
      Date.parse(closed.at) >= Date.parse(since),
  )
  const goals = [...works, ...over].filter(({ conversationId }) => conversationId !== except)
  if (goals.length === 0) return null
  const before = since === null ? null : dayOf(Date.parse(since), timeZone)
  return (
    <Section title={t('back.title')} level={3}>
      <ul className={classes.items} aria-label={t('back.title')}>
        {goals.map((goal) => (
          <LookBackItem key={goal.goalId} goal={goal} telling={telling} links={links} />
        ))}
      </ul>
      {/* Who spoke earlier today would see one day beside itself. */}
      {before !== null && before < dayOf(now, timeZone) && (
        <ThenAndNow employeeId={employeeId} since={before} goals={goals} />
      )}
    </Section>
  )
}
