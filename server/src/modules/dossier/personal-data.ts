import type { PersonalData } from '../../platform/personal-data.ts'

const term = {
  from: 'employment-ended',
  days: 2 * 365,
  source:
    'no term in law; two years after leaving is what the Dutch supervisor and advisers hold to (government: the selection list)',
} as const

export const personalData = {
  sealed_reports: {
    holds: 'the signed report of a conversation as a document: what both said, agreed and signed',
    subject: 'employee_id',
    retention: term,
    export: { as: 'sealed reports' },
    erasure: 'delete',
  },
  addenda: {
    holds: 'what one of the two added to a sealed report afterwards, or both corrected in it',
    subject: 'employee_id',
    retention: { ...term, source: 'as long as the report it was added to' },
    export: { as: 'additions to reports' },
    erasure: 'delete',
  },
  correction_proposals: {
    holds: 'what one of the two says is wrong in a sealed report, and why the other does not agree',
    subject: 'employee_id',
    retention: { ...term, source: 'as long as the report it is about; sooner when it is agreed or put away' },
    export: { as: 'proposed corrections of reports' },
    erasure: 'delete',
  },
  responses: {
    holds: 'that somebody handed in a written response to a report, who is asked about it and until when',
    subject: 'employee_id',
    retention: { ...term, source: 'as long as the report it responds to' },
    export: { as: 'written responses' },
    erasure: 'delete',
  },
  response_words: {
    holds:
      'the written response, the answer to it and the decision; until it is sealed also whom the employee brings along, and where the talk is',
    subject: 'response_id, by responses.employee_id',
    retention: { as: 'the conversation' },
    export: { as: 'written responses' },
    erasure: 'delete',
  },
  sealed_responses: {
    holds: 'a finished written response as a document: what was said in it, and what became of it',
    subject: 'employee_id',
    retention: { ...term, source: 'as long as the report it responds to' },
    export: { as: 'written responses' },
    erasure: 'delete',
  },
  waiting_reports: {
    holds: 'which signed report waits to be sealed, since when',
    subject: 'employee_id',
    retention: { as: 'the conversation' },
    export: { left: 'out', because: 'the report itself is part of the export' },
    erasure: 'delete',
  },
  file_openings: {
    holds: 'who opened whose file, report or agreements, and when',
    subject: 'person_id',
    retention: { ...term, source: 'as long as the file that was opened' },
    export: { as: 'who opened your file' },
    erasure: 'delete',
  },
} as const satisfies PersonalData<
  | 'sealed_reports'
  | 'addenda'
  | 'correction_proposals'
  | 'responses'
  | 'response_words'
  | 'sealed_responses'
  | 'waiting_reports'
  | 'file_openings'
>
