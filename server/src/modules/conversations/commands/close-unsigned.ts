import type { Services } from '../../../platform/services.ts'
import { decide } from '../conversation.ts'
import { holdConversation, saveDecision } from '../store/conversation.ts'
import { findTermsPassed } from '../store/report.ts'

/** Closes every report whose term to sign has passed as not signed, in all organisations. Answers how many. */
export const closeUnsigned = async (services: Services): Promise<number> => {
  const everywhere = { purpose: 'seal', organizationId: null } as const
  const now = services.clock.now()
  const passed = await services.db.transaction(everywhere, (tx) => findTermsPassed(tx, now))
  let closed = 0
  for (const { organizationId, conversationId } of passed) {
    const task = { purpose: 'seal', organizationId } as const
    const done = await services.db.transaction(task, async (tx) => {
      const held = await holdConversation(tx, conversationId)
      if (!held.ok) return false
      const at = services.clock.now()
      const facts = { rules: held.value.kind.rules, at: at.toString() }
      const decision = decide(held.value.state, { type: 'pass-term' }, facts)
      if (!decision.ok) return false
      await saveDecision(tx, task, held.value, decision.value, { at })
      return true
    })
    if (done) closed += 1
  }
  return closed
}
