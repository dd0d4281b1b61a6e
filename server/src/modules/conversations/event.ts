import type { CancelReason } from '@tweespraak/contract/conversation'
import type { Closing } from './signing.ts'

/** About withdrawing a conversation: who did it, and who is told. */
export interface WithdrawalEvent {
  readonly type: 'WithdrawalProposed' | 'WithdrawalTakenBack' | 'WithdrawalDeclined' | 'ConversationWithdrawn'
  readonly by: string
  readonly to: string
}

/**
 * Of talks that are planned at once the first tells of all, in one mail: of how many. Of the others that one does. Nobody
 * is invited to what begins at once. Who asked for a talk hears which moment the other chose.
 */
export type PlanNews = { readonly talks: number } | 'told-with-another' | 'begins-at-once' | 'chosen'

/** What a decision brought about. Feeds the outbox and the audit: ids and dates, never text. */
export type ConversationEvent =
  | { readonly type: 'ConversationPlanned'; readonly news?: PlanNews }
  /** `from` and `to`: when it was to begin, and when it will (ISO instants); the same when only the rest of the appointment changed. */
  | {
      readonly type: 'ConversationRescheduled'
      readonly by: string
      readonly from: string
      readonly to: string
    }
  /** `by` is null when the employee leaves before it. */
  | { readonly type: 'ConversationCancelled'; readonly by: string | null; readonly reason: CancelReason }
  | { readonly type: 'ConversationCameBack' }
  | { readonly type: 'PreparationShared'; readonly personId: string }
  | { readonly type: 'PreparationsRevealed'; readonly personIds: readonly string[] }
  | { readonly type: 'TalkBegun' }
  | { readonly type: 'TalkHeld' }
  /** Who began it at once took that back: the talk is gone. */
  | { readonly type: 'StartUndone' }
  | { readonly type: 'ReportPassed'; readonly toPersonId: string }
  | { readonly type: 'ReportOffered' }
  | { readonly type: 'ReportTakenBack' }
  | { readonly type: 'ReportCommented'; readonly personId: string }
  | { readonly type: 'CommentTakenBack'; readonly personId: string }
  | { readonly type: 'SignaturePut'; readonly personId: string }
  | { readonly type: 'SignaturesVoided'; readonly personIds: readonly string[] }
  /** The report rests: everybody signed, or the term passed and it is closed as not signed. */
  | { readonly type: 'ReportSigned'; readonly closing: Closing['how'] }
  /** Somebody else leads it from now on. `by` arranged it; null when it came by itself, with a team. */
  | {
      readonly type: 'ConversationHandedOver'
      readonly from: string
      readonly to: string
      readonly by: string | null
    }
  | WithdrawalEvent
  | { readonly type: 'ConversationFiled' }
  | { readonly type: 'ConversationFollowedUp' }
