import { recordAudit } from '../../../platform/audit/audit.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { duringTalk } from '../conversation.ts'
import { findParticipant } from '../participant.ts'
import { mayKeep } from '../policy.ts'
import { holdConversation } from '../store/conversation.ts'
import { sayWanted } from '../store/keeper.ts'

type Refusal =
  | 'not-found'
  | 'not-allowed'
  | 'talk-not-begun'
  | 'talk-already-finished'
  | 'conversation-cancelled'
  | 'conversation-withdrawn'

/** Says whether one wants what is noted kept in the employee's file, while the talk goes on; the other reads it at once. */
export const keepTalk = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
  wanted: boolean,
): Promise<Outcome<undefined, Refusal>> =>
  services.db.transaction(viewer, async (tx) => {
    const held = await holdConversation(tx, conversationId)
    if (!held.ok) return held
    const { state, kind } = held.value
    const seat = findParticipant(state.people, viewer.personId)
    if (seat === null || !mayKeep(seat, kind.rules)) return refuse('not-allowed')
    const during = duringTalk(state)
    if (!during.ok) return during
    const at = services.clock.now()
    await sayWanted(tx, viewer, conversationId, { wanted, at: at.toString() })
    const action = wanted ? 'keeping.wanted' : 'keeping.not-wanted'
    await recordAudit(tx, viewer, { action, subjectType: 'conversation', subjectId: conversationId }, at)
    return accept(undefined)
  })
