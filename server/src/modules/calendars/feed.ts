import type { Bilingual, Language } from '@tweespraak/contract/id'

export interface FeedConversation {
  readonly id: string
  readonly kind: Bilingual
  readonly employee: string
  readonly leader: string
  /** ISO instants. */
  readonly startsAt: string
  readonly endsAt: string
  /** When the appointment was made or changed last. */
  readonly changedAt: string
}

export interface FeedAgreement {
  readonly id: string
  /** Who it was made with. */
  readonly other: string
  /** ISO date. */
  readonly dueOn: string
  readonly changedAt: string
}

/** What a calendar of one's own shows. */
export interface Feed {
  readonly language: Language
  readonly discreet: boolean
  readonly conversations: readonly FeedConversation[]
  readonly agreements: readonly FeedAgreement[]
}

/** How long what was stays in it, in days. */
export const keptDays = 90

/** Whether this is what a client has already, as it says itself (`If-None-Match`, RFC 9110). */
export const hasAlready = (etag: string, header: string | undefined): boolean =>
  header?.split(',').some((each) => each.trim() === '*' || each.trim().replace(/^W\//, '') === etag) ?? false
