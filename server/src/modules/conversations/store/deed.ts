import type { Standing } from '@tweespraak/contract/conversation'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { type Conversation, type Deed, decide, type DecisionRefusal } from '../conversation.ts'
import { standingAfter } from '../phase.ts'
import { holdConversation, type Loaded, saveDecision } from './conversation.ts'

export interface Done {
  readonly before: Loaded
  readonly state: Conversation
  readonly standing: Standing
}

export type DeedRefusal = DecisionRefusal | 'not-found'

/** Takes hold of a conversation, decides one deed of the viewer, and saves it. */
export const perform = async (
  tx: Tx,
  viewer: Viewer,
  conversationId: string,
  deed: Deed,
  at: Temporal.Instant,
): Promise<Outcome<Done, DeedRefusal>> => {
  const held = await holdConversation(tx, conversationId)
  return held.ok ? performOn(tx, viewer, held.value, deed, at) : held
}

/** The same on a conversation that the transaction holds already. */
export const performOn = async (
  tx: Tx,
  viewer: Viewer,
  before: Loaded,
  deed: Deed,
  at: Temporal.Instant,
): Promise<Outcome<Done, DeedRefusal>> => {
  const decision = decide(before.state, deed, { rules: before.kind.rules, at: at.toString() })
  if (!decision.ok) return decision
  const revision = await saveDecision(tx, viewer, before, decision.value, { at })
  const { state } = decision.value
  return accept({ before, state, standing: standingAfter(before.row.conversation_id, state, revision) })
}
