import type { ConversationState } from '@tweespraak/contract/conversation'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { decideHandover } from '../handover.ts'
import { publish } from '../store/event.ts'
import { findHeirs, giveSeat } from '../store/heir.ts'

type HandoverRefusal =
  | 'not-found'
  | 'not-allowed'
  | 'conversation-cancelled'
  | 'conversation-withdrawn'
  | 'report-closed'
  | 'leader-does-not-fit'

/**
 * Brings a conversation under who leads the employee today, or under whom HR appoints. Who leads it loses the seat; what they shared and
 * signed stays with the talk in their name, what they did not share stays theirs alone.
 */
export const handOverConversation = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
  leaderId: string,
): Promise<Outcome<undefined, HandoverRefusal>> =>
  services.db.transaction(viewer, async (tx) => {
    const found = await findHeirs(tx, conversationId, leaderId)
    if (found === null) return refuse('not-found')
    const { row, heirId, appoints, leaderCoaches, hr } = found
    const at = services.clock.now()
    const decision = decideHandover(
      {
        state: row.state as ConversationState,
        begun: row.begun_at !== null,
        leaderId: row.leader_id,
        heirId,
        appoints,
        leaderCoaches,
        by: viewer.personId,
        hr,
      },
      leaderId,
    )
    if (!decision.ok) return decision
    if (!(await giveSeat(tx, conversationId, leaderId, at))) return refuse('leader-does-not-fit')
    const subject = { conversationId, employeeId: row.employee_id, leaderId }
    await publish(tx, viewer, subject, [decision.value], { at, digest: null })
    return accept(undefined)
  })
