import { z } from 'zod'
import { standing } from './conversation.ts'
import { id } from './id.ts'
import { route } from './route.ts'
import { withdrawalReason } from './withdrawal.ts'

const params = z.object({ conversationId: id })
const at = '/conversations/:conversationId/withdrawal'
const unseen = ['not-found', 'not-allowed', 'conversation-withdrawn'] as const

/** The doors of withdrawing a conversation that was a mistake: one of the two proposes, the other answers. */
export const withdrawalRoutes = {
  proposeWithdrawal: route({
    method: 'POST',
    path: at,
    summary: 'Propose to the other of the two to withdraw a talk that was begun or recorded by mistake.',
    access: 'signed-in',
    params,
    body: z.object({ reason: withdrawalReason }),
    refusals: [...unseen, 'talk-not-begun', 'conversation-cancelled', 'withdrawal-waits', 'other-has-left'],
  }),
  takeWithdrawalBack: route({
    method: 'DELETE',
    path: at,
    summary:
      'Take the own proposal to withdraw it back before the other answers, or put away one that was declined.',
    access: 'signed-in',
    params,
    refusals: [...unseen, 'no-withdrawal-waits'],
  }),
  agreeWithdrawal: route({
    method: 'POST',
    path: `${at}/agree`,
    summary: 'Consent to withdrawing it: from then on nobody reads what was said in it.',
    access: 'signed-in',
    params,
    output: standing,
    refusals: [...unseen, 'no-withdrawal-waits', 'own-proposal'],
  }),
  declineWithdrawal: route({
    method: 'POST',
    path: `${at}/decline`,
    summary: 'Leave the conversation as it is.',
    access: 'signed-in',
    params,
    refusals: [...unseen, 'no-withdrawal-waits', 'own-proposal'],
  }),
}
