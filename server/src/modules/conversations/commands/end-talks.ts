import type { Services } from '../../../platform/services.ts'
import { decide } from '../conversation.ts'
import { holdConversation, saveDecision } from '../store/conversation.ts'
import { talksPastTheirDay } from '../store/under-way.ts'

/** Ends, in all organisations, the talks that end with their day and whose day is over. Answers how many. */
export const endTalksOfPastDays = async (services: Services): Promise<number> => {
  const everywhere = { purpose: 'seal', organizationId: null } as const
  const past = await services.db.transaction(everywhere, (tx) => talksPastTheirDay(tx, services.clock.now()))
  let ended = 0
  for (const { organizationId, conversationId, endedAt } of past) {
    const task = { purpose: 'seal', organizationId } as const
    const done = await services.db.transaction(task, async (tx) => {
      const held = await holdConversation(tx, conversationId)
      if (!held.ok) return false
      const at = services.clock.now()
      const facts = { rules: held.value.kind.rules, at: at.toString() }
      const decision = decide(held.value.state, { type: 'day-ends', at: endedAt }, facts)
      if (!decision.ok) return false
      await saveDecision(tx, task, held.value, decision.value, { at })
      return true
    })
    if (done) ended += 1
  }
  return ended
}
