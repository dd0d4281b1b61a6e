import type { Standing } from '@tweespraak/contract/conversation'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { decide } from '../conversation.ts'
import { holdConversation, holding, saveDecision } from '../store/conversation.ts'
import { type DeedRefusal, performOn } from '../store/deed.ts'

/** A filed conversation is followed up when the next of the two begins: there they look back on what was agreed. */
const followUp = async (tx: Tx, viewer: Viewer, previousId: string, at: Temporal.Instant): Promise<void> => {
  const previous = await holdConversation(tx, previousId)
  if (!previous.ok) return
  const facts = { rules: previous.value.kind.rules, at: at.toString() }
  const decision = decide(previous.value.state, { type: 'follow-up' }, facts)
  if (decision.ok) await saveDecision(tx, viewer, previous.value, decision.value, { at })
}

const holdToBegin = holding((_, conversationId) => ({
  judged: sql<{ readonly leads: boolean }>`select app_judged_leads(${conversationId}) as leads`,
}))

/** Begins the talk, unless who is judged in it leads who would judge them. What was shared is revealed; what was never shared stays private. */
export const beginTalk = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<Standing, DeedRefusal>> =>
  services.db.transaction(viewer, async (tx) => {
    const at = services.clock.now()
    const held = await holdToBegin(tx, conversationId)
    if (!held.ok) return held
    const judgedLeads = held.value.also.judged[0]?.leads === true
    const deed = { type: 'begin', by: viewer.personId, judgedLeads } as const
    const done = await performOn(tx, viewer, held.value, deed, at)
    if (!done.ok) return done
    const previousId = done.value.before.row.previous_id
    if (previousId !== null) await followUp(tx, viewer, previousId, at)
    return accept(done.value.standing)
  })
