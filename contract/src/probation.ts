import { z } from 'zod'
import { id, plainDate } from './id.ts'
import { personName } from './people.ts'
import { route } from './route.ts'

/** Somebody whose probation ends while nobody planned a talk about it. */
export const untalkedProbation = personName.extend({ endsOn: plainDate, manager: personName.nullable() })
export type UntalkedProbation = z.infer<typeof untalkedProbation>

export const probationRoutes = {
  set: route({
    method: 'PUT',
    path: '/people/:personId/probation',
    summary:
      'Write down the last day of the probation of somebody, as their contract has it; or that there is none.',
    access: 'signed-in',
    params: z.object({ personId: id }),
    body: z.object({ endsOn: plainDate.nullable() }),
    refusals: ['not-found', 'not-allowed', 'not-employed', 'probation-too-long', 'probation-before-start'],
  }),
  untalked: route({
    method: 'GET',
    path: '/progress/probations',
    summary: 'For HR: whose probation goes on with no talk about it planned or held, soonest to end first.',
    access: 'signed-in',
    output: z.object({ people: z.array(untalkedProbation) }),
    refusals: ['not-allowed'],
  }),
}
