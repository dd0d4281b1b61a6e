import { beginsAtOnce } from '@tweespraak/contract/check-ins'
import type { ConversationState } from '@tweespraak/contract/conversation'
import type { KindRules } from '@tweespraak/contract/templates'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'

/** How a talk began, and whether anything stands in it. */
export interface StartFacts {
  readonly state: ConversationState
  readonly rules: KindRules
  /** Who planned it: of a talk that began at once, who began it. */
  readonly plannedBy: string
  readonly employeeId: string
  readonly leaderId: string
  /** Moments as the row has them; the same where it began as it was planned. */
  readonly startsAt: string
  readonly begunAt: string | null
  /** Somebody wrote, shared or settled something in it. */
  readonly written: boolean
  readonly by: string
}

/**
 * Who began a talk at once takes that back alone, while it goes on and nothing stands in it. From then on both of the
 * two withdraw it (withdrawal.ts).
 */
export const undoStart = (
  facts: StartFacts,
): Outcome<null, 'not-allowed' | 'talk-already-finished' | 'talk-written-in'> => {
  const { state, rules, plannedBy, employeeId, leaderId, by } = facts
  if (by !== plannedBy || (by !== employeeId && by !== leaderId)) return refuse('not-allowed')
  if (!beginsAtOnce(rules) || facts.begunAt !== facts.startsAt) return refuse('not-allowed')
  if (state !== 'held') return refuse('talk-already-finished')
  return facts.written ? refuse('talk-written-in') : accept(null)
}
