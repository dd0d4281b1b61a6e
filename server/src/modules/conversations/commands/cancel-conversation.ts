import type { CancelReason, Standing } from '@tweespraak/contract/conversation'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { type DeedRefusal, perform } from '../store/deed.ts'
import { updateAppointment } from '../store/plan.ts'
import { reopenProposalsOf } from '../store/proposal.ts'

/** Calls off a conversation that has not begun, with its reason and a word to the other. */
export const cancelConversation = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
  input: { readonly reason: CancelReason; readonly text: string | null },
): Promise<Outcome<Standing, DeedRefusal>> =>
  services.db.transaction(viewer, async (tx) => {
    const deed = { type: 'cancel', by: viewer.personId, reason: input.reason } as const
    const done = await perform(tx, viewer, conversationId, deed, services.clock.now())
    if (!done.ok) return done
    if (input.text !== null && input.text !== '')
      await updateAppointment(tx, conversationId, { cancellation: input.text })
    await reopenProposalsOf(tx, conversationId)
    return accept(done.value.standing)
  })
