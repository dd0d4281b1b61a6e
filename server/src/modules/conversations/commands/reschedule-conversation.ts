import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { originOfKind } from '../../templates/public.ts'
import { checkProbation } from '../conclusion.ts'
import { decide, type DecisionRefusal } from '../conversation.ts'
import { standingAfter } from '../phase.ts'
import {
  type Appointment,
  checkMoment,
  isSameMoment,
  lateNotice,
  moveAfter,
  type PlannedConversation,
} from '../plan.ts'
import { holdConversation, moveColumns, moveOfRow, saveDecision } from '../store/conversation.ts'
import { probationFor } from '../store/conclusion.ts'
import { appointmentColumns, appointmentQuery, updateAppointment } from '../store/plan.ts'

type RescheduleRefusal =
  | DecisionRefusal
  | 'not-found'
  | 'ends-before-start'
  | 'in-the-past'
  | 'probation-over'

type Columns = ReturnType<typeof appointmentColumns>

/** Handed in as it was: nothing changes, and nobody is told that it did. */
const isSame = (
  input: Appointment,
  row: { readonly starts_at: string; readonly ends_at: string },
  known: Columns | undefined,
): boolean => {
  const { place, video_link: link, purpose } = appointmentColumns(input)
  return (
    isSameMoment(input.startsAt, row.starts_at) &&
    isSameMoment(input.endsAt, row.ends_at) &&
    known?.place === place &&
    known.video_link === link &&
    known.purpose === purpose
  )
}

/** Moves a conversation that has not begun, or changes where it is; everybody is invited anew, and who did not do it is mailed. */
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
    const { kind, row, state } = held.value
    const { rules } = kind
    const decision = decide(
      state,
      { type: 'reschedule', by: viewer.personId, from: row.starts_at, to: input.startsAt },
      { rules, at: at.toString() },
    )
    if (!decision.ok) return decision
    const moment = checkMoment(input, at)
    if (!moment.ok) return moment
    const origin = await originOfKind(tx, row.kind_id)
    const day = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(viewer.timeZone).toPlainDate()
    const timely = checkProbation(
      origin,
      await probationFor(tx, origin, row.employee_id),
      day(Temporal.Instant.from(input.startsAt)).toString(),
    )
    if (!timely.ok) return timely
    const standing = (revision: number) => ({
      ...standingAfter(conversationId, state, revision),
      lateNotice: lateNotice(rules, day(at), day(Temporal.Instant.from(input.startsAt))),
    })
    const known = await appointmentQuery(tx, conversationId).executeTakeFirst()
    if (isSame(input, row, known)) return accept(standing(row.revision))
    const move = { from: row.starts_at, to: input.startsAt, by: viewer.personId }
    const also = {
      starts_at: input.startsAt,
      ends_at: input.endsAt,
      invited_at: at.toString(),
      ...moveColumns(moveAfter(moveOfRow(row), move)),
    }
    const revision = await saveDecision(tx, viewer, held.value, decision.value, { at, also })
    await updateAppointment(tx, conversationId, appointmentColumns(input))
    return accept(standing(revision))
  })
