import type { MailSort, MailWay, NeededMails } from '@tweespraak/contract/mail-choices'
import { mailSort } from '@tweespraak/contract/mail-choices'
import type { MailKind } from '../../platform/mail/mail-kind.ts'

/**
 * Every kind of mail: the sort under which somebody chooses how they hear of it, or why it always comes. The reminder to
 * sign is the last word before a report is closed without.
 */
const sorts: Readonly<Record<MailKind, MailSort | NeededMails | 'digest'>> = {
  invitation: 'entry',
  'password-reset': 'entry',
  'address-changed': 'entry',
  'new-browser': 'entry',
  'conversation-planned': 'appointment',
  'conversation-arranged': 'appointment',
  'series-planned': 'appointment',
  'series-arranged': 'appointment',
  'moment-chosen': 'appointment',
  'moments-offered': 'appointment',
  'moments-wait': 'appointment',
  'moments-answered': 'appointment',
  'moments-withdrawn': 'appointment',
  'moments-lapsed': 'appointment',
  'conversation-moved': 'appointment',
  'conversation-changed': 'appointment',
  'conversation-cancelled': 'appointment',
  'conversation-handed-over': 'appointment',
  'conversation-taken-over': 'appointment',
  'invitation-declined': 'appointment',
  'conversations-resumed': 'appointment',
  'calendar-kept': 'appointment',
  'calendar-dropped': 'appointment',
  'report-offered': 'formal',
  'addendum-sealed': 'formal',
  'correction-proposed': 'formal',
  'correction-sealed': 'formal',
  'correction-declined': 'formal',
  'withdrawal-proposed': 'formal',
  'withdrawal-declined': 'formal',
  'conversation-withdrawn': 'formal',
  'response-handed-in': 'formal',
  'response-answered': 'formal',
  'response-unanswered': 'formal',
  'response-asked': 'formal',
  'response-talk': 'formal',
  'response-decided': 'formal',
  'talk-asked': 'next',
  'talk-begun': 'appointment',
  'goal-proposed': 'goal',
  'goal-withdrawn': 'goal',
  'goal-accepted': 'goal-news',
  'goal-made-own': 'goal-news',
  'goal-declined': 'goal-news',
  'goal-reached': 'goal-news',
  'goal-complimented': 'goal-news',
  'reminder-goal-answer': 'goal',
  'reminder-goal': 'goal',
  'reminder-goal-late': 'goal',
  'reminder-goal-check-in': 'goal',
  'reminder-sign': 'formal',
  'reminder-prepare': 'prepare',
  'reminder-talk': 'talk',
  'reminder-report': 'report',
  'reminder-report-late': 'report',
  'reminder-agreement': 'agreement',
  'reminder-agreement-late': 'agreement',
  'reminder-support': 'support',
  'reminder-support-late': 'support',
  'reminder-next': 'next',
  'reminder-next-late': 'next',
  'reminder-rhythm': 'next',
  'reminder-report-waits': 'waits',
  'reminder-sign-waits': 'waits',
  'reminder-agreement-waits': 'waits',
  'reminder-support-waits': 'waits',
  'reminder-next-waits': 'waits',
  'reminder-rhythm-waits': 'waits',
  digest: 'digest',
}

/** The sort of a mail that somebody may do without; null for one that always comes. A digest is of its own. */
export const optionalSort = (kind: string): MailSort | 'digest' | null => {
  const sort = sorts[kind as MailKind]
  return sort === 'digest' ? sort : (mailSort.safeParse(sort).data ?? null)
}

/** What somebody chose, by sort; of what they chose nothing, they hear at once. */
export type Choices = ReadonlyMap<MailSort, MailWay>

/** How somebody hears of a kind of mail. A digest comes as long as there is something for it. */
export const wayOf = (kind: string, choices: Choices | undefined): MailWay => {
  const sort = optionalSort(kind)
  return sort === null || sort === 'digest' ? 'now' : (choices?.get(sort) ?? 'now')
}

/** Whether it reminds of something that may be done by the time it is read. */
export const isReminder = (kind: string): boolean => kind.startsWith('reminder-')
