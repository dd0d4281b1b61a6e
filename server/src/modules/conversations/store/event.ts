import { id, instant } from '@tweespraak/contract/id'
import { z } from 'zod'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { defineEvent } from '../../../platform/outbox/event.ts'
import { emit } from '../../../platform/outbox/emit.ts'
import type { Identity } from '../../../platform/viewer.ts'
import type { ConversationEvent } from '../event.ts'

/**
 * Which conversation, between whom; `personIds` are those whom the event is about (who shared, signed, moved
 * it, is asked next). `moved`: from which moment to which. `news`: how those who did not plan it are told, see `PlanNews`.
 */
const payload = z.object({
  conversationId: id,
  employeeId: id,
  leaderId: id,
  personIds: z.array(id),
  moved: z.object({ from: instant, to: instant }).optional(),
  news: z
    .union([z.object({ talks: z.int() }), z.enum(['told-with-another', 'begins-at-once', 'chosen'])])
    .optional(),
})

/** The report rests: all have signed, or the term passed. It is sealed next. */
export const ReportSigned = defineEvent('ReportSigned', payload)
/** The sealed report is in the file. Happens in `dossier`; declared here, where it files the conversation. */
export const ReportSealed = defineEvent('ReportSealed', payload)

export const ConversationPlanned = defineEvent('ConversationPlanned', payload)
export const ConversationRescheduled = defineEvent('ConversationRescheduled', payload)
export const ConversationCancelled = defineEvent('ConversationCancelled', payload)
/** Somebody at the table cannot come. */
export const InvitationDeclined = defineEvent('InvitationDeclined', payload)
/** The employee stays after all, and what was called off for their leaving is on again. */
export const ConversationCameBack = defineEvent('ConversationCameBack', payload)
export const ReportOffered = defineEvent('ReportOffered', payload)
/** Began by mistake: it is gone. */
export const StartUndone = defineEvent('StartUndone', payload)
export const TalkHeld = defineEvent('TalkHeld', payload)
/** `personIds`: who led it, who leads it now, and who arranged that (nobody when it came by itself). */
export const ConversationHandedOver = defineEvent('ConversationHandedOver', payload)

/** About withdrawing it. `personIds`: who did it, and the other of the two. */
export const WithdrawalProposed = defineEvent('WithdrawalProposed', payload)
export const WithdrawalDeclined = defineEvent('WithdrawalDeclined', payload)
export const ConversationWithdrawn = defineEvent('ConversationWithdrawn', payload)

/** Everything that happens to a conversation; a module that acts on one of these gets it exported by name. */
const events = {
  ConversationPlanned,
  ConversationRescheduled,
  ConversationCancelled,
  ConversationCameBack,
  PreparationShared: defineEvent('PreparationShared', payload),
  PreparationsRevealed: defineEvent('PreparationsRevealed', payload),
  TalkBegun: defineEvent('TalkBegun', payload),
  TalkHeld,
  StartUndone,
  ReportPassed: defineEvent('ReportPassed', payload),
  ReportOffered,
  ReportTakenBack: defineEvent('ReportTakenBack', payload),
  ReportCommented: defineEvent('ReportCommented', payload),
  CommentTakenBack: defineEvent('CommentTakenBack', payload),
  SignaturePut: defineEvent('SignaturePut', payload),
  SignaturesVoided: defineEvent('SignaturesVoided', payload),
  ReportSigned,
  ConversationHandedOver,
  WithdrawalProposed,
  WithdrawalTakenBack: defineEvent('WithdrawalTakenBack', payload),
  WithdrawalDeclined,
  ConversationWithdrawn,
  ConversationFiled: defineEvent('ConversationFiled', payload),
  ConversationFollowedUp: defineEvent('ConversationFollowedUp', payload),
} as const satisfies Record<ConversationEvent['type'], unknown>

/** How each event is called in the audit. */
const actions: Readonly<Record<ConversationEvent['type'], string>> = {
  ConversationPlanned: 'conversation.planned',
  ConversationRescheduled: 'conversation.rescheduled',
  ConversationCancelled: 'conversation.cancelled',
  ConversationCameBack: 'conversation.came-back',
  PreparationShared: 'preparation.shared',
  PreparationsRevealed: 'preparation.revealed',
  TalkBegun: 'talk.begun',
  TalkHeld: 'talk.held',
  StartUndone: 'talk.start-undone',
  ReportPassed: 'report.passed',
  ReportOffered: 'report.offered',
  ReportTakenBack: 'report.taken-back',
  ReportCommented: 'report.commented',
  CommentTakenBack: 'report.comment-taken-back',
  SignaturePut: 'signature.put',
  SignaturesVoided: 'signature.voided',
  ReportSigned: 'report.closed',
  ConversationHandedOver: 'conversation.handed-over',
  WithdrawalProposed: 'withdrawal.proposed',
  WithdrawalTakenBack: 'withdrawal.taken-back',
  WithdrawalDeclined: 'withdrawal.declined',
  ConversationWithdrawn: 'conversation.withdrawn',
  ConversationFiled: 'conversation.filed',
  ConversationFollowedUp: 'conversation.followed-up',
}

const concerned = (event: ConversationEvent): readonly string[] => {
  switch (event.type) {
    case 'ConversationRescheduled':
      return [event.by]
    case 'ConversationCancelled':
      return event.by === null ? [] : [event.by]
    case 'PreparationShared':
    case 'ReportCommented':
    case 'CommentTakenBack':
    case 'SignaturePut':
      return [event.personId]
    case 'ReportPassed':
      return [event.toPersonId]
    case 'PreparationsRevealed':
    case 'SignaturesVoided':
      return event.personIds
    case 'WithdrawalProposed':
    case 'WithdrawalTakenBack':
    case 'WithdrawalDeclined':
    case 'ConversationWithdrawn':
      return [event.by, event.to]
    case 'ConversationHandedOver':
      return [event.from, event.to, ...(event.by === null ? [] : [event.by])]
    default:
      return []
  }
}

interface Subject {
  readonly conversationId: string
  readonly employeeId: string
  readonly leaderId: string
}

/** Tells others and writes down what a decision brought about, in its transaction. `digest` is the hash of the report, where there is one. */
export const publish = async (
  tx: Tx,
  identity: Identity,
  { conversationId, employeeId, leaderId }: Subject,
  happened: readonly ConversationEvent[],
  facts: { readonly at: Temporal.Instant; readonly digest: string | null },
): Promise<void> => {
  for (const event of happened) {
    const told = { conversationId, employeeId, leaderId, personIds: [...concerned(event)] }
    const moved =
      event.type === 'ConversationRescheduled' ? { moved: { from: event.from, to: event.to } } : {}
    const news = event.type === 'ConversationPlanned' && event.news !== undefined ? { news: event.news } : {}
    await emit(tx, identity, events[event.type], { ...told, ...moved, ...news }, facts.at)
    await recordAudit(
      tx,
      identity,
      {
        action: actions[event.type],
        subjectType: 'conversation',
        subjectId: conversationId,
        ...(facts.digest === null ? {} : { digest: facts.digest }),
      },
      facts.at,
    )
  }
}
