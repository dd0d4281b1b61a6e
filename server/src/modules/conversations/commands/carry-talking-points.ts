import type { TalkingPoint as SentPoint } from '@tweespraak/contract/conversation'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { duringTalk } from '../conversation.ts'
import { holdConversation } from '../store/conversation.ts'
import { plannedOfTwo } from '../store/plan.ts'
import { loadPoints, markCarried, placeCarriedPoints } from '../store/talking-point.ts'
import { mayCarry, sentPoint } from '../talking-point.ts'

/**
 * What was not discussed goes along to the next conversation of the two, or not. Anybody with a voice says so of what
 * lies on the table, from when the talk has begun; it is put there at once when one is planned already, else when it is.
 */
export const carryTalkingPoints = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
  input: { readonly pointIds: readonly string[]; readonly carried: boolean },
): Promise<Outcome<{ readonly items: SentPoint[] }>> =>
  services.db.transaction(viewer, async (tx) => {
    const held = await holdConversation(tx, conversationId)
    if (!held.ok) return held
    const { state, row } = held.value
    const talking = duringTalk(state)
    if (!talking.ok && talking.reason !== 'talk-already-finished') return talking
    const at = services.clock.now().toString()
    const points = await loadPoints(tx, conversationId)
    const chosen = points.filter(({ pointId }) => input.pointIds.includes(pointId))
    if (chosen.length !== new Set(input.pointIds).size) return refuse('not-found')
    const movable = chosen.filter((point) => mayCarry(point, viewer.personId, state.preparations))
    const ids = movable.map(({ pointId }) => pointId)
    if (ids.length > 0) await markCarried(tx, ids, input.carried ? at : null)
    if (ids.length > 0 && input.carried)
      for (const next of await plannedOfTwo(tx, { employeeId: row.employee_id, leaderId: row.leader_id }))
        await placeCarriedPoints(tx, next, at)
    const after = await loadPoints(tx, conversationId)
    const items = after.filter(({ pointId }) => input.pointIds.includes(pointId))
    return accept({ items: items.map((point) => sentPoint(point, state.preparations)) })
  })
