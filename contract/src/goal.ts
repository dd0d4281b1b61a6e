import { z } from 'zod'
import { id, instant, plainDate } from './id.ts'
import { personName } from './people.ts'

/** `result`: of the work. `development`: of what somebody can. `learning`: of a route. `personal`: anything else of their own. */
export const goalKinds = ['result', 'development', 'learning', 'personal'] as const
export const goalKind = z.enum(goalKinds)
export type GoalKind = z.infer<typeof goalKind>

/** How far ahead it lies: this period, or one, three or five years. */
export const goalHorizons = ['period', 'year', 'three-years', 'five-years'] as const
export const goalHorizon = z.enum(goalHorizons)
export type GoalHorizon = z.infer<typeof goalHorizon>

/**
 * `draft`: seen by its employee alone. `proposed`: by somebody else, waits for the employee. `declined`: by the
 * employee. `active`: works. `reached`, `dropped`: over. `carried-over`: another took its place in a next period.
 */
export const goalStates = [
  'draft',
  'proposed',
  'declined',
  'active',
  'reached',
  'dropped',
  'carried-over',
] as const
export const goalState = z.enum(goalStates)
export type GoalState = z.infer<typeof goalState>

/** Beside the employee, who sees it once it is no draft: the manager always, and whom the employee adds. */
export const goalReaders = ['manager', 'team', 'organization', 'people'] as const
export const goalSeenBy = z.enum(goalReaders)
export type GoalSeenBy = z.infer<typeof goalSeenBy>

/** How often the employee is asked how it goes; in weeks and months from the last time. */
export const goalRhythms = ['week', 'two-weeks', 'month', 'quarter'] as const
export const goalRhythm = z.enum(goalRhythms)
export type GoalRhythm = z.infer<typeof goalRhythm>

const words = (most: number) => z.string().trim().min(1).max(most)

/** Any number that fits a chart; the direction is told by the two ends, down as well as up. */
const amount = z.number().min(-1e9).max(1e9)

const byNumber = z.object({ as: z.literal('number'), from: amount, to: amount, unit: words(40).nullable() })
const byYesOrNo = z.object({ as: z.literal('yes-no') })

/** How much of the goal a step is, against the other steps. */
export const stepWeights = [1, 2, 3, 4, 5] as const

/** Null is new: the server names it. Naming it again keeps what was reached of it. */
const plannedMilestone = z.object({ milestoneId: id.nullable(), what: words(300) })
const plannedStep = z.object({
  stepId: id.nullable(),
  what: words(300),
  dueOn: plainDate.nullable(),
  weight: z.int().min(stepWeights[0]).max(stepWeights[4]).default(1),
})

/** How one sees that it is reached, as it is planned. */
export const goalMeasurePlan = z.discriminatedUnion('as', [
  byNumber,
  z.object({ as: z.literal('milestones'), milestones: z.array(plannedMilestone).min(1).max(30) }),
  byYesOrNo,
])
export type GoalMeasurePlan = z.infer<typeof goalMeasurePlan>

/** What travels to the server: all that the employee words. A draft may lack a measure and a day. */
export const goalPlan = z.object({
  what: words(500),
  why: words(1000).nullable(),
  /** Who is involved, in words. */
  who: words(500).nullable(),
  where: words(300).nullable(),
  how: words(1000).nullable(),
  kind: goalKind,
  horizon: goalHorizon,
  /** The last day; null is not known yet. */
  by: plainDate.nullable(),
  measure: goalMeasurePlan.nullable(),
  steps: z.array(plannedStep).max(30),
})
export type GoalPlan = z.infer<typeof goalPlan>

/** `reachedOn`, `doneOn`: the day, null for not yet. */
export const goalMilestone = z.object({ milestoneId: id, what: z.string(), reachedOn: plainDate.nullable() })
export type GoalMilestone = z.infer<typeof goalMilestone>
export const goalStep = z.object({
  stepId: id,
  what: z.string(),
  dueOn: plainDate.nullable(),
  weight: z.int(),
  doneOn: plainDate.nullable(),
})
export type GoalStep = z.infer<typeof goalStep>

export const goalMeasure = z.discriminatedUnion('as', [
  byNumber,
  z.object({ as: z.literal('milestones'), milestones: z.array(goalMilestone) }),
  byYesOrNo,
])
export type GoalMeasure = z.infer<typeof goalMeasure>

/** A goal as it was worded, at some moment. */
export const wordedGoal = goalPlan.extend({ measure: goalMeasure.nullable(), steps: z.array(goalStep) })
export type WordedGoal = z.infer<typeof wordedGoal>

/**
 * How far it is: `percent` 0–100 of the way from start to target (milestones: of their number; yes or no: of its steps
 * by weight); `value` the last one measured. `expected`: the percentage on the straight line today, null without a day.
 * `behind`: more than ten points under that line.
 */
export const goalProgress = z.object({
  percent: z.int(),
  value: z.number().nullable(),
  expected: z.int().nullable(),
  behind: z.boolean(),
})
export type GoalProgress = z.infer<typeof goalProgress>

/** What its viewer may do with it now. */
export const goalActions = z.object({
  edit: z.boolean(),
  start: z.boolean(),
  remove: z.boolean(),
  /** Accept or decline what was proposed. */
  answer: z.boolean(),
  /** Take back what one proposed. */
  withdraw: z.boolean(),
  checkIn: z.boolean(),
  adjust: z.boolean(),
  reach: z.boolean(),
  drop: z.boolean(),
  carryOver: z.boolean(),
  reopen: z.boolean(),
  /** Choose who sees it, what it serves and how often one is asked. */
  arrange: z.boolean(),
  compliment: z.boolean(),
  takeBackCompliment: z.boolean(),
})
export type GoalActions = z.infer<typeof goalActions>

export const goal = wordedGoal.extend({
  goalId: id,
  employee: personName,
  state: goalState,
  /** Who proposed it and with what words, when somebody else than the employee did. */
  proposed: z.object({ by: personName, at: instant, words: z.string().nullable() }).nullable(),
  /** The first day that it worked. */
  startsOn: plainDate.nullable(),
  /** Works, and its last day has passed. */
  overdue: z.boolean(),
  progress: goalProgress,
  seenBy: goalSeenBy,
  /** By name whom the employee chose; for the employee alone. */
  readers: z.array(personName),
  rhythm: goalRhythm.nullable(),
  /** When the employee is asked next how it goes. */
  nextOn: plainDate.nullable(),
  /** The goal of the team or organisation that the employee chose to link it to. */
  serves: z.object({ sharedGoalId: id, what: z.string() }).nullable(),
  /** The conversation in which it was made, for the two of it alone. */
  conversationId: id.nullable(),
  follows: id.nullable(),
  followedBy: id.nullable(),
  /** Why it was declined, dropped or carried over; of what was reached, what helped. */
  closed: z.object({ at: instant, words: z.string().nullable() }).nullable(),
  compliments: z.array(z.object({ from: personName, at: instant })),
  isMine: z.boolean(),
  madeAt: instant,
  revision: z.int(),
  can: goalActions,
})
export type Goal = z.infer<typeof goal>

/** How it was worded before somebody changed it. `why`: the reason; null where the employee made a proposal their own. */
export const goalVersion = wordedGoal.extend({
  version: z.int(),
  until: instant,
  /** Who changed it then; `by` is the day that it had. */
  changedBy: personName,
  reason: z.string().nullable(),
})
export type GoalVersion = z.infer<typeof goalVersion>
