import type { WordedGoal } from '@tweespraak/contract/goal'
import type { CheckInCorrection, NewGoalCheckIn } from '@tweespraak/contract/goal-check-ins'
import { progressOf } from '@tweespraak/contract/goal-progress'
import { accept, refuse } from '../../platform/refuse.ts'
import { type Act, type Goal, nextAfter } from './goal.ts'

/** What the employee said of a goal: of which day (ISO date), and when (ISO instant). */
export interface CheckIn extends NewGoalCheckIn {
  readonly checkInId: string
  readonly at: string
  /** How it was said before, oldest first. */
  readonly corrections: readonly CheckInCorrection[]
  /** ISO instant; null for what stands. */
  readonly takenBackAt: string | null
}

/** How long it can be taken back. */
const youngHours = 24
/** How long a slip of the finger is nothing that was said. */
const slipMinutes = 10

const since = (at: string, now: Temporal.Instant) => Temporal.Instant.from(at).until(now)

const isYoung = ({ at }: Pick<CheckIn, 'at'>, now: Temporal.Instant): boolean =>
  since(at, now).total('hours') < youngHours

/** Nobody will have gone by what it says now. */
const isSlip = ({ at, corrections }: CheckIn, now: Temporal.Instant): boolean =>
  since(corrections.at(-1)?.until ?? at, now).total('minutes') < slipMinutes

const stands = ({ takenBackAt }: CheckIn): boolean => takenBackAt === null

/** What its employee may do with it now: put it right while the goal works, and take it back within a day. */
export const checkInActions = (checkIn: Pick<CheckIn, 'at'>, works: boolean, now: Temporal.Instant) => ({
  correct: works,
  takeBack: works && isYoung(checkIn, now),
})

const later = (one: CheckIn, other: CheckIn): number =>
  one.on === other.on ? one.at.localeCompare(other.at) : one.on.localeCompare(other.on)

/** The last value that was said of a day or earlier; null for none. */
const valueOn = (checkIns: readonly CheckIn[], day: string): number | null =>
  checkIns
    .filter((each) => stands(each) && each.value !== null && each.on <= day)
    .toSorted(later)
    .at(-1)?.value ?? null

type Parts = Pick<NewGoalCheckIn, 'milestonesReached' | 'stepsDone'>

/** The milestones and steps that a check-in names, marked with a day; null marks them as not there yet. */
const marked = (worded: WordedGoal, parts: Parts, day: string | null): WordedGoal => ({
  ...worded,
  measure:
    worded.measure?.as === 'milestones'
      ? {
          ...worded.measure,
          milestones: worded.measure.milestones.map((each) =>
            parts.milestonesReached.includes(each.milestoneId) ? { ...each, reachedOn: day } : each,
          ),
        }
      : worded.measure,
  steps: worded.steps.map((each) =>
    parts.stepsDone.includes(each.stepId) ? { ...each, doneOn: day } : each,
  ),
})

/** Only what was not there yet is of this check-in, so that taking it back takes nothing else. */
const fresh = (worded: WordedGoal, input: NewGoalCheckIn): NewGoalCheckIn | null => {
  const milestones = new Map(
    worded.measure?.as === 'milestones'
      ? worded.measure.milestones.map((each) => [each.milestoneId, each.reachedOn])
      : [],
  )
  const steps = new Map(worded.steps.map((each) => [each.stepId, each.doneOn]))
  const isKnown =
    input.milestonesReached.every((each) => milestones.has(each)) &&
    input.stepsDone.every((each) => steps.has(each))
  if (!isKnown) return null
  return {
    ...input,
    milestonesReached: [...new Set(input.milestonesReached)].filter((each) => milestones.get(each) === null),
    stepsDone: [...new Set(input.stepsDone)].filter((each) => steps.get(each) === null),
  }
}

const obstacle = (goal: Goal, input: NewGoalCheckIn, act: Pick<Act, 'today'>) => {
  const isNumber = goal.worded.measure?.as === 'number'
  if (isNumber && input.value === null) return 'goal-value-missing'
  if (!isNumber && input.value !== null) return 'goal-value-unfit'
  if (input.on > act.today) return 'in-the-future'
  return goal.startsOn !== null && input.on < goal.startsOn ? 'before-goal-began' : null
}

const standing = (goal: Goal, worded: WordedGoal, checkIns: readonly CheckIn[]): Goal => ({
  ...goal,
  worded,
  value: valueOn(checkIns, '9999-12-31'),
  revision: goal.revision + 1,
})

interface Said {
  readonly goal: Goal
  readonly checkIn: CheckIn
}

/** Says how a goal stands, beside what was said before; the next time is counted from today. */
export const sayCheckIn = (
  goal: Goal,
  before: readonly CheckIn[],
  { checkInId, input }: { readonly checkInId: string; readonly input: NewGoalCheckIn },
  act: Pick<Act, 'now' | 'today'>,
) => {
  if (goal.state !== 'active') return refuse('goal-not-active', { state: goal.state })
  const inTheWay = obstacle(goal, input, act)
  if (inTheWay !== null) return refuse(inTheWay)
  const said = fresh(goal.worded, input)
  if (said === null) return refuse('goal-part-unknown')
  const checkIn: CheckIn = {
    ...said,
    checkInId,
    at: act.now.toString(),
    corrections: [],
    takenBackAt: null,
  }
  const stood = standing(goal, marked(goal.worded, said, input.on), [...before, checkIn])
  return accept<Said>({ goal: { ...stood, nextOn: nextAfter(goal, act.today) }, checkIn })
}

const without = (all: readonly CheckIn[], { checkInId }: CheckIn): readonly CheckIn[] =>
  all.filter((each) => each.checkInId !== checkInId)

/** As if it had not been said: with what was reached and done by it. */
const unsaid = (goal: Goal, all: readonly CheckIn[], checkIn: CheckIn): Goal =>
  standing(goal, stands(checkIn) ? marked(goal.worded, checkIn, null) : goal.worded, without(all, checkIn))

/** When the employee is asked next, by what stands. */
const askedAfter = (goal: Goal, checkIns: readonly CheckIn[]): string | null =>
  nextAfter(
    goal,
    checkIns.filter(stands).toSorted(later).at(-1)?.on ?? goal.startsOn ?? goal.madeAt.slice(0, 10),
  )

/** Takes back what one said within a day: its line goes, and it counts no more. */
export const takeBackCheckIn = (
  goal: Goal,
  all: readonly CheckIn[],
  checkIn: CheckIn,
  { now }: Pick<Act, 'now'>,
) => {
  if (goal.state !== 'active') return refuse('goal-not-active', { state: goal.state })
  if (!isYoung(checkIn, now)) return refuse('check-in-settled')
  return accept<Said>({
    goal: { ...unsaid(goal, all, checkIn), nextOn: askedAfter(goal, without(all, checkIn)) },
    checkIn: { ...checkIn, words: null, takenBackAt: now.toString() },
  })
}

/** When it was taken back (ISO instant), as its readers hear it; null for what stands and for a slip of the finger. */
export const goneSince = (checkIn: CheckIn): string | null => {
  const { takenBackAt, corrections } = checkIn
  if (takenBackAt === null) return null
  return corrections.length === 0 && isSlip(checkIn, Temporal.Instant.from(takenBackAt)) ? null : takenBackAt
}

/** How it was, beside what was corrected before; a slip of the finger was never said. */
const correctionsOf = (
  checkIn: CheckIn,
  said: NewGoalCheckIn,
  now: Temporal.Instant,
): CheckIn['corrections'] => {
  const { value, confidence, words, corrections } = checkIn
  const same = said.value === value && said.confidence === confidence
  // What is put back says what it said; its line was gone.
  if (same && (said.words === words || !stands(checkIn))) return corrections
  if (stands(checkIn) && isSlip(checkIn, now)) {
    // And what was put right by mistake, and at once put back, was not put right.
    const last = corrections.at(-1)
    return last?.value === said.value && last.confidence === said.confidence
      ? corrections.slice(0, -1)
      : corrections
  }
  return [...corrections, { until: now.toString(), value, confidence }]
}

/** Says it otherwise, at the moment of the first, or puts back what was taken back; how it was is kept. */
export const correctCheckIn = (
  goal: Goal,
  all: readonly CheckIn[],
  { checkIn, input }: { readonly checkIn: CheckIn; readonly input: NewGoalCheckIn },
  act: Pick<Act, 'now' | 'today'>,
) => {
  if (goal.state !== 'active') return refuse('goal-not-active', { state: goal.state })
  const before = unsaid(goal, all, checkIn)
  const others = without(all, checkIn)
  const again = sayCheckIn(before, others, { checkInId: checkIn.checkInId, input }, act)
  if (!again.ok) return again
  const said: CheckIn = {
    ...again.value.checkIn,
    at: checkIn.at,
    corrections: correctionsOf(checkIn, again.value.checkIn, act.now),
  }
  const stood = standing(before, again.value.goal.worded, [...others, said])
  const nextOn = stands(checkIn) ? goal.nextOn : askedAfter(goal, [...others, said])
  return accept<Said>({ goal: { ...stood, nextOn }, checkIn: said })
}

/** A step is done today, or not after all. */
export const tickStep = (
  goal: Goal,
  { stepId, done }: { readonly stepId: string; readonly done: boolean },
  { today }: Pick<Act, 'today'>,
) => {
  if (goal.state !== 'active') return refuse('goal-not-active', { state: goal.state })
  const step = goal.worded.steps.find((each) => each.stepId === stepId)
  if (step === undefined) return refuse('goal-part-unknown')
  const parts = { milestonesReached: [], stepsDone: [stepId] }
  const worded = marked(goal.worded, parts, done ? (step.doneOn ?? today) : null)
  return accept<Goal>({ ...goal, worded, revision: goal.revision + 1 })
}

/** Where it stood on a day (ISO date), as it is worded now; null before it worked. */
export const standingOn = (goal: Goal, checkIns: readonly CheckIn[], day: string) => {
  if (goal.startsOn === null || goal.startsOn > day) return null
  const { by, measure, steps } = goal.worded
  const then = (on: string | null) => (on === null || on > day ? null : on)
  const closedBy = goal.closed !== null && goal.closed.at.slice(0, 10) <= day
  const value = valueOn(checkIns, day)
  const { percent } = progressOf(
    {
      state: closedBy ? goal.state : 'active',
      startsOn: goal.startsOn,
      by,
      measure:
        measure?.as === 'milestones'
          ? {
              ...measure,
              milestones: measure.milestones.map((each) => ({ ...each, reachedOn: then(each.reachedOn) })),
            }
          : measure,
      steps: steps.map((each) => ({ ...each, doneOn: then(each.doneOn) })),
    },
    value,
    day,
  )
  return { percent, value }
}
