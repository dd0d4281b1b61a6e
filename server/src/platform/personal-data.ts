/**
 * What a table knows about people, and what the law asks of that: how long it may stay, what somebody
 * gets of it who asks to see their file (GDPR article 15), and what erasing it means (article 17).
 * Every module declares its own tables in its `personal-data.ts`; a check of the house finds the table
 * that nobody declared.
 */
export interface Holding {
  /** What is in it about people, in a few plain words. */
  readonly holds: string
  /** Whose it is: the column, or the path of columns, that leads to the person. */
  readonly subject: string
  readonly retention: Retention
  /** What it is called in the answer to a request for access; or why it is not part of that. */
  readonly export: { readonly as: string } | { readonly left: 'out'; readonly because: string }
  readonly erasure: Erasure
}

/** The moment from which the term of retention is counted. */
export type RetentionStart =
  | 'created'
  | 'last-used'
  | 'sent'
  | 'expired'
  | 'ended'
  | 'conversation-filed'
  | 'agreement-closed'
  | 'goal-closed'
  | 'employment-ended'
  | 'organization-ended'

/**
 * How long: a number of days from a start, by default (an organisation may set it otherwise), with the
 * law, agreement or reason that the number comes from; or exactly as long as the row it belongs to.
 */
export type Retention =
  | { readonly from: RetentionStart; readonly days: number; readonly source: string }
  | {
      readonly as:
        | 'the person'
        | 'the conversation'
        | 'the agreement'
        | 'the goal'
        | 'the account'
        | 'the organization'
    }

/**
 * What erasing does: `delete` removes the row; `tombstone` leaves a row that says something was here,
 * without personal data; `anonymise` empties the columns about the person; `never` says why it may stay.
 */
export type Erasure = 'delete' | 'tombstone' | 'anonymise' | { readonly never: string }

/** A module's declaration: each of its tables, or `none` for a table without personal data. */
export type PersonalData<Table extends string> = Readonly<Record<Table, Holding | 'none'>>

export const personalData = {
  organizations: 'none',
  outbox: 'none',
  repeating_tasks: 'none',
  audit_entries: {
    holds: 'who did what to which object, as identifiers, without any text',
    subject: 'actor_id',
    retention: {
      from: 'created',
      days: 7 * 365,
      source: 'GDPR article 5(2): the controller must be able to show it',
    },
    export: { as: 'what you did' },
    erasure: {
      never:
        'the chain proves that nothing was changed; it holds identifiers alone, which lead nowhere once the person is erased',
    },
  },
  audit_chain: 'none',
  audit_unsealed: 'none',
  mails: {
    holds: 'to whom which kind of mail was sent, with the names and dates in it',
    subject: 'person_id',
    retention: { from: 'created', days: 90, source: 'long enough to answer "I never got it"' },
    export: { as: 'mails sent to you' },
    erasure: 'delete',
  },
  mail_calendars: {
    holds: 'what of a mail that waits is for a calendar: the kind of conversation, names, when and where',
    subject: 'mail_id → mails.person_id',
    retention: { from: 'sent', days: 0, source: 'serves to send it, and goes when it was sent' },
    export: { left: 'out', because: 'it is in the mail itself, which they get' },
    erasure: 'delete',
  },
  mail_bounces: {
    holds:
      'that mail does not arrive at somebody’s address, since when, and the status that their mail server gave',
    subject: 'person_id',
    retention: { as: 'the person' },
    export: { as: 'whether mail reaches you' },
    erasure: 'delete',
  },
} as const satisfies PersonalData<
  | 'organizations'
  | 'outbox'
  | 'repeating_tasks'
  | 'audit_entries'
  | 'audit_chain'
  | 'audit_unsealed'
  | 'mails'
  | 'mail_calendars'
  | 'mail_bounces'
>
