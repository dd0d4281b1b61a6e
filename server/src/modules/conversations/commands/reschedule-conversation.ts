import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { decide, type DecisionRefusal } from '../conversation.ts'
import { standingAfter } from '../phase.ts'
import { type Appointment, checkMoment, lateNotice, type PlannedConversation } from '../plan.ts'
import { holdConversation, saveDecision } from '../store/conversation.ts'
import { appointmentColumns, updateAppointment } from '../store/plan.ts'

type RescheduleRefusal = DecisionRefusal | 'not-found' | 'ends-before-start' | 'in-the-past'

/** Moves a conversation that has not begun; everybody is invited anew. */
export const rescheduleConversation = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
  input: Appointment,
): Promise<Outcome<PlannedConversation, RescheduleRefusal>> =>
  services.db.transaction(viewer, async (tx) => {
    const held = await holdConversation(tx, conversationId)
    if (!held.ok) return held
    const at = services.clock.now()
    const { rules } = held.value.kind
    const decision = decide(
      held.value.state,
      { type: 'reschedule', by: viewer.personId },
      { rules, at: at.toString() },
    )
    if (!decision.ok) return decision
    const moment = checkMoment(input, at)
    if (!moment.ok) return moment
    const also = { starts_at: input.startsAt, ends_at: input.endsAt, invited_at: at.toString() }
    const revision = await saveDecision(tx, viewer, held.value, decision.value, { at, also })
    await updateAppointment(tx, conversationId, appointmentColumns(input))
    const day = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(viewer.timeZone).toPlainDate()
    return accept({
      ...standingAfter(conversationId, decision.value.state, revision),
      lateNotice: lateNotice(rules, day(at), day(Temporal.Instant.from(input.startsAt))),
    })
  })
