import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import { nextAround } from '../../templates/public.ts'
import { decide } from '../conversation.ts'
import { holdConversation, saveDecision } from '../store/conversation.ts'
import type { DeedRefusal } from '../store/deed.ts'
import { insertProposal } from '../store/proposal.ts'

export { ReportSealed } from '../store/event.ts'

/**
 * The sealed report is in the file: the conversation is filed, and where its kind has a rhythm the next
 * one is proposed. Doing it twice files once.
 */
export const fileConversation = (
  services: Services,
  organizationId: string,
  conversationId: string,
): Promise<Outcome<null, DeedRefusal>> => {
  const task = { purpose: 'seal', organizationId } as const
  return services.db.transaction(task, async (tx) => {
    const held = await holdConversation(tx, conversationId)
    if (!held.ok) return held
    const { state, kind, row, report } = held.value
    if (state.status === 'filed' || state.status === 'followed-up') return accept(null)
    const at = services.clock.now()
    const decision = decide(state, { type: 'file' }, { rules: kind.rules, at: at.toString() })
    if (!decision.ok) return decision
    await saveDecision(tx, task, held.value, decision.value, { at })
    // What comes after a talk of a series is planned with the series, or by nobody.
    const comesRound = report !== null && row.series_id === null
    const dueOn = comesRound ? nextAround(kind.rules, Temporal.PlainDate.from(report.content.heldOn)) : null
    if (dueOn === null) return accept(null)
    const two = { employeeId: row.employee_id, leaderId: row.leader_id }
    const next = { previousId: conversationId, kindId: row.kind_id, ...two, dueOn: dueOn.toString() }
    await insertProposal(tx, task, next, at)
    return accept(null)
  })
}
