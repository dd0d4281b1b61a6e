import { z } from 'zod'
import { goalPlan } from './goal.ts'
import { id, instant } from './id.ts'
import { personName } from './people.ts'
import { route } from './route.ts'

/** A goal to begin from, without days: those are chosen when it is given. */
export const newGoalTemplate = z.object({ plan: goalPlan })
export type NewGoalTemplate = z.infer<typeof newGoalTemplate>

export const goalTemplate = z.object({
  templateId: id,
  plan: goalPlan,
  madeBy: personName,
  madeAt: instant,
  can: z.object({ edit: z.boolean() }),
})
export type GoalTemplate = z.infer<typeof goalTemplate>

const params = z.object({ templateId: id })

/** Read by everybody; made by HR and by who leads somebody; changed by who made it and by HR for everybody. */
export const goalTemplatesRoutes = {
  list: route({
    method: 'GET',
    path: '/goal-templates',
    summary: 'Goals to begin from',
    access: 'signed-in',
    output: z.object({ items: z.array(goalTemplate), canAdd: z.boolean() }),
    refusals: [],
  }),
  add: route({
    method: 'POST',
    path: '/goal-templates',
    summary: 'Keep a goal for others to begin from',
    access: 'signed-in',
    body: newGoalTemplate,
    output: goalTemplate,
    refusals: ['not-allowed', 'measure-stands-still'],
  }),
  edit: route({
    method: 'PUT',
    path: '/goal-templates/:templateId',
    summary: 'Word a goal to begin from anew',
    access: 'signed-in',
    params,
    body: newGoalTemplate,
    output: goalTemplate,
    refusals: ['not-found', 'not-allowed', 'measure-stands-still'],
  }),
  remove: route({
    method: 'DELETE',
    path: '/goal-templates/:templateId',
    summary: 'Throw a goal to begin from away; what was made from it stays',
    access: 'signed-in',
    params,
    refusals: ['not-found', 'not-allowed'],
  }),
}
