import { NativeSelect } from '@mantine/core'
import type { Goal } from '@tweespraak/contract/goal'
import { goalsRoutes } from '@tweespraak/contract/goals'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { useGoalDeed } from '../deeds.ts'
import { sharedGoalsQuery } from '../queries.ts'
import classes from './goal.module.css'

const none = ''

/** To which goal of the team or organisation one's own goal is linked, by choice. */
export const ServesChoice = ({ goal }: { goal: Goal }) => {
  const { t } = useTranslation('shared-goals')
  const { data } = useQuery(sharedGoalsQuery('open'))
  const { serves } = goal
  const link = useGoalDeed(async (sharedGoalId: string | null) => {
    const set = (to: string | null, revision: number) =>
      call(goalsRoutes.link, { params: { goalId: goal.goalId }, body: { sharedGoalId: to, revision } })
    const { revision } = await set(sharedGoalId, goal.revision)
    return {
      said: t(sharedGoalId === null ? 'done.unlinked' : 'done.linked'),
      undo: () => set(serves?.sharedGoalId ?? null, revision),
    }
  })
  const open = data?.items ?? []
  // What it is linked to may be over by now.
  const stays = serves !== null && !open.some((each) => each.sharedGoalId === serves.sharedGoalId)
  if (open.length === 0 && !stays) return null
  return (
    <div className={classes.panel}>
      <NativeSelect
        label={t('serves.label')}
        description={t('serves.help')}
        data={[
          { value: none, label: t('serves.none') },
          ...(stays ? [{ value: serves.sharedGoalId, label: serves.what }] : []),
          ...open.map(({ sharedGoalId, unit, what }) => ({
            value: sharedGoalId,
            label: `${unit?.name ?? t('organization')}: ${what}`,
          })),
        ]}
        value={serves?.sharedGoalId ?? none}
        disabled={link.isPending}
        onChange={({ currentTarget: { value } }) => link.mutate(value === none ? null : value)}
      />
      <RefusalNotice error={link.error} />
    </div>
  )
}
