import type { Goal, GoalPlan } from '@tweespraak/contract/goal'
import { goalsRoutes as routes } from '@tweespraak/contract/goals'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useGoalDeed } from '../deeds.ts'
import { draftOf } from '../plan/plan-draft.ts'
import { PlanForm } from '../plan/plan-form.tsx'
import { ownGoal } from '../plan/whose.ts'
import { ReadersSee } from './readers-see.tsx'

interface WordAnewProps {
  readonly goal: Goal
  /** `adjust`: works, with the reason. `accept`: makes a proposal one's own. `edit`: a draft. */
  readonly as: 'adjust' | 'accept' | 'edit'
  readonly onDone: () => void
}

/** A goal in other words: what differs is named, and how it was is kept. */
export const WordAnew = ({ goal, as, onDone }: WordAnewProps) => {
  const { t } = useTranslation('goals')
  const params = { goalId: goal.goalId }
  const { revision } = goal
  const save = useGoalDeed(async ({ plan, line }: { plan: GoalPlan; line: string | null }) => {
    const now =
      as === 'adjust'
        ? await call(routes.adjust, { params, body: { ...plan, revision, reason: line ?? '' } })
        : await call(as === 'accept' ? routes.accept : routes.edit, { params, body: { ...plan, revision } })
    onDone()
    return { now, said: t(`done.${as}`) }
  })
  const start = useGoalDeed(async (plan: GoalPlan) => {
    const worded = await call(routes.edit, { params, body: { ...plan, revision } })
    const now = await call(routes.start, { params, body: { revision: worded.revision } })
    onDone()
    return { now, said: t('done.started') }
  })
  const begin = draftOf(goal)
  if (as === 'edit')
    return (
      <PlanForm
        begin={begin}
        whose={ownGoal}
        sees={<ReadersSee goal={{ ...goal, state: 'active' }} />}
        submit={t('do.start')}
        onSubmit={(plan) => start.mutate(plan)}
        later={{ words: t('do.keepDraft'), onLater: (plan) => save.mutate({ plan, line: null }) }}
        onCancel={onDone}
        busy={start.isPending || save.isPending}
        error={start.error ?? save.error}
      />
    )
  return (
    <PlanForm
      begin={begin}
      before={begin}
      whose={ownGoal}
      {...(as === 'adjust'
        ? { line: { label: t('line.adjust'), help: t('line.adjustHelp'), needed: true } }
        : {})}
      sees={<ReadersSee goal={{ ...goal, state: 'active' }} />}
      submit={t(as === 'adjust' ? 'do.adjustDone' : 'do.acceptChanged')}
      onSubmit={(plan, line) => save.mutate({ plan, line })}
      onCancel={onDone}
      busy={save.isPending}
      error={save.error}
    />
  )
}
