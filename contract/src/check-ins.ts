import { z } from 'zod'
import { standing } from './conversation.ts'
import { id } from './id.ts'
import { route } from './route.ts'
import type { KindRules } from './templates.ts'

/** Nothing is prepared, reported or signed: it may begin at once, and ends by itself with its day. */
export const beginsAtOnce = ({ prepares, file, signs }: KindRules): boolean =>
  prepares.length === 0 && file !== 'report' && signs.length === 0

/** What such a talk came to goes into the employee's file only where both want that. */
export const keptIfBothWant = (rules: KindRules): boolean =>
  beginsAtOnce(rules) && rules.file === 'agreements'

export const checkInRoutes = {
  keep: route({
    method: 'PUT',
    path: '/conversations/:conversationId/keeping',
    summary:
      'Say, during the talk, whether one wants what was noted kept in the employee’s file. It is when both do as the talk is finished.',
    access: 'signed-in',
    params: z.object({ conversationId: id }),
    body: z.object({ wanted: z.boolean() }),
    refusals: [
      'not-found',
      'not-allowed',
      'talk-not-begun',
      'talk-already-finished',
      'conversation-cancelled',
      'conversation-withdrawn',
    ],
  }),
  undo: route({
    method: 'DELETE',
    path: '/check-ins/:conversationId',
    summary:
      'Take back, as who began it, a talk that began at once by mistake: it is gone for both. Only while it goes on and nobody wrote, shared or agreed anything in it.',
    access: 'signed-in',
    params: z.object({ conversationId: id }),
    refusals: [
      'not-found',
      'not-allowed',
      'talk-already-finished',
      'conversation-withdrawn',
      'talk-written-in',
    ],
  }),
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
