import type { PersonalData } from '../../platform/personal-data.ts'

/** Words of a conversation go before its report does: they served to prepare, to hold and to write it. */
const workingWords = {
  from: 'conversation-filed',
  days: 365,
  source: 'until the next yearly conversation has looked back on it; GDPR article 5(1)(e)',
} as const

const withConversation = { as: 'the conversation' } as const

/** Moments serve to find one. */
const momentsServe = { from: 'ended', days: 90, source: 'as long as notices of it are kept' } as const

export const personalData = {
  conversations: {
    holds:
      'who talked with whom, which kind of conversation, when, when it was to be before it was moved and by whom, and how far it is',
    subject: 'employee_id',
    retention: {
      from: 'employment-ended',
      days: 2 * 365,
      source:
        'advice of the Dutch data protection authority on personnel files; public bodies set the term of their selection list',
    },
    export: { as: 'conversations' },
    erasure: 'delete',
  },
  conversation_appointments: {
    holds: 'where the two meet, what for, and why it was called off, in their own words',
    subject: 'conversation_id → conversations.employee_id',
    retention: withConversation,
    export: { as: 'appointments of conversations' },
    erasure: 'delete',
  },
  conversation_participants: {
    holds: 'who sat at the table, and in which part',
    subject: 'person_id',
    retention: withConversation,
    export: { as: 'conversations you took part in' },
    erasure: 'delete',
  },
  conversation_keepers: {
    holds: 'that somebody wanted what was noted in a talk without a report kept in the file',
    subject: 'person_id',
    retention: withConversation,
    export: { as: 'conversations you wanted kept' },
    erasure: 'delete',
  },
  conversation_handovers: {
    holds: 'who led a conversation before, who took it over, and who arranged that',
    subject: 'from_id',
    retention: withConversation,
    export: { as: 'conversations you handed over' },
    erasure: 'delete',
  },
  conversation_withdrawals: {
    holds: 'who of the two proposed to withdraw a conversation, why (a choice), and when the other answered',
    subject: 'proposed_by',
    retention: withConversation,
    export: { as: 'conversations you proposed to withdraw' },
    erasure: 'delete',
  },
  preparations: {
    holds: 'whether and when somebody shared their preparation',
    subject: 'person_id',
    retention: withConversation,
    export: { as: 'preparations' },
    erasure: 'delete',
  },
  preparation_answers: {
    holds: 'what somebody wrote while preparing, also what they never shared',
    subject: 'person_id',
    retention: workingWords,
    export: { as: 'answers of preparations' },
    erasure: 'delete',
  },
  talking_points: {
    holds: 'what somebody wanted to talk about',
    subject: 'author_id',
    retention: workingWords,
    export: { as: 'talking points' },
    erasure: 'delete',
  },
  notes: {
    holds: 'what somebody wrote down during the talk, often about the employee',
    subject: 'conversation_id → conversations.employee_id',
    retention: workingWords,
    export: { as: 'notes of conversations' },
    erasure: 'delete',
  },
  live_notes: {
    holds: 'what those at the table typed together during the talk, often about the employee',
    subject: 'conversation_id → conversations.employee_id',
    retention: workingWords,
    export: { as: 'notes of conversations' },
    erasure: 'delete',
  },
  live_note_writers: {
    holds: 'who typed which words in the shared notes, until the report is offered',
    subject: 'person_id',
    retention: workingWords,
    export: { as: 'which words of shared notes you typed' },
    erasure: 'delete',
  },
  conversation_evaluations: {
    holds: 'how somebody found the talk itself, which nobody else reads',
    subject: 'person_id',
    retention: {
      from: 'created',
      days: 365 + 122,
      source: 'until its quarter is counted; for the total of who led it at most a year longer',
    },
    export: { as: 'how you found your conversations' },
    erasure: 'delete',
  },
  reports: {
    holds: 'what both said and agreed, in their own words',
    subject: 'conversation_id → conversations.employee_id',
    retention: withConversation,
    export: { as: 'reports' },
    erasure: 'delete',
  },
  report_versions: {
    holds: 'each text of a report that was ever offered for signing',
    subject: 'conversation_id → conversations.employee_id',
    retention: withConversation,
    export: { as: 'earlier versions of reports' },
    erasure: 'delete',
  },
  report_comments: {
    holds: 'what somebody said about a report',
    subject: 'conversation_id → conversations.employee_id',
    retention: withConversation,
    export: { as: 'comments on reports' },
    erasure: 'delete',
  },
  assessments: 'none',
  assessment_scores: {
    holds: 'how somebody scored the employee, or themselves, and why, before the assessors settled it',
    subject: 'conversation_id → conversations.employee_id',
    retention: workingWords,
    export: { as: 'scores of your appraisals' },
    erasure: 'delete',
  },
  assessment_givings: {
    holds: 'that and when somebody gave their scores',
    subject: 'conversation_id → conversations.employee_id',
    retention: withConversation,
    export: { as: 'who scored your appraisals' },
    erasure: 'delete',
  },
  assessment_outcomes: {
    holds: 'the score and the reason that the assessors settled for each criterion',
    subject: 'conversation_id → conversations.employee_id',
    retention: withConversation,
    export: { as: 'what was settled in your appraisals' },
    erasure: 'delete',
  },
  assessment_evidence: {
    holds: 'what shows how the employee met a criterion: agreements, reports, facts in words',
    subject: 'conversation_id → conversations.employee_id',
    retention: withConversation,
    export: { as: 'evidence in your appraisals' },
    erasure: 'delete',
  },
  conversation_series: {
    holds:
      'what the employee is to improve in a series of talks, how that is seen, and the support that was promised',
    subject: 'employee_id',
    retention: withConversation,
    export: { as: 'improvement series' },
    erasure: 'delete',
  },
  series_wordings: {
    holds: 'how the employee says in their own words what they are to improve',
    subject: 'series_id → conversation_series.employee_id',
    retention: withConversation,
    export: { as: 'your goals in your own words' },
    erasure: 'delete',
  },
  conversation_conclusions: {
    holds:
      'what a conversation came to as the one who led it concluded, with the reason, such as the end of a probation',
    subject: 'conversation_id → conversations.employee_id',
    retention: withConversation,
    export: { as: 'what your conversations came to' },
    erasure: 'delete',
  },
  signatures: {
    holds: 'who signed a report, how, and the written response',
    subject: 'person_id',
    retention: withConversation,
    export: { as: 'signatures' },
    erasure: 'delete',
  },
  conversation_rests: {
    holds: 'from when until when the conversations of somebody rest, and who wrote that down; never why',
    subject: 'person_id',
    retention: {
      from: 'ended',
      days: 0,
      source:
        'gone as soon as it is over, so that no history of absence comes of it; GDPR article 5(1)(c) and (e). The day from which a report or an agreement is due again stays beside it until that is done',
    },
    export: { as: 'whether your conversations rest' },
    erasure: 'delete',
  },
  conversation_proposals: {
    holds: 'when the next conversation of two people is usual',
    subject: 'employee_id',
    retention: withConversation,
    export: { as: 'proposed conversations' },
    erasure: 'delete',
  },
  moment_offers: {
    holds:
      'that one of two offered the other moments to talk, for which kind of conversation, and where and what for until it was planned',
    subject: 'employee_id',
    retention: momentsServe,
    export: { as: 'moments offered for conversations' },
    erasure: 'delete',
  },
  offered_moments: {
    holds: 'which moments were offered, and by which of the two',
    subject: 'offer_id → moment_offers.employee_id',
    retention: momentsServe,
    export: { as: 'moments offered for conversations' },
    erasure: 'delete',
  },
  calendar_mail_stops: {
    holds: 'that somebody wants no appointments by mail',
    subject: 'person_id',
    retention: { from: 'employment-ended', days: 30, source: 'tells which mails to send, and no longer' },
    export: { as: 'whether you get appointments by mail' },
    erasure: 'delete',
  },
  conversation_calendars: 'none',
  calendar_invitations: {
    holds: 'that somebody was sent an appointment for their calendar, or that it is off',
    subject: 'person_id',
    retention: withConversation,
    export: { as: 'appointments sent to your calendar' },
    erasure: 'delete',
  },
  invitation_answers: {
    holds: 'whether somebody said they would come, and when they said so',
    subject: 'person_id',
    retention: withConversation,
    export: { as: 'your answers to invitations' },
    erasure: 'delete',
  },
} as const satisfies PersonalData<
  | 'conversations'
  | 'conversation_appointments'
  | 'conversation_participants'
  | 'conversation_keepers'
  | 'conversation_handovers'
  | 'conversation_withdrawals'
  | 'preparations'
  | 'preparation_answers'
  | 'talking_points'
  | 'notes'
  | 'live_notes'
  | 'live_note_writers'
  | 'conversation_evaluations'
  | 'assessments'
  | 'assessment_scores'
  | 'assessment_givings'
  | 'assessment_outcomes'
  | 'assessment_evidence'
  | 'conversation_series'
  | 'series_wordings'
  | 'conversation_conclusions'
  | 'reports'
  | 'report_versions'
  | 'report_comments'
  | 'signatures'
  | 'conversation_rests'
  | 'conversation_proposals'
  | 'moment_offers'
  | 'offered_moments'
  | 'calendar_mail_stops'
  | 'conversation_calendars'
  | 'calendar_invitations'
  | 'invitation_answers'
>
