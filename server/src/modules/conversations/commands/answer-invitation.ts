import type { InvitationAnswer } from '@tweespraak/contract/invitations'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { isSealWord } from '../../../platform/link-token.ts'
import { readReply } from '../../../platform/mail/reply.ts'
import { emit } from '../../../platform/outbox/emit.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Identity, Viewer } from '../../../platform/viewer.ts'
import { mayAnswer, readCalendarUid } from '../invitation.ts'
import { findParticipant } from '../participant.ts'
import { participantOf, partsOf, selectRow } from '../store/conversation.ts'
import { InvitationDeclined } from '../store/event.ts'
import { findGuest, saveAnswered, sequenceNow } from '../store/invitation.ts'
import { answerKey } from './invite-calendar.ts'

interface Given {
  readonly organizationId: string
  readonly conversationId: string
  readonly employeeId: string
  readonly leaderId: string
  readonly personId: string
  readonly answer: InvitationAnswer
  readonly sequence: number
  readonly by: 'mail' | 'app'
}

/** Writes down an answer and, when somebody cannot come, tells it. */
const note = async (
  { clock }: Pick<Services, 'clock'>,
  tx: Tx,
  identity: Identity,
  given: Given,
): Promise<void> => {
  const at = clock.now()
  if (!(await saveAnswered(tx, given, at.toString()))) return
  const { conversationId, employeeId, leaderId, personId } = given
  const about = { subjectType: 'conversation', subjectId: conversationId } as const
  await recordAudit(tx, identity, { action: 'invitation.answered', ...about }, at)
  if (given.answer !== 'declined') return
  const told = { conversationId, employeeId, leaderId, personIds: [personId] }
  await emit(tx, identity, InvitationDeclined, told, at)
}

type AnswerRefusal = 'not-found' | 'talk-already-begun' | 'conversation-cancelled' | 'conversation-withdrawn'

/** Says whether somebody at the table comes; again, as often as they change their mind before it begins. */
export const answerInvitation = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
  answer: InvitationAnswer,
): Promise<Outcome<undefined, AnswerRefusal>> =>
  services.db.transaction(viewer, async (tx) => {
    const row = await selectRow(tx, conversationId).executeTakeFirst()
    const seats = await partsOf(tx, conversationId).participants.execute()
    if (row === undefined || findParticipant(seats.map(participantOf), viewer.personId) === null)
      return refuse('not-found')
    const may = mayAnswer(row.state as Parameters<typeof mayAnswer>[0])
    if (!may.ok) return may
    await note(services, tx, viewer, {
      organizationId: viewer.organizationId,
      conversationId,
      employeeId: row.employee_id,
      leaderId: row.leader_id,
      personId: viewer.personId,
      answer,
      sequence: (await sequenceNow(tx, conversationId)).sequence,
      by: 'app',
    })
    return accept(undefined)
  })

/**
 * Takes a mail that came to the address for answers. It counts when it names one of our appointments, comes from the
 * address of somebody at that table, went to the address that only they were given, and answers to a change that was sent.
 * Anything else is passed over without a word: who sent it learns nothing.
 */
export const answerByMail = async (
  services: Pick<Services, 'db' | 'clock' | 'secret' | 'config'>,
  source: Uint8Array,
): Promise<void> => {
  const { inboundAddress } = services.config
  const reply = inboundAddress === null ? null : await readReply(source, inboundAddress)
  const about = reply === null ? null : readCalendarUid(reply.uid)
  if (reply === null || about === null) return
  const { organizationId, conversationId } = about
  const task = { purpose: 'mail', organizationId } as const
  await services.db.transaction(task, async (tx) => {
    const guest = await findGuest(tx, conversationId, reply.attendee)
    if (guest === undefined || !mayAnswer(guest.state as Parameters<typeof mayAnswer>[0]).ok) return
    const ids = [organizationId, conversationId, guest.person_id]
    if (!reply.words.some((word) => isSealWord(word, ids, answerKey(services)))) return
    if (reply.sequence > (await sequenceNow(tx, conversationId)).sequence) return
    await note(services, tx, task, {
      organizationId,
      conversationId,
      employeeId: guest.employee_id,
      leaderId: guest.leader_id,
      personId: guest.person_id,
      answer: reply.answer,
      sequence: reply.sequence,
      by: 'mail',
    })
  })
}
