import type { Goal, GoalVersion } from '@tweespraak/contract/goal'
import type { CheckInTakenBack, GoalCheckIn } from '@tweespraak/contract/goal-check-ins'
import { goalsRoutes } from '@tweespraak/contract/goals'
import { useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { Page } from '../../../ui/page.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { StatusWord } from '../../../ui/status-word.tsx'
import { Day } from '../../../ui/when.tsx'
import { useGoalDeed } from '../deeds.ts'
import type { GoalLinks } from '../goal-links.ts'
import { Arrange } from './arrange.tsx'
import { CarryOverForm } from './carry-over-form.tsx'
import { CheckIns } from './check-ins.tsx'
import { Ending } from './ending.tsx'
import { GoalDeedsBar } from './goal-deeds-bar.tsx'
import { GoalFacts } from './goal-facts.tsx'
import classes from './goal.module.css'
import { LineForm } from './line-form.tsx'
import { Milestones } from './milestones.tsx'
import { Outlook } from './outlook.tsx'
import { Proposal } from './proposal.tsx'
import { SayCheckIn } from './say-check-in.tsx'
import { Steps } from './steps.tsx'
import { useCheckInPlace } from './use-check-in-place.ts'
import { useGoalDeeds } from './use-goal-deeds.ts'
import { Versions } from './versions.tsx'
import { WordAnew } from './word-anew.tsx'
import type { Writing } from './writing.ts'

interface GoalViewProps {
  readonly goal: Goal
  readonly checkIns: readonly GoalCheckIn[]
  readonly takenBack: readonly CheckInTakenBack[]
  readonly versions: readonly GoalVersion[]
  readonly above: ReactNode
  readonly links: GoalLinks
  /** It is not there any more. */
  readonly onGone: () => void
  readonly onFollow: (goalId: string) => void
}

/** One goal: how it goes, what is next, what it is about, and all that can be done with it. */
export const GoalView = (props: GoalViewProps) => {
  const { goal, checkIns, takenBack, versions, above, links, onGone, onFollow } = props
  const { t } = useTranslation('goals')
  const [writing, setWriting] = useState<Writing>(null)
  const deeds = useGoalDeeds(goal)
  const sayButton = useRef<HTMLButtonElement>(null)
  const place = useCheckInPlace(goal, sayButton)
  const remove = useGoalDeed(async () => {
    const { goalId, revision } = goal
    await call(goalsRoutes.remove, { params: { goalId }, query: { revision } })
    onGone()
    return { said: t('done.removed') }
  })
  const stop = () => setWriting(null)
  if (writing === 'adjust' || writing === 'accept' || writing === 'edit')
    return (
      <Page title={t(`anew.${writing}`)} above={above} lead={goal.what}>
        <WordAnew goal={goal} as={writing} onDone={stop} />
      </Page>
    )
  return (
    <Page
      title={goal.what}
      above={above}
      lead={<Lead goal={goal} links={links} />}
      actions={
        writing === null && (
          <GoalDeedsBar
            goal={goal}
            place={place}
            sayButton={sayButton}
            onWrite={setWriting}
            onRemove={() => remove.mutate()}
          />
        )
      }
    >
      <RefusalNotice error={remove.error} />
      <div className={classes.block}>
        {writing === 'reach' && (
          <LineForm
            goal={goal}
            about="reach"
            busy={deeds.reach.isPending}
            error={deeds.reach.error}
            onSay={(words) => deeds.reach.mutate(words, { onSuccess: stop })}
            onCancel={stop}
          />
        )}
        {(writing === 'drop' || writing === 'decline') && (
          <LineForm
            goal={goal}
            about={writing}
            busy={deeds[writing].isPending}
            error={deeds[writing].error}
            onSay={(words) => deeds[writing].mutate(words ?? '', { onSuccess: stop })}
            onCancel={stop}
          />
        )}
        {writing === 'carry-over' && <CarryOverForm goal={goal} onCarried={onFollow} onCancel={stop} />}
        {writing === null && (
          <Proposal
            goal={goal}
            onAccept={() => setWriting('accept')}
            onDecline={() => setWriting('decline')}
            onGone={onGone}
          />
        )}
        {writing === null && <Ending goal={goal} deeds={deeds} />}
      </div>
      {writing === null && <SayCheckIn goal={goal} place={place} deeds={deeds} />}
      {goal.state !== 'draft' && goal.state !== 'proposed' && goal.state !== 'declined' && (
        <Outlook goal={goal} checkIns={checkIns} />
      )}
      <Steps goal={goal} deeds={deeds} />
      <Milestones goal={goal} />
      <CheckIns goal={goal} checkIns={checkIns} takenBack={takenBack} deeds={deeds} />
      <GoalFacts goal={goal} links={links} />
      <Arrange goal={goal} deeds={deeds} />
      <Versions goal={goal} versions={versions} />
    </Page>
  )
}

const Lead = ({ goal, links }: { goal: Goal; links: GoalLinks }) => {
  const { t } = useTranslation('goals')
  const { employee, isMine, by, overdue, state, conversationId, follows, followedBy } = goal
  const parts = [
    <span key="kind">{isMine ? t(`kind.${goal.kind}`) : employee.name}</span>,
    <span key="horizon">{t(`horizon.${goal.horizon}`)}</span>,
    state === 'draft' && <StatusWord key="draft">{t('row.draft')}</StatusWord>,
    by !== null && (
      <span key="by">
        {overdue ? <StatusWord tone="danger">{t('row.overdue')}</StatusWord> : t('row.by')} <Day date={by} />
      </span>
    ),
    conversationId !== null && (
      <span key="conversation">{links.conversation(conversationId, t('toConversation'))}</span>
    ),
    follows !== null && <span key="follows">{links.goal(follows, t('follows'))}</span>,
    followedBy !== null && <span key="followedBy">{links.goal(followedBy, t('followedBy'))}</span>,
  ]
  return <span className={classes.facts}>{parts}</span>
}
