import type { ConclusionContent } from '@tweespraak/contract/conclusion'
import { recordAudit } from '../../../platform/audit/audit.ts'
import { todayIn } from '../../../platform/clock.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { conclude } from '../conclusion.ts'
import { loadConclusion, subjectOf, writeConclusion } from '../store/conclusion.ts'
import { holdConversation } from '../store/conversation.ts'

/** Saves what a conversation comes to, as it is chosen and typed. */
export const concludeConversation = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
  given: { readonly content: ConclusionContent; readonly baseRevision: number },
): Promise<Outcome<{ revision: number }>> =>
  services.db.transaction(viewer, async (tx) => {
    const held = await holdConversation(tx, conversationId)
    if (!held.ok) return held
    const { row, state } = held.value
    const current = await loadConclusion(tx, conversationId)
    const saved = conclude(state, current, given, {
      by: viewer.personId,
      leaderId: row.leader_id,
      ...(await subjectOf(tx, row)),
      today: todayIn(services.clock, viewer.timeZone).toString(),
    })
    if (!saved.ok) return saved
    const { revision } = saved.value
    if (revision === current?.revision) return accept({ revision })
    const at = services.clock.now()
    await writeConclusion(tx, viewer, conversationId, saved.value, at.toString())
    const subject = { subjectType: 'conversation', subjectId: conversationId } as const
    await recordAudit(tx, viewer, { action: 'conclusion.saved', ...subject }, at)
    return accept({ revision })
  })
