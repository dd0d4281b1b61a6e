import { z } from 'zod'
import { goalHorizon } from './goal.ts'
import { id, instant, plainDate } from './id.ts'
import { personName, unitName } from './people.ts'
import { route } from './route.ts'

const words = (most: number) => z.string().trim().min(1).max(most)

/** `reached`, `dropped`: over. */
export const sharedGoalState = z.enum(['active', 'reached', 'dropped'])
export type SharedGoalState = z.infer<typeof sharedGoalState>

/** A goal of the organisation (`unitId` null; by HR for everybody) or of a unit and what hangs below it (by who leads somebody in it, or HR for it). */
export const newSharedGoal = z.object({
  unitId: id.nullable(),
  what: words(500),
  why: words(1000).nullable(),
  horizon: goalHorizon,
  by: plainDate.nullable(),
  /** How one will see it; in words, beside what the linked goals measure. */
  measure: words(500).nullable(),
})
export type NewSharedGoal = z.infer<typeof newSharedGoal>

/** What one who chose to link contributes. `goal`: its words, for who may see that goal anyway. */
export const contribution = z.object({
  person: personName,
  percent: z.int(),
  goal: z.object({ goalId: id, what: z.string() }).nullable(),
})
export type Contribution = z.infer<typeof contribution>

export const sharedGoal = newSharedGoal.omit({ unitId: true }).extend({
  sharedGoalId: id,
  /** Null is the whole organisation. */
  unit: unitName.nullable(),
  state: sharedGoalState,
  madeBy: personName,
  madeAt: instant,
  closedAt: instant.nullable(),
  /** How many goals are linked to it, and how far they are on average (0–100; null without any). */
  linked: z.int(),
  percent: z.int().nullable(),
  revision: z.int(),
  can: z.object({ edit: z.boolean() }),
})
export type SharedGoal = z.infer<typeof sharedGoal>

const seen = z.object({ revision: z.int() })
const params = z.object({ sharedGoalId: id })
const met = ['not-found', 'not-allowed', 'goal-moved-on'] as const

export const sharedGoalsRoutes = {
  list: route({
    method: 'GET',
    path: '/shared-goals',
    summary: 'Goals of the organisation and of the units; open ones, or those that are over',
    access: 'signed-in',
    query: z.object({ show: z.enum(['open', 'done']).default('open') }),
    output: z.object({
      items: z.array(sharedGoal),
      /** For whom the viewer may write one: units, and the organisation. */
      canAdd: z.object({ organization: z.boolean(), units: z.array(unitName) }),
    }),
    refusals: [],
  }),
  read: route({
    method: 'GET',
    path: '/shared-goals/:sharedGoalId',
    summary: 'One goal of a unit or organisation, with what those contribute who chose to link',
    access: 'signed-in',
    params,
    output: z.object({ sharedGoal, contributions: z.array(contribution) }),
    refusals: ['not-found'],
  }),
  add: route({
    method: 'POST',
    path: '/shared-goals',
    summary: 'Write down a goal of a unit or of the organisation',
    access: 'signed-in',
    body: newSharedGoal,
    output: sharedGoal,
    refusals: ['not-allowed', 'due-date-passed'],
  }),
  edit: route({
    method: 'PUT',
    path: '/shared-goals/:sharedGoalId',
    summary: 'Word a goal of a unit or organisation anew',
    access: 'signed-in',
    params,
    body: newSharedGoal.omit({ unitId: true }).extend({ revision: z.int() }),
    output: sharedGoal,
    refusals: [...met, 'goal-not-active', 'due-date-passed'],
  }),
  close: route({
    method: 'POST',
    path: '/shared-goals/:sharedGoalId/close',
    summary: 'Say what became of it; `active` opens it again',
    access: 'signed-in',
    params,
    body: seen.extend({ state: sharedGoalState }),
    output: sharedGoal,
    refusals: [...met],
  }),
}
