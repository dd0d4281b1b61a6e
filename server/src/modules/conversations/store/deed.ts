import type { Standing } from '@tweespraak/contract/conversation'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Identity } from '../../../platform/viewer.ts'
import { type Command, type Conversation, decide, type DecisionRefusal } from '../conversation.ts'
import { standingAfter } from '../phase.ts'
import { holdConversation, type Loaded, saveDecision } from './conversation.ts'

export interface Done {
  readonly before: Loaded
  readonly state: Conversation
  readonly standing: Standing
}

export type DeedRefusal = DecisionRefusal | 'not-found'

/** Takes hold of a conversation, decides one deed of the viewer or what occurs to it, and saves that. */
export const perform = async (
  tx: Tx,
  identity: Identity,
  conversationId: string,
  command: Command,
  at: Temporal.Instant,
): Promise<Outcome<Done, DeedRefusal>> => {
  const held = await holdConversation(tx, conversationId)
  return held.ok ? performOn(tx, identity, held.value, command, at) : held
}

/** The same on a conversation that the transaction holds already. */
export const performOn = async (
  tx: Tx,
  identity: Identity,
  before: Loaded,
  command: Command,
  at: Temporal.Instant,
): Promise<Outcome<Done, DeedRefusal>> => {
  const decision = decide(before.state, command, { rules: before.kind.rules, at: at.toString() })
  if (!decision.ok) return decision
  const revision = await saveDecision(tx, identity, before, decision.value, { at })
  const { state } = decision.value
  return accept({ before, state, standing: standingAfter(before.row.conversation_id, state, revision) })
}
