import type { TalkingPoint as SentPoint } from '@tweespraak/contract/conversation'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { decide, duringTalk } from '../conversation.ts'
import { holdConversation, saveDecision } from '../store/conversation.ts'
import { insertPoint, loadPoints } from '../store/talking-point.ts'
import { nextPosition, sentPoint } from '../talking-point.ts'

/** Brings a talking point. Its sender makes the id: sent twice, it is there once. */
export const addTalkingPoint = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
  input: { readonly pointId: string; readonly text: string },
): Promise<Outcome<SentPoint>> =>
  services.db.transaction(viewer, async (tx) => {
    const held = await holdConversation(tx, conversationId)
    if (!held.ok) return held
    const { state, kind } = held.value
    const at = services.clock.now()
    const facts = { rules: kind.rules, at: at.toString() }
    const decision = decide(state, { type: 'bring-point', by: viewer.personId }, facts)
    if (!decision.ok) return decision
    const points = await loadPoints(tx, conversationId)
    const own = points.filter(({ authorId }) => authorId === viewer.personId)
    const there = own.find(({ pointId }) => pointId === input.pointId)
    if (there !== undefined) return accept(sentPoint(there, state.preparations))
    const position = nextPosition(own)
    if (!position.ok) return position
    const point = {
      ...input,
      authorId: viewer.personId,
      position: position.value,
      tablePlace: null,
      discussedAt: null,
      removedAt: null,
      // What one brings during the talk, one brings to the table.
      broughtAt: duringTalk(state).ok ? facts.at : null,
      carriedAt: null,
      carriedTo: null,
      carriedFrom: null,
    }
    // The decision first: a point stands on what its author prepares, which may begin with it.
    await saveDecision(tx, viewer, held.value, decision.value, { at })
    if (!(await insertPoint(tx, viewer, conversationId, point))) return refuse('not-allowed')
    return accept(sentPoint(point, decision.value.state.preparations))
  })
