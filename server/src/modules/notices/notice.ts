import type { MailKind } from '../../platform/mail/mail-kind.ts'

/** What one gets for one's own calendar is no news. */
const forCalendars: readonly string[] = ['calendar-kept', 'calendar-dropped']

/** What tells of a talk whose moment is that of the talk itself; who could not come then, could not come then. */
export const ofTheTalk = [
  'conversation-planned',
  'conversation-arranged',
  'series-planned',
  'series-arranged',
  'moment-chosen',
  'conversation-moved',
  'conversation-changed',
  'conversation-handed-over',
  'conversation-taken-over',
  'report-offered',
  'reminder-prepare',
  'reminder-talk',
] as const satisfies readonly MailKind[]

/** Whether what is mailed under this kind also stands among somebody's notices. */
export const isNotice = (kind: string): boolean => !forCalendars.includes(kind)
