import { z } from 'zod'
import { id, plainDate } from './id.ts'
import { route } from './route.ts'

/**
 * The conversations of somebody rest: nothing is asked of them and nothing falls due, from a first day until a last
 * one, or until further notice. Why is said nowhere, and when it is over nothing of it is left.
 */
export const rest = z.object({
  from: plainDate,
  /** The last day; null until further notice. */
  until: plainDate.nullable(),
})
export type Rest = z.infer<typeof rest>

const params = z.object({ personId: id })

export const restRoutes = {
  show: route({
    method: 'GET',
    path: '/people/:personId/rest',
    summary:
      'Whether the conversations of somebody rest, or will: told to themselves, their manager and HR for them alone.',
    access: 'signed-in',
    params,
    output: z.object({
      /** `begun`: today is one of its days. Null as well for who may not know of it. */
      rest: rest.extend({ begun: z.boolean() }).nullable(),
      can: z.object({ set: z.boolean() }),
    }),
    refusals: ['not-found'],
  }),
  set: route({
    method: 'PUT',
    path: '/people/:personId/rest',
    summary:
      'Let the conversations of somebody rest from today or a later day, or change until when. Nobody is mailed.',
    access: 'signed-in',
    params,
    body: rest,
    refusals: ['not-found', 'not-employed', 'rest-ends-early', 'rest-begins-early'],
  }),
  end: route({
    method: 'DELETE',
    path: '/people/:personId/rest',
    summary: 'End it today: terms go on with what was left of them, and what was due is due from today.',
    access: 'signed-in',
    params,
    refusals: ['not-found', 'not-at-rest'],
  }),
}
