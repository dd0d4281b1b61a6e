import { id } from '@tweespraak/contract/id'
import { z } from 'zod'
import { defineEvent } from '../../../platform/outbox/event.ts'

const goalDeeds = [
  'made',
  'edited',
  'started',
  'removed',
  'proposed',
  'accepted',
  'made-own',
  'declined',
  'withdrawn',
  'adjusted',
  'reached',
  'dropped',
  'carried-over',
  'reopened',
  'shown',
  'linked',
  'rhythm-set',
  'checked-in',
  'check-in-corrected',
  'check-in-taken-back',
  'step-ticked',
  'complimented',
  'compliment-taken-back',
] as const
/** `made-own`: accepted in other words than were proposed. */
export type GoalDeed = (typeof goalDeeds)[number]

/** Something was done with a goal. */
export const GoalFollowedUp = defineEvent(
  'GoalFollowedUp',
  z.object({ goalId: id, employeeId: id, deed: z.enum(goalDeeds), by: id }),
)

/** Something was proposed to a group. */
export const GoalsGiven = defineEvent('GoalsGiven', z.object({ planId: id, by: id }))

/** What was proposed to a group was taken back from all of them. */
export const GoalsTakenBack = defineEvent(
  'GoalsTakenBack',
  z.object({ by: id, goals: z.array(z.object({ goalId: id, employeeId: id })) }),
)
