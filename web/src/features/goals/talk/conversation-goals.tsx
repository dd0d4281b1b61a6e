import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Goal } from '@tweespraak/contract/goal'
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RowList } from '../../../ui/row-list.tsx'
import { Section } from '../../../ui/section.tsx'
import type { GoalLinks } from '../goal-links.ts'
import { GoalRow } from '../list/goal-row.tsx'
import { goalOfConversation } from '../plan/kept-plan.ts'
import { NewGoal, ProposeGoal } from '../plan/new-goal.tsx'
import { goalsOfConversationQuery } from '../queries.ts'
import classes from './conversation-goals.module.css'

/** Words from which a goal is to be made, and who hears which it became; nothing when it was given up. */
export interface GoalWish {
  readonly what: string
  readonly onDone: (goalId: string | undefined) => void
}

interface ConversationGoalsProps {
  readonly conversationId: string
  readonly two: Pick<Goal, 'employee'> & { readonly leader: Goal['employee'] }
  /** Who looks: one of the two. */
  readonly meId: string
  /** Whether the viewer makes or proposes goals here now; without it they are only shown. */
  readonly open: boolean
  /** What the form begins with, when it was asked for elsewhere. */
  readonly wish: GoalWish | null
  /** Hears that the form opened or went. */
  readonly onForm: (open: boolean) => void
  /** Hears which were there and are no longer: taken back or thrown away. */
  readonly onGone: (goalIds: readonly string[]) => void
  /** Both look at this screen: only what both may see stands on it. */
  readonly shared: boolean
  readonly links: GoalLinks
}

/** How soon a goal that the other made is seen here, in milliseconds. */
const othersMoment = 5000

const useGone = (items: readonly Goal[] | undefined, onGone: ConversationGoalsProps['onGone']): void => {
  const before = useRef<readonly string[]>([])
  const hear = useEffectEvent(onGone)
  useEffect(() => {
    if (items === undefined) return
    const now = items.map(({ goalId }) => goalId)
    const gone = before.current.filter((goalId) => !now.includes(goalId))
    before.current = now
    if (gone.length > 0) hear(gone)
  }, [items])
}

/** Certainly seen by whoever leads the conversation, whoever that is to the employee. */
const isSeenByBoth = (goal: Goal, leaderId: string): boolean =>
  goal.state !== 'draft' &&
  (!goal.isMine || goal.proposed?.by.personId === leaderId || goal.seenBy === 'organization')

/** The goals that were born in one conversation, and the form to make one on the spot. */
export const ConversationGoals = (props: ConversationGoalsProps) => {
  const { conversationId, two, meId, open, wish, onForm, onGone, shared, links } = props
  const { t } = useTranslation('goals')
  const buttonId = useId()
  const query = useQuery({
    ...goalsOfConversationQuery(conversationId),
    refetchInterval: open && othersMoment,
  })
  useGone(query.data?.items, onGone)
  const [drafts] = useState(() => goalOfConversation(meId, conversationId))
  const [began, setBegan] = useState(false)
  const writing = open && (began || wish !== null)
  const tell = useEffectEvent(onForm)
  useEffect(() => {
    if (!writing) return undefined
    tell(true)
    return () => tell(false)
  }, [writing])
  const isMine = meId === two.employee.personId
  const items = (query.data?.items ?? []).filter((goal) => !shared || isSeenByBoth(goal, two.leader.personId))
  const done = (goalId?: string) => {
    if (!shared) drafts.remove()
    setBegan(false)
    wish?.onDone(goalId)
    // Asked for elsewhere, the focus goes back there.
    if (wish === null) setTimeout(() => document.getElementById(buttonId)?.focus())
  }
  if (!open && items.length === 0) return null
  const kept = !shared && drafts.read() !== undefined
  const begin = open && !writing && (
    <Button id={buttonId} variant="default" size="xs" onClick={() => setBegan(true)}>
      {t(kept ? 'born.goOn' : isMine ? 'born.make' : 'propose.button')}
    </Button>
  )
  const ends = {
    conversationId,
    here: { ...(wish === null ? {} : { what: wish.what }), drafts: shared ? null : drafts },
    onMade: done,
    onCancel: () => done(),
  }
  return (
    <Section title={t('born.title')} actions={begin}>
      {writing && (
        <div className={classes.form}>
          {isMine ? (
            <NewGoal {...ends} template={undefined} />
          ) : (
            <ProposeGoal {...ends} employee={two.employee} />
          )}
        </div>
      )}
      {items.length > 0 && (
        <RowList label={t('born.title')}>
          {items.map((goal) => (
            <GoalRow key={goal.goalId} goal={goal} links={links} named={false} />
          ))}
        </RowList>
      )}
      {items.length === 0 && !writing && (
        <p className={classes.none}>{t(isMine ? 'born.noneMine' : 'born.noneOther')}</p>
      )}
    </Section>
  )
}
