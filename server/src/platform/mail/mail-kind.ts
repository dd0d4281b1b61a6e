/** The kinds of mail there are; each has its words in messages/{nl,en}/mail.json. */
export type MailKind =
  | 'invitation'
  | 'password-reset'
  | 'address-changed'
  | 'new-browser'
  | 'conversation-planned'
  | 'conversation-arranged'
  | 'series-planned'
  | 'series-arranged'
  | 'moment-chosen'
  | 'moments-offered'
  | 'moments-wait'
  | 'moments-answered'
  | 'moments-withdrawn'
  | 'moments-lapsed'
  | 'conversation-moved'
  | 'conversation-changed'
  | 'conversation-cancelled'
  | 'conversation-handed-over'
  | 'conversation-taken-over'
  | 'invitation-declined'
  | 'conversations-resumed'
  | 'calendar-kept'
  | 'calendar-dropped'
  | 'report-offered'
  | 'addendum-sealed'
  | 'correction-proposed'
  | 'correction-sealed'
  | 'correction-declined'
  | 'withdrawal-proposed'
  | 'withdrawal-declined'
  | 'conversation-withdrawn'
  | 'response-handed-in'
  | 'response-answered'
  | 'response-unanswered'
  | 'response-asked'
  | 'response-talk'
  | 'response-decided'
  | 'talk-asked'
  | 'talk-begun'
  | `goal-${'proposed' | 'withdrawn' | 'accepted' | 'made-own' | 'declined' | 'reached' | 'complimented'}`
  | ReminderMail
  | 'digest'

/** That something waits: before its last day, after it, and to the next person. */
export type ReminderMail =
  | `reminder-${'prepare' | 'talk' | 'report' | 'sign' | 'agreement' | 'support' | 'next' | 'rhythm' | 'goal-answer' | 'goal' | 'goal-check-in'}`
  | `reminder-${'report' | 'agreement' | 'support' | 'next' | 'goal'}-late`
  | `reminder-${'report' | 'sign' | 'agreement' | 'support' | 'next' | 'rhythm'}-waits`
