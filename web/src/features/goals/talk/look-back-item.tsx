import { useQuery } from '@tanstack/react-query'
import type { Goal } from '@tweespraak/contract/goal'
import type { GoalCheckIn } from '@tweespraak/contract/goal-check-ins'
import { useId, type Dispatch, type SetStateAction } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import { StatusWord } from '../../../ui/status-word.tsx'
import { Day } from '../../../ui/when.tsx'
import { checkInOf, freshCheckIn, type CheckInDraft } from '../goal/check-in-draft.ts'
import { CheckInForm } from '../goal/check-in-form.tsx'
import { useGoalDeeds } from '../goal/use-goal-deeds.ts'
import type { GoalLinks } from '../goal-links.ts'
import { Progress } from '../list/progress.tsx'
import { goalQuery } from '../queries.ts'
import classes from './look-back.module.css'
import { questionAbout } from './question.ts'

/**
 * How goals go, while it is being said. The page holds it: where it is said moves when the window gets wider or
 * narrower, and closes with what stands beside the conversation.
 */
export interface Told {
  /** The goal of which it is said now. */
  readonly open: string | null
  /** What was typed, by goal. */
  readonly drafts: Readonly<Record<string, CheckInDraft>>
}

export const nothingTold: Told = { open: null, drafts: {} }

export interface Telling {
  readonly told: Told
  readonly onTell: Dispatch<SetStateAction<Told>>
}

interface LookBackItemProps {
  readonly goal: Goal
  readonly telling: Telling
  readonly links: Pick<GoalLinks, 'goal'>
}

/** One goal to talk about: where it stands, what was said of it last, and a question. Whose it is says here how it goes. */
export const LookBackItem = ({ goal, telling, links }: LookBackItemProps) => {
  const { t } = useTranslation('goals')
  const { data, isPending } = useQuery(goalQuery(goal.goalId))
  const last = data?.checkIns.at(-1)
  return (
    <li className={classes.item}>
      <p className={classes.what}>{links.goal(goal.goalId, goal.what)}</p>
      <Standing goal={goal} />
      {last !== undefined && <Said last={last} />}
      {!isPending && <p className={classes.question}>{t(`back.ask.${questionAbout(goal, last)}`)}</p>}
      {goal.can.checkIn && !isPending && <Tell goal={goal} last={last} telling={telling} />}
    </li>
  )
}

const Standing = ({ goal }: { goal: Goal }) => {
  const { t } = useTranslation('goals')
  const { state, by, overdue } = goal
  if (state === 'reached' || state === 'dropped' || state === 'carried-over')
    return <p className={classes.standing}>{t(`state.${state}`)}</p>
  return (
    <p className={classes.standing}>
      <Progress goal={goal} />
      {by !== null && (
        <span>
          {overdue ? <StatusWord tone="danger">{t('row.overdue')}</StatusWord> : t('row.by')}{' '}
          <Day date={by} />
        </span>
      )}
    </p>
  )
}

const Said = ({ last }: { last: GoalCheckIn }) => {
  const { t } = useTranslation('goals')
  return (
    <>
      <p className={classes.said}>
        <Day date={last.on} />: {t(`confidence.${last.confidence}`)}
      </p>
      {last.words !== null && <p className={classes.words}>{last.words}</p>}
    </>
  )
}

interface TellProps {
  readonly goal: Goal
  readonly last: GoalCheckIn | undefined
  readonly telling: Telling
}

const Tell = ({ goal, last, telling: { told, onTell } }: TellProps) => {
  const { t } = useTranslation('goals')
  const { now, timeZone } = useSpeaking()
  const id = useId()
  const { checkIn } = useGoalDeeds(goal)
  const { goalId } = goal
  const isOpen = told.open === goalId
  // Where nothing changed, one press is enough.
  const draft = told.drafts[goalId] ?? { ...freshCheckIn(goal), confidence: last?.confidence ?? null }
  const open = () => onTell((before) => ({ ...before, open: goalId }))
  const close = () => {
    onTell((before) => ({ ...before, open: null }))
    document.getElementById(id)?.focus()
  }
  const finish = () => {
    onTell(({ drafts: { [goalId]: _said, ...drafts } }) => ({ open: null, drafts }))
    document.getElementById(id)?.focus()
  }
  const submit = () => {
    const said = checkInOf(draft, goal, { on: dayOf(now, timeZone), stepsDone: [] })
    if (said !== null) checkIn.mutate(said, { onSuccess: finish })
  }
  return (
    <>
      <QuietButton
        id={id}
        aria-label={t('back.tellNamed', { what: goal.what })}
        aria-expanded={isOpen}
        onClick={isOpen ? close : open}
      >
        {t('back.tell')}
      </QuietButton>
      {isOpen && (
        <div className={classes.tell}>
          <CheckInForm
            goal={goal}
            draft={draft}
            onChange={(typed) =>
              onTell(({ drafts }) => ({ open: goalId, drafts: { ...drafts, [goalId]: typed } }))
            }
            submit={t('checkIn.button')}
            onSubmit={submit}
            onCancel={close}
            asked
            busy={checkIn.isPending}
            error={checkIn.error}
          />
        </div>
      )}
    </>
  )
}
