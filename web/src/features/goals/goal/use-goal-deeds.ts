import type { Goal } from '@tweespraak/contract/goal'
import {
  goalCheckInsRoutes,
  type GoalCheckIn,
  type NewGoalCheckIn,
} from '@tweespraak/contract/goal-check-ins'
import { goalsRoutes as routes } from '@tweespraak/contract/goals'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useGoalDeed } from '../deeds.ts'
import { againOf } from './check-in-draft.ts'

/**
 * All that is done with a goal at one press or with one line. Each deed sends the revision that was on the screen, and
 * offers to undo what can be undone.
 */
export const useGoalDeeds = (goal: Goal) => {
  const { t } = useTranslation('goals')
  const params = { goalId: goal.goalId }
  const { revision } = goal
  const reopen = (now: Goal) => () => call(routes.reopen, { params, body: { revision: now.revision } })
  const say = ({ checkInId }: GoalCheckIn, body: NewGoalCheckIn) =>
    call(goalCheckInsRoutes.correct, { params: { ...params, checkInId }, body })
  /** What a deed answers is the goal: what was just said is the last that was. */
  const takeBackNewest = async () => {
    const { checkIns } = await call(routes.read, { params })
    const newest = checkIns.toSorted((one, other) => one.at.localeCompare(other.at)).at(-1)
    if (newest === undefined) return
    const { checkInId } = newest
    await call(goalCheckInsRoutes.takeBack, { params: { ...params, checkInId } })
  }
  return {
    tick: useGoalDeed(async ({ stepId, done }: { stepId: string; done: boolean }) => {
      const set = (to: boolean) =>
        call(goalCheckInsRoutes.tick, { params: { ...params, stepId }, body: { done: to } })
      const now = await set(done)
      return { now, said: t(done ? 'done.ticked' : 'done.unticked'), undo: () => set(!done) }
    }),
    checkIn: useGoalDeed(async (body: NewGoalCheckIn) => {
      const now = await call(goalCheckInsRoutes.add, { params, body })
      return { now, said: t('done.checkedIn'), undo: takeBackNewest }
    }),
    correct: useGoalDeed(async ({ checkIn, said }: { checkIn: GoalCheckIn; said: NewGoalCheckIn }) => {
      const now = await say(checkIn, said)
      return { now, said: t('done.corrected'), undo: () => say(checkIn, againOf(goal, checkIn)) }
    }),
    takeBack: useGoalDeed(async (checkIn: GoalCheckIn) => {
      const { checkInId } = checkIn
      const now = await call(goalCheckInsRoutes.takeBack, { params: { ...params, checkInId } })
      return { now, said: t('done.takenBack'), undo: () => say(checkIn, againOf(goal, checkIn)) }
    }),
    start: useGoalDeed(async () => {
      const now = await call(routes.start, { params, body: { revision } })
      return { now, said: t('done.started') }
    }),
    reach: useGoalDeed(async (lookBack: string | null) => {
      const now = await call(routes.reach, { params, body: { revision, lookBack } })
      return { now, said: t('done.reached'), undo: reopen(now) }
    }),
    drop: useGoalDeed(async (reason: string) => {
      const now = await call(routes.drop, { params, body: { revision, reason } })
      return { now, said: t('done.dropped'), undo: reopen(now) }
    }),
    reopen: useGoalDeed(async () => {
      const now = await call(routes.reopen, { params, body: { revision } })
      return { now, said: t('done.reopened') }
    }),
    decline: useGoalDeed(async (reason: string) => {
      const now = await call(routes.decline, { params, body: { revision, reason } })
      return { now, said: t('done.declined') }
    }),
    compliment: useGoalDeed(async () => {
      const now = await call(routes.compliment, { params })
      return { now, said: t('done.complimented'), undo: () => call(routes.takeBackCompliment, { params }) }
    }),
    setRhythm: useGoalDeed(async (rhythm: Goal['rhythm']) => {
      const now = await call(routes.setRhythm, { params, body: { revision, rhythm } })
      return { now, said: t('done.rhythm') }
    }),
  }
}

export type GoalDeeds = ReturnType<typeof useGoalDeeds>
