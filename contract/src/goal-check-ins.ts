import { z } from 'zod'
import { goal } from './goal.ts'
import { id, instant, plainDate } from './id.ts'
import { route } from './route.ts'

/** How sure the employee is that it will be reached. */
export const goalConfidences = ['high', 'middle', 'low'] as const
export const goalConfidence = z.enum(goalConfidences)
export type GoalConfidence = z.infer<typeof goalConfidence>

/** How it stands on a day: the value of a number, what was reached and done since, how sure, and a line. */
export const newGoalCheckIn = z.object({
  on: plainDate,
  /** Of a goal that is measured by a number; null of any other. */
  value: z.number().min(-1e9).max(1e9).nullable(),
  milestonesReached: z.array(id).max(30).default([]),
  stepsDone: z.array(id).max(30).default([]),
  confidence: goalConfidence,
  words: z.string().trim().min(1).max(1000).nullable(),
})
export type NewGoalCheckIn = z.infer<typeof newGoalCheckIn>

/** How it was said until it was corrected. The line that went with it is not kept. */
export const checkInCorrection = z.object({
  until: instant,
  value: z.number().nullable(),
  confidence: goalConfidence,
})
export type CheckInCorrection = z.infer<typeof checkInCorrection>

export const goalCheckIn = newGoalCheckIn.extend({
  checkInId: id,
  at: instant,
  /** Oldest first. */
  corrections: z.array(checkInCorrection),
  /** Correct it while the goal works; take it back within a day. */
  can: z.object({ correct: z.boolean(), takeBack: z.boolean() }),
})
export type GoalCheckIn = z.infer<typeof goalCheckIn>

/** That something was said of a day and taken back, and when: never what. */
export const checkInTakenBack = z.object({ checkInId: id, on: plainDate, at: instant })
export type CheckInTakenBack = z.infer<typeof checkInTakenBack>

const params = z.object({ goalId: id })
const one = params.extend({ checkInId: id })
const refused = [
  'not-found',
  'not-allowed',
  'goal-not-active',
  'goal-value-missing',
  'goal-value-unfit',
  'goal-part-unknown',
  'in-the-future',
  'before-goal-began',
] as const

/** The employee alone checks in. Each answers the goal as it is then. */
export const goalCheckInsRoutes = {
  add: route({
    method: 'POST',
    path: '/goals/:goalId/check-ins',
    summary: 'Say how a goal stands',
    access: 'signed-in',
    params,
    body: newGoalCheckIn,
    output: goal,
    refusals: [...refused],
  }),
  correct: route({
    method: 'PUT',
    path: '/goals/:goalId/check-ins/:checkInId',
    summary: 'Correct what one said of a goal, or put back what one took back; how it was stays readable',
    access: 'signed-in',
    params: one,
    body: newGoalCheckIn,
    output: goal,
    refusals: [...refused],
  }),
  takeBack: route({
    method: 'DELETE',
    path: '/goals/:goalId/check-ins/:checkInId',
    summary: 'Take back what one said of a goal, within a day; that it was there stays readable',
    access: 'signed-in',
    params: one,
    output: goal,
    refusals: ['not-found', 'not-allowed', 'goal-not-active', 'check-in-settled'],
  }),
  tick: route({
    method: 'PUT',
    path: '/goals/:goalId/steps/:stepId',
    summary: 'Say that a step of a goal is done, or is not after all',
    access: 'signed-in',
    params: params.extend({ stepId: id }),
    body: z.object({ done: z.boolean() }),
    output: goal,
    refusals: ['not-found', 'not-allowed', 'goal-not-active', 'goal-part-unknown'],
  }),
}
