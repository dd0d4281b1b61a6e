import { Button } from '@mantine/core'
import type { Goal } from '@tweespraak/contract/goal'
import { goalsRoutes } from '@tweespraak/contract/goals'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Voice } from '../../../ui/voice.tsx'
import { Moment } from '../../../ui/when.tsx'
import { useGoalDeed } from '../deeds.ts'
import { draftOf, planOf } from '../plan/plan-draft.ts'
import classes from './goal.module.css'

interface ProposalProps {
  readonly goal: Goal
  readonly onAccept: () => void
  readonly onDecline: () => void
  readonly onGone: () => void
}

/** A goal that somebody proposes: in whose words, and what its employee or its proposer can do with it. */
export const Proposal = ({ goal, onAccept, onDecline, onGone }: ProposalProps) => {
  const { t } = useTranslation('goals')
  const params = { goalId: goal.goalId }
  const { revision, proposed, can } = goal
  const accept = useGoalDeed(async () => {
    const now = await call(goalsRoutes.accept, { params, body: { ...planOf(draftOf(goal)), revision } })
    return { now, said: t('done.accepted') }
  })
  const withdraw = useGoalDeed(async () => {
    await call(goalsRoutes.withdraw, { params, body: { revision } })
    onGone()
    return { said: t('done.withdrawn') }
  })
  if (goal.state !== 'proposed' || proposed === null) return null
  return (
    <div className={classes.panel}>
      <Voice side="manager" name={proposed.by.name} aside={<Moment at={proposed.at} />}>
        <p>
          {proposed.words ??
            t(can.answer ? 'proposal.noWords' : 'proposal.noWordsTo', { name: goal.employee.name })}
        </p>
      </Voice>
      <p className={classes.soft}>
        {t(can.answer ? 'proposal.yours' : 'proposal.waits', { name: goal.employee.name })}
      </p>
      <RefusalNotice error={accept.error ?? withdraw.error} />
      <div className={classes.buttons}>
        {can.answer && (
          <>
            {goal.measure !== null && goal.by !== null && (
              <Button loading={accept.isPending} onClick={() => accept.mutate()}>
                {t('do.accept')}
              </Button>
            )}
            <Button variant="default" onClick={onAccept}>
              {t('do.makeOwn')}
            </Button>
            <Button variant="subtle" onClick={onDecline}>
              {t('do.decline')}
            </Button>
          </>
        )}
        {can.withdraw && (
          <Button variant="default" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
            {t('do.withdraw')}
          </Button>
        )}
      </div>
    </div>
  )
}
