import { z } from 'zod'
import { standing } from './conversation.ts'
import { id } from './id.ts'
import { route } from './route.ts'
import type { KindRules } from './templates.ts'

/** Nothing is prepared, reported or signed: it may begin at once, and ends by itself with its day. */
export const beginsAtOnce = ({ prepares, file, signs }: KindRules): boolean =>
  prepares.length === 0 && file !== 'report' && signs.length === 0

export const checkInRoutes = {
  start: route({
    method: 'POST',
    path: '/check-ins',
    summary:
      'Begin a talk of a kind without preparation or report, at once. Where the two are in one already, that one.',
    access: 'signed-in',
    body: z.object({ kindId: id, employeeId: id, leaderId: id }),
    output: standing,
    refusals: [
      'not-found',
      'not-allowed',
      'kind-unavailable',
      'leader-does-not-fit',
      'same-person',
      'not-employed',
    ],
  }),
}
