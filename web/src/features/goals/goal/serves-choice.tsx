import type { Goal } from '@tweespraak/contract/goal'
import { goalsRoutes } from '@tweespraak/contract/goals'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { useGoalDeed } from '../deeds.ts'
import { SharedGoalSelect } from '../together/shared-goal-select.tsx'
import classes from './goal.module.css'

/** To which goal of the team or organisation one's own goal is linked, by choice. */
export const ServesChoice = ({ goal }: { goal: Goal }) => {
  const { t } = useTranslation('shared-goals')
  const { serves } = goal
  const link = useGoalDeed(async (sharedGoalId: string | null) => {
    const set = (to: string | null, revision: number) =>
      call(goalsRoutes.link, { params: { goalId: goal.goalId }, body: { sharedGoalId: to, revision } })
    const now = await set(sharedGoalId, goal.revision)
    return {
      now,
      said: t(sharedGoalId === null ? 'done.unlinked' : 'done.linked'),
      undo: () => set(serves?.sharedGoalId ?? null, now.revision),
    }
  })
  return (
    <div className={classes.panel}>
      <SharedGoalSelect
        help={t('serves.help')}
        value={serves?.sharedGoalId ?? null}
        linked={serves}
        disabled={link.isPending}
        onChange={(sharedGoalId) => link.mutate(sharedGoalId)}
      />
      <RefusalNotice error={link.error} />
    </div>
  )
}
