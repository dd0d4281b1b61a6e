import { z } from 'zod'
import { goalPlan } from './goal.ts'
import { id, instant } from './id.ts'
import { personName } from './people.ts'
import { route } from './route.ts'

/** Who gets it: everybody in a unit and below it, everybody whom the viewer leads, or these. */
export const goalAudience = z.discriminatedUnion('as', [
  z.object({ as: z.literal('unit'), unitId: id }),
  z.object({ as: z.literal('team') }),
  z.object({ as: z.literal('people'), personIds: z.array(id).min(1).max(1000) }),
])
export type GoalAudience = z.infer<typeof goalAudience>

/** One goal for a whole group: each still accepts it, and makes it their own. */
export const newGroupPlan = goalPlan.extend({
  audience: goalAudience,
  words: z.string().trim().min(1).max(1000).nullable(),
  sharedGoalId: id.nullable(),
})
export type NewGroupPlan = z.infer<typeof newGroupPlan>

/** What became of it, in numbers; who accepted what, only their manager reads. */
export const groupPlan = z.object({
  planId: id,
  /** What was proposed to all; of goals out of a file the name of the file. */
  what: z.string(),
  fromFile: z.boolean(),
  madeBy: personName,
  madeAt: instant,
  /** How many goals were proposed: one each, and out of a file perhaps more. */
  given: z.int(),
  waiting: z.int(),
  accepted: z.int(),
  declined: z.int(),
  /** How many people got one or more. */
  people: z.int(),
  /** Of goals out of a file the first by its words that still waits for an answer; what was answered is not its proposer's to read. */
  first: z.string().nullable(),
  /** While nobody answered. */
  can: z.object({ undo: z.boolean() }),
})
export type GroupPlan = z.infer<typeof groupPlan>

export const goalPlansRoutes = {
  preview: route({
    method: 'POST',
    path: '/goal-plans/preview',
    summary: 'Who would get a goal for a group',
    access: 'signed-in',
    body: z.object({ audience: goalAudience }),
    output: z.object({
      people: z.array(personName),
      /** How many of those chosen get nothing: the viewer may not propose to them, or they have left. */
      leftOut: z.int(),
    }),
    refusals: ['not-allowed'],
  }),
  give: route({
    method: 'POST',
    path: '/goal-plans',
    summary: 'Propose one goal to a whole group, each to accept and to make their own',
    access: 'signed-in',
    body: newGroupPlan,
    output: groupPlan,
    refusals: [
      'not-allowed',
      'nobody-chosen',
      'group-too-large',
      'measure-stands-still',
      'due-date-passed',
      'goal-part-unknown',
      'shared-goal-unknown',
    ],
  }),
  list: route({
    method: 'GET',
    path: '/goal-plans',
    summary: 'What the viewer gave to groups, newest first',
    access: 'signed-in',
    output: z.object({ items: z.array(groupPlan) }),
    refusals: [],
  }),
  undo: route({
    method: 'DELETE',
    path: '/goal-plans/:planId',
    summary: 'Take a goal for a group back, while nobody answered',
    access: 'signed-in',
    params: z.object({ planId: id }),
    refusals: ['not-found', 'group-plan-answered'],
  }),
}
