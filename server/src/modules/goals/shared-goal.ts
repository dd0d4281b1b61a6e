import type { NewSharedGoal, SharedGoalState } from '@tweespraak/contract/shared-goals'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'

/** A goal of a unit, or of the organisation where there is none: active until one says that it was reached or dropped. */
export interface SharedGoal extends NewSharedGoal {
  readonly sharedGoalId: string
  readonly state: SharedGoalState
  readonly madeBy: string
  readonly madeAt: string
  readonly closedAt: string | null
  readonly revision: number
}

const asSeen = (goal: SharedGoal, revision: number): Outcome<SharedGoal, 'goal-moved-on'> =>
  goal.revision === revision
    ? accept({ ...goal, revision: revision + 1 })
    : refuse('goal-moved-on', { revision: goal.revision })

export const editSharedGoal = (
  goal: SharedGoal,
  { revision, ...worded }: Omit<NewSharedGoal, 'unitId'> & { readonly revision: number },
  today: string,
) => {
  const seen = asSeen(goal, revision)
  if (!seen.ok) return seen
  if (goal.state !== 'active') return refuse('goal-not-active')
  if (worded.by !== null && worded.by < today && worded.by !== goal.by) return refuse('due-date-passed')
  return accept<SharedGoal>({ ...seen.value, ...worded })
}

/** `active` opens it again. */
export const closeSharedGoal = (
  goal: SharedGoal,
  { revision, state }: { readonly revision: number; readonly state: SharedGoalState },
  now: string,
) => {
  const seen = asSeen(goal, revision)
  if (!seen.ok) return seen
  return accept<SharedGoal>({ ...seen.value, state, closedAt: state === 'active' ? null : now })
}
