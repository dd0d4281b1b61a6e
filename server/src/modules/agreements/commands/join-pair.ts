import type { Tx } from '../../../platform/db/database.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { savePair, saveSettled } from '../store.ts'

/**
 * Lets these two agree things in a conversation of theirs: called in the transaction that plans it, and
 * again when somebody else comes to lead it.
 */
export const joinPair = (
  tx: Tx,
  viewer: Viewer,
  pair: { readonly conversationId: string; readonly employeeId: string; readonly leaderId: string },
): Promise<void> => savePair(tx, viewer, pair)

/**
 * From here on nothing that was agreed in the conversation is worded anew or added by one alone; null
 * makes it open again. Called before what will be signed is read: it waits for whoever is still writing.
 */
export const settleAgreements = (
  tx: Tx,
  viewer: Viewer,
  conversationId: string,
  at: Temporal.Instant | null,
): Promise<void> => saveSettled(tx, viewer, conversationId, at)
