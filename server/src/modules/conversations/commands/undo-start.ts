import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { undoStart } from '../start.ts'
import { holdConversation } from '../store/conversation.ts'
import { publish } from '../store/event.ts'
import { isWrittenIn, removeStarted, startOf } from '../store/under-way.ts'

/** Takes back a talk that one began by mistake: it is gone for both, as long as nothing stands in it. */
export const takeStartBack = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<undefined>> =>
  // What somebody types at this moment is kept first, so that it is seen.
  services.live.still(conversationId, () =>
    services.db.transaction(viewer, async (tx) => {
      const held = await holdConversation(tx, conversationId)
      if (!held.ok) return held
      const { row } = held.value
      const written = await isWrittenIn(tx, conversationId)
      const undone = undoStart(startOf(held.value, { written, by: viewer.personId }))
      if (!undone.ok) return undone
      if (!(await removeStarted(tx, conversationId))) return refuse('talk-written-in')
      await publish(
        tx,
        viewer,
        { conversationId, employeeId: row.employee_id, leaderId: row.leader_id },
        [{ type: 'StartUndone' }],
        { at: services.clock.now(), digest: null },
      )
      return accept(undefined)
    }),
  )
