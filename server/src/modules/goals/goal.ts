import { daysAfter, monthsAfter } from '@tweespraak/contract/days'
import type { GoalRhythm, GoalSeenBy, GoalState, WordedGoal } from '@tweespraak/contract/goal'
import { progressOf } from '@tweespraak/contract/goal-progress'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'

/**
 * A goal of one employee:
 *
 *   draft ── start ──▶ active ── reach ──▶ reached        proposed ── accept ──▶ active
 *                      active ── drop ──▶ dropped         proposed ── decline ──▶ declined
 *                      active ── carry over ──▶ carried-over, followed by a new active one
 *   reached, dropped ── reopen, within a week ──▶ active
 *   active ── adjust, with the reason ──▶ active, and how it was worded is kept
 */
export interface Goal {
  readonly goalId: string
  readonly employeeId: string
  readonly state: GoalState
  readonly worded: WordedGoal
  /** By whom and when, with what words; null for what the employee wrote down. */
  readonly proposed: { readonly by: string; readonly at: string; readonly words: string | null } | null
  /** ISO date: its first day of work. */
  readonly startsOn: string | null
  /** Of its last check-in. */
  readonly value: number | null
  readonly seenBy: GoalSeenBy
  readonly rhythm: GoalRhythm | null
  /** ISO date on which the employee is asked how it goes. */
  readonly nextOn: string | null
  /** The goal of the team or organisation that the employee chose to link it to. */
  readonly sharedGoalId: string | null
  readonly conversationId: string | null
  readonly followsId: string | null
  readonly closed: { readonly at: string; readonly words: string | null } | null
  readonly madeAt: string
  readonly revision: number
}

/** Who acts sees which revision, at which moment, on which day where they are. */
export interface Act {
  readonly revision: number
  readonly now: Temporal.Instant
  /** ISO date. */
  readonly today: string
}

/** How long what was reached or dropped can be opened again. */
const reopenDays = 7

/** 0–100, by what was measured, reached and done. */
export const percentOf = (goal: Goal): number => {
  const { by, measure, steps } = goal.worded
  // Where the line is does not change how much is there.
  return progressOf({ ...goal, by, measure, steps }, goal.value, goal.startsOn ?? goal.madeAt.slice(0, 10))
    .percent
}

/** Works, and its last day has passed; after a rest another (ISO date) may count as that. */
export const isOverdue = ({ state, worded }: Goal, today: string, resumedOn: string | null = null): boolean =>
  state === 'active' && worded.by !== null && worded.by < today && (resumedOn ?? worded.by) < today

/** What works has a measure and a day. */
const isComplete = ({ by, measure }: WordedGoal): boolean => by !== null && measure !== null

const after = (day: string, rhythm: GoalRhythm): string => {
  switch (rhythm) {
    case 'week':
      return daysAfter(day, 7)
    case 'two-weeks':
      return daysAfter(day, 14)
    case 'month':
      return monthsAfter(day, 1)
    case 'quarter':
      return monthsAfter(day, 3)
  }
}

/** When the employee is asked next: at its rhythm from a day on, and at the latest on its last day while that is to come. */
export const nextAfter = (goal: Pick<Goal, 'rhythm' | 'worded'>, day: string): string | null => {
  if (goal.rhythm === null) return null
  const next = after(day, goal.rhythm)
  const { by } = goal.worded
  return by !== null && by > day && by < next ? by : next
}

/** The goal as its actor saw it and in this state; otherwise why not. */
const asSeen = <Not extends 'goal-not-draft' | 'goal-not-proposed' | 'goal-not-active'>(
  goal: Goal,
  { revision }: Pick<Act, 'revision'>,
  state: GoalState,
  not: Not,
): Outcome<Goal, 'goal-moved-on' | Not> => {
  if (goal.state !== state) return refuse<'goal-moved-on' | Not>(not, { state: goal.state })
  if (goal.revision !== revision) return refuse('goal-moved-on', { revision: goal.revision })
  return accept({ ...goal, revision: goal.revision + 1 })
}

/** A day that is new lies today or later; one that stood there stays. */
const dayPassed = (worded: WordedGoal, today: string, before: WordedGoal | null): boolean =>
  worded.by !== null && worded.by < today && worded.by !== before?.by

const begun = (goal: Goal, today: string): Goal => ({
  ...goal,
  state: 'active',
  startsOn: today,
  nextOn: nextAfter(goal, today),
})

export const editDraft = (goal: Goal, worded: WordedGoal, act: Act) => {
  const seen = asSeen(goal, act, 'draft', 'goal-not-draft')
  if (!seen.ok) return seen
  if (dayPassed(worded, act.today, goal.worded)) return refuse('due-date-passed')
  return accept({ ...seen.value, worded })
}

export const startGoal = (goal: Goal, act: Act) => {
  const seen = asSeen(goal, act, 'draft', 'goal-not-draft')
  if (!seen.ok) return seen
  if (!isComplete(goal.worded)) return refuse('goal-incomplete')
  if (dayPassed(goal.worded, act.today, null)) return refuse('due-date-passed')
  return accept(begun(seen.value, act.today))
}

/** A draft is thrown away, and a proposal taken back, as it was seen; null is allowed. */
export const obstacleToRemoving = (goal: Goal, act: Pick<Act, 'revision'>, state: 'draft' | 'proposed') => {
  const seen =
    state === 'draft'
      ? asSeen(goal, act, state, 'goal-not-draft')
      : asSeen(goal, act, state, 'goal-not-proposed')
  return seen.ok ? null : seen.reason
}

/** Its words as one text, in whatever order the database keeps the parts of them. */
const toldOf = (worded: WordedGoal): string =>
  JSON.stringify(worded, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => one.localeCompare(other)))
      : part,
  )

const sameWords = (one: WordedGoal, other: WordedGoal): boolean => toldOf(one) === toldOf(other)

/** `kept`: how it was worded, where that changed. */
export interface Reworded {
  readonly goal: Goal
  readonly kept: WordedGoal | null
}

export const acceptProposal = (goal: Goal, worded: WordedGoal, act: Act) => {
  const seen = asSeen(goal, act, 'proposed', 'goal-not-proposed')
  if (!seen.ok) return seen
  if (!isComplete(worded)) return refuse('goal-incomplete')
  if (dayPassed(worded, act.today, null)) return refuse('due-date-passed')
  const kept = sameWords(goal.worded, worded) ? null : goal.worded
  return accept<Reworded>({ goal: begun({ ...seen.value, worded }, act.today), kept })
}

export const declineProposal = (goal: Goal, reason: string, act: Act) => {
  const seen = asSeen(goal, act, 'proposed', 'goal-not-proposed')
  if (!seen.ok) return seen
  return accept<Goal>({ ...seen.value, state: 'declined', closed: { at: act.now.toString(), words: reason } })
}

/** What was measured in one way cannot go on in another; milestones and steps keep what was reached of them. */
export const adjustGoal = (goal: Goal, worded: WordedGoal, act: Act) => {
  const seen = asSeen(goal, act, 'active', 'goal-not-active')
  if (!seen.ok) return seen
  if (!isComplete(worded)) return refuse('goal-incomplete')
  if (sameWords(goal.worded, worded)) return refuse('goal-unchanged')
  if (dayPassed(worded, act.today, goal.worded)) return refuse('due-date-passed')
  if (goal.value !== null && worded.measure?.as !== 'number') return refuse('goal-value-unfit')
  return accept<Reworded>({ goal: { ...seen.value, worded }, kept: goal.worded })
}

const close = (goal: Goal, state: 'reached' | 'dropped' | 'carried-over', words: string | null, act: Act) => {
  const seen = asSeen(goal, act, 'active', 'goal-not-active')
  if (!seen.ok) return seen
  const closed = { at: act.now.toString(), words }
  return accept<Goal>({ ...seen.value, state, closed, nextOn: null })
}

export const reachGoal = (goal: Goal, lookBack: string | null, act: Act) =>
  close(goal, 'reached', lookBack, act)

export const dropGoal = (goal: Goal, reason: string, act: Act) => close(goal, 'dropped', reason, act)

/** The one ends, and another with a later day goes on from where it is. */
export const carryOver = (
  goal: Goal,
  {
    by,
    reason,
    followerId,
  }: { readonly by: string; readonly reason: string | null; readonly followerId: string },
  act: Act,
) => {
  if (by < act.today) return refuse('due-date-passed')
  const closed = close(goal, 'carried-over', reason, act)
  if (!closed.ok) return closed
  const follower = begun(
    {
      ...goal,
      goalId: followerId,
      worded: goingOnFrom({ ...goal.worded, by }, goal.value),
      proposed: null,
      followsId: goal.goalId,
      conversationId: null,
      value: null,
      madeAt: act.now.toString(),
      revision: 1,
    },
    act.today,
  )
  return accept({ carried: closed.value, follower })
}

/** A number begins where it was left; only where that is the target already does it begin where it began. */
const goingOnFrom = (worded: WordedGoal, value: number | null): WordedGoal => {
  const { measure } = worded
  if (measure?.as !== 'number' || value === null || value === measure.to) return worded
  return { ...worded, measure: { ...measure, from: value } }
}

export const mayReopen = ({ state, closed }: Goal, now: Temporal.Instant): boolean =>
  (state === 'reached' || state === 'dropped') &&
  closed !== null &&
  Temporal.Instant.from(closed.at).until(now).total('hours') < reopenDays * 24

export const reopenGoal = (goal: Goal, act: Act) => {
  if (goal.state !== 'reached' && goal.state !== 'dropped') return refuse('goal-not-closed')
  if (goal.revision !== act.revision) return refuse('goal-moved-on', { revision: goal.revision })
  if (!mayReopen(goal, act.now)) return refuse('goal-closed-long-ago')
  const open: Goal = { ...goal, state: 'active', closed: null, revision: goal.revision + 1 }
  return accept<Goal>({ ...open, nextOn: nextAfter(open, act.today) })
}

/** How often the employee is asked how it goes, counted from today; null is never. */
export const setRhythm = (goal: Goal, rhythm: GoalRhythm | null, act: Act) => {
  const seen = asSeen(goal, act, 'active', 'goal-not-active')
  if (!seen.ok) return seen
  const asked: Goal = { ...seen.value, rhythm }
  return accept<Goal>({ ...asked, nextOn: nextAfter(asked, act.today) })
}

/** Who else sees it, as long as it was seen as it is. */
export const showGoal = (goal: Goal, seenBy: GoalSeenBy, { revision }: Act): Outcome<Goal, 'goal-moved-on'> =>
  goal.revision === revision
    ? accept({ ...goal, seenBy, revision: revision + 1 })
    : refuse('goal-moved-on', { revision: goal.revision })

/** What it serves, or nothing; what is over stays as it was. */
export const linkGoal = (goal: Goal, sharedGoalId: string | null, { revision }: Act) => {
  if (!['draft', 'active'].includes(goal.state)) return refuse('goal-not-active', { state: goal.state })
  if (goal.revision !== revision) return refuse('goal-moved-on', { revision: goal.revision })
  return accept<Goal>({ ...goal, sharedGoalId, revision: revision + 1 })
}
