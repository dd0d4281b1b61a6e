// Made by tools/generate-tables.ts from the migrated database. Do not edit.

import type { Generated } from 'kysely'
import type { JsonColumn, NullableJsonColumn } from './json.ts'

export interface AccountLinks {
  organization_id: string
  person_id: string
  user_id: string
  linked_at: string
}

export interface Addenda {
  organization_id: string
  addendum_id: string
  conversation_id: string
  employee_id: string
  author_id: string
  side: string
  text: string
  report_hash: string
  report_pdf_hash: string
  content_hash: string
  pdf: Uint8Array
  pdf_hash: string
  pages: number
  sealed_at: string
  corrects: string | null
  agreed_by: string | null
}

export interface AgreementChanges {
  organization_id: string
  change_id: string
  agreement_id: string
  employee_id: string
  leader_id: string
  proposed_by: string
  what: string
  measure: string | null
  due_on: string
  why: string | null
  state: string
  proposed_at: string
  answered_at: string | null
}

export interface AgreementChoices {
  organization_id: string
  choice_id: string
  unit_id: string | null
  code: string
  chosen_at: string
}

export interface AgreementMoments {
  organization_id: string
  agreement_id: string
  employee_id: string
  leader_id: string
  revision: number
  deed: string
  person_id: string
  at: string
  what: string | null
  measure: string | null
  due_on: string | null
}

export interface AgreementPairs {
  organization_id: string
  conversation_id: string
  employee_id: string
  leader_id: string
  settled_at: string | null
}

export interface Agreements {
  organization_id: string
  agreement_id: string
  employee_id: string
  leader_id: string
  doer_id: string
  what: string
  measure: string | null
  due_on: string
  support_kind: string | null
  support: string | null
  support_state: string | null
  support_reason: string | null
  conversation_id: string | null
  follows_id: string | null
  state: string
  reason: string | null
  closed_by: string | null
  closed_at: string | null
  made_by: string
  made_at: string
  revision: number
  resumed_on: string | null
}

export interface AssessmentEvidence {
  organization_id: string
  evidence_id: string
  conversation_id: string
  criterion_id: string
  agreement_id: string | null
  report_id: string | null
  fact: string | null
  fact_on: string | null
  added_by: string
  added_at: string
}

export interface AssessmentGivings {
  organization_id: string
  conversation_id: string
  person_id: string
  seat: string
  given_at: string
}

export interface AssessmentOutcomes {
  organization_id: string
  conversation_id: string
  criterion_id: string
  step: number
  reason: string
  settled_by: string
  settled_at: string
  revision: number
}

export interface AssessmentScores {
  organization_id: string
  conversation_id: string
  person_id: string
  criterion_id: string
  step: number | null
  reason: string
  revision: number
  saved_at: string
}

export interface Assessments {
  organization_id: string
  conversation_id: string
  set_id: string
  left_out: Generated<boolean>
}

export interface Assignments {
  organization_id: string
  assignment_id: string
  employment_id: string
  person_id: string
  unit_id: string | null
  job_title: string | null
  manager_id: string | null
  hours_per_week: number | null
  starts_on: string
  ends_on: string | null
}

export interface AuditChain {
  organization_id: string
  sequence: number
  entry_id: string
  previous_hash: string
  hash: string
  sealed_at: string
}

export interface AuditEntries {
  organization_id: string
  entry_id: string
  at: string
  actor_id: string | null
  actor_kind: string
  action: string
  subject_type: string
  subject_id: string | null
  digest: string | null
}

export interface AuditUnsealed {
  organization_id: string
  entry_id: string
}

export interface CalendarFeeds {
  organization_id: string
  person_id: string
  feed_id: string
  discreet: boolean
  made_at: string
}

export interface CalendarInvitations {
  organization_id: string
  conversation_id: string
  person_id: string
  method: string
  sequence: number
  told_at: string
}

export interface CalendarMailStops {
  organization_id: string
  person_id: string
  stopped_at: string
}

export interface ChannelMessages {
  organization_id: string
  service: string
  day: string
  state: string
  attempts: Generated<number>
}

export interface Channels {
  organization_id: string
  service: string
  address: string
  hint: string
  sorts: string[]
  hour: number
  set_at: string
  told_at: string | null
  failures: Generated<number>
  trouble: string | null
  paused_at: string | null
}

export interface CollectiveAgreements {
  organization_id: string
  code: string
  content: JsonColumn
  brought_in_at: string
}

export interface ConnectedCalendars {
  organization_id: string
  person_id: string
  address: string
  hint: string
  connected_at: string
  tried_at: string
  read_at: string
  failures: Generated<number>
  trouble: string | null
  busy: JsonColumn
  unread: Generated<number>
}

export interface ConversationAppointments {
  organization_id: string
  conversation_id: string
  place: string | null
  video_link: string | null
  purpose: string | null
  cancellation: string | null
}

export interface ConversationCalendars {
  organization_id: string
  conversation_id: string
  sequence: number
  moment_sequence: number
  starts_at: string
  ends_at: string
  occasion: string
}

export interface ConversationConclusions {
  organization_id: string
  conversation_id: string
  content: JsonColumn
  saved_by: string
  saved_at: string
  revision: number
}

export interface ConversationEvaluations {
  organization_id: string
  conversation_id: string
  person_id: string
  safe: string | null
  equal: string | null
  useful: string | null
  rhythm: string | null
  answered_at: string
}

export interface ConversationHandovers {
  organization_id: string
  handover_id: string
  conversation_id: string
  from_id: string
  to_id: string
  arranged_by: string | null
  begun: boolean
  at: string
}

export interface ConversationKeepers {
  organization_id: string
  conversation_id: string
  person_id: string
  said_at: string
}

export interface ConversationParticipants {
  organization_id: string
  conversation_id: string
  person_id: string
  role: string
  withdrawn: Generated<boolean>
}

export interface ConversationProposals {
  organization_id: string
  proposal_id: string
  previous_id: string
  kind_id: string
  employee_id: string
  leader_id: string
  due_on: string
  state: string
  conversation_id: string | null
  made_at: string
}

export interface ConversationRests {
  organization_id: string
  rest_id: string
  person_id: string
  from_on: string
  until_on: string | null
  set_by: string
  set_at: string
}

export interface ConversationSeries {
  organization_id: string
  series_id: string
  employee_id: string
  goals: JsonColumn
  support: string
  planned_by: string
  planned_at: string
}

export interface ConversationWithdrawals {
  organization_id: string
  conversation_id: string
  reason: string
  proposed_by: string
  asked_id: string
  proposed_at: string
  state: string
  answered_at: string | null
  lapsed_agreements: number | null
}

export interface Conversations {
  organization_id: string
  conversation_id: string
  kind_id: string
  kind_code: string
  kind_version: number
  form_id: string | null
  form_version: number | null
  employee_id: string
  leader_id: string
  previous_id: string | null
  state: string
  starts_at: string
  ends_at: string
  planned_by: string
  planned_at: string
  invited_at: string
  begun_at: string | null
  finished_at: string | null
  filed_at: string | null
  followed_up_at: string | null
  cancelled_at: string | null
  cancel_reason: string | null
  revision: number
  cancelled_by: string | null
  moved_from: string | null
  moved_by: string | null
  state_before_leaving: string | null
  withdrawn_at: string | null
  resumed_on: string | null
  series_id: string | null
}

export interface CorrectionProposals {
  organization_id: string
  correction_id: string
  conversation_id: string
  employee_id: string
  proposed_by: string
  asked_id: string
  side: string
  wrong: string
  correct: string
  proposed_at: string
  state: string
  reason: string | null
  answered_at: string | null
}

export interface CriteriaReadings {
  organization_id: string
  set_id: string
  person_id: string
  read_at: string
}

export interface CriteriaSets {
  organization_id: string
  set_id: string
  name: JsonColumn
  first_day: string
  last_day: string
  unit_id: string | null
  steps: JsonColumn
  criteria: JsonColumn
  revision: number
  saved_at: string
  published_at: string | null
  job_titles: Generated<string[]>
}

export interface Digests {
  organization_id: string
  person_id: string
  on_day: string
  mail_id: string | null
}

export interface DueRecounts {
  organization_id: string
  person_id: string
  noted_at: string
}

export interface DueSweeps {
  organization_id: string
  swept_on: string
}

export interface DueTalks {
  organization_id: string
  person_id: string
  kind_id: string
  because: string
  rule_id: string | null
  due_on: string
  latest_on: string | null
  latest_source: NullableJsonColumn
  attention: NullableJsonColumn
  planned_at: string | null
  resumed_on: string | null
}

export interface Employments {
  organization_id: string
  employment_id: string
  person_id: string
  starts_on: string
  ends_on: string | null
  probation_ends_on: string | null
  start_assumed: Generated<boolean>
}

export interface EvaluationQuarters {
  organization_id: string
  quarter: string
  published_at: string
}

export interface EvaluationTotals {
  organization_id: string
  scope: string
  scope_id: string
  quarter: string
  gathered_from: string
  side: string
  question: string
  at_least: number
  first_fifth: number
  second_fifth: number
  third_fifth: number
}

export interface FileOpenings {
  organization_id: string
  opening_id: string
  person_id: string
  opened_by: string
  at: string
  what: string
  conversation_id: string | null
  agreement_id: string | null
}

export interface FormDrafts {
  organization_id: string
  form_id: string
  revision: number
  name: NullableJsonColumn
  content: NullableJsonColumn
  saved_at: string
}

export interface FormVersions {
  organization_id: string
  form_id: string
  version: number
  content: JsonColumn
  published_at: string
  name: JsonColumn
}

export interface Forms {
  organization_id: string
  form_id: string
  built_in: string | null
}

export interface GoalCheckIns {
  organization_id: string
  check_in_id: string
  goal_id: string
  employee_id: string
  on_day: string
  at: string
  value: number | null
  milestones: JsonColumn
  steps: JsonColumn
  confidence: string
  words: string | null
  corrections: JsonColumn
  taken_back_at: string | null
}

export interface GoalCompliments {
  organization_id: string
  goal_id: string
  employee_id: string
  person_id: string
  at: string
}

export interface GoalPlans {
  organization_id: string
  plan_id: string
  what: string
  given: number
  made_by: string
  made_at: string
  from_file: Generated<boolean>
}

export interface GoalReaders {
  organization_id: string
  goal_id: string
  employee_id: string
  person_id: string
}

export interface GoalTemplates {
  organization_id: string
  template_id: string
  plan: JsonColumn
  made_by: string
  made_at: string
}

export interface GoalVersions {
  organization_id: string
  goal_id: string
  employee_id: string
  version: number
  until_at: string
  worded_by: string
  reason: string | null
  kind: string
  horizon: string
  what: string
  why: string | null
  who: string | null
  place: string | null
  how: string | null
  due_on: string | null
  measure: NullableJsonColumn
  steps: JsonColumn
}

export interface Goals {
  organization_id: string
  goal_id: string
  employee_id: string
  state: string
  kind: string
  horizon: string
  what: string
  why: string | null
  who: string | null
  place: string | null
  how: string | null
  due_on: string | null
  measure: NullableJsonColumn
  steps: JsonColumn
  value: number | null
  percent: number
  proposed_by: string | null
  proposed_at: string | null
  proposal_words: string | null
  starts_on: string | null
  seen_by: string
  rhythm: string | null
  next_on: string | null
  conversation_id: string | null
  follows_id: string | null
  closed_at: string | null
  closing_words: string | null
  made_at: string
  revision: number
  shared_goal_id: string | null
  plan_id: string | null
  resumed_on: string | null
}

export interface ImportMappings {
  organization_id: string
  headings_key: string
  mapping: JsonColumn
  saved_by: string | null
  saved_at: string
}

export interface ImportParts {
  organization_id: string
  import_id: string
  part: number
  bytes: Uint8Array
}

export interface ImportProblems {
  organization_id: string
  import_id: string
  position: number
  line: number
  column_name: string | null
  value: string | null
  reason: string
  details: JsonColumn
  severity: string
}

export interface ImportRows {
  organization_id: string
  import_id: string
  line: number
  effect: string
  changes: NullableJsonColumn
  person_id: string
  person_changed: boolean
  employment: string
  employment_id: string | null
  work: string
  assignment_id: string | null
  next_assignment_id: string | null
  number: string | null
  email: string | null
  given_name: string | null
  infix: string | null
  family_name: string | null
  name_key: string | null
  search_tokens: string[] | null
  language: string | null
  unit_id: string | null
  job_title: string | null
  manager_id: string | null
  hours_per_week: number | null
  starts_on: string | null
  ends_on: string | null
  probation_ends_on: string | null
  start_assumed: Generated<boolean>
}

export interface ImportUnits {
  organization_id: string
  import_id: string
  unit_id: string
  parent_id: string | null
  depth: number
  name: string
  code: string | null
}

export interface InvitationAnswers {
  organization_id: string
  conversation_id: string
  person_id: string
  answer: string
  sequence: number
  given_by: string
  answered_at: string
}

export interface Invitations {
  organization_id: string
  invitation_id: string
  person_id: string
  email: string
  invited_by: string | null
  created_at: string
  expires_at: string
  used_at: string | null
}

export interface KeptWords {
  organization_id: string
  day: string
  rule: string
  times: Generated<number>
}

export interface KindDrafts {
  organization_id: string
  kind_id: string
  revision: number
  copy_of: string | null
  content: NullableJsonColumn
  saved_at: string
}

export interface KindVersions {
  organization_id: string
  kind_id: string
  version: number
  name: JsonColumn
  description: JsonColumn
  rules: JsonColumn
  form_id: string | null
  form_version: number | null
  published_at: string
  built_in: string | null
}

export interface Kinds {
  organization_id: string
  kind_id: string
  code: string
  position: number
  retired_at: string | null
  origin: string | null
}

export interface LiveNoteWriters {
  organization_id: string
  conversation_id: string
  client_id: number
  person_id: string | null
}

export interface LiveNotes {
  organization_id: string
  conversation_id: string
  state: Uint8Array
  saved_at: string
  flattened_at: string | null
}

export interface MailBounces {
  organization_id: string
  person_id: string
  status: string
  reported: boolean
  since: string
  retried_at: string | null
}

export interface MailCalendars {
  organization_id: string
  mail_id: string
  method: string
  content: string
  reply_to: string | null
}

export interface MailChoices {
  organization_id: string
  person_id: string
  sort: string
  way: string
  left_from: string | null
  set_at: string
}

export interface MailHours {
  organization_id: string
  person_id: string
  digest_on: string
  digest_hour: number
  quiet_from: string | null
  quiet_until: string | null
  quiet_when_free: boolean
  set_at: string
}

export interface Mails {
  organization_id: string
  mail_id: string
  kind: string
  person_id: string | null
  recipient: string
  language: string
  facts: JsonColumn
  message_id: string
  state: string
  attempts: Generated<number>
  failure: string | null
  created_at: string
  sent_at: string | null
  digest: string | null
  bounce: string | null
}

export interface MomentOffers {
  organization_id: string
  offer_id: string
  kind_id: string
  employee_id: string
  leader_id: string
  asked_by: string
  criteria_chosen: boolean
  criteria_set_id: string | null
  guests: JsonColumn
  place: string | null
  video_link: string | null
  purpose: string | null
  state: string
  conversation_id: string | null
  revision: number
  made_at: string
  offered_at: string
  reminded_at: string | null
  settled_at: string | null
}

export interface Notes {
  organization_id: string
  conversation_id: string
  author_id: string
  text: string
  revision: number
  saved_at: string
}

export interface Notices {
  organization_id: string
  notice_id: string
  person_id: string
  sort: string
  path: string
  other_id: string | null
  kind_id: string | null
  at: string | null
  on_day: string | null
  count: number | null
  created_at: string
  read_at: string | null
  occasion: string | null
}

export interface OfferedMoments {
  organization_id: string
  offer_id: string
  offered_by: string
  starts_at: string
  ends_at: string
}

export interface Organizations {
  organization_id: string
  name: string
  language: string
  time_zone: string
  demo: Generated<boolean>
  created_at: string
  revision: Generated<number>
}

export interface Outbox {
  organization_id: string
  event_id: string
  type: string
  payload: JsonColumn
  created_at: string
  not_before: string | null
}

export interface People {
  organization_id: string
  person_id: string
  number: string | null
  email: string | null
  given_name: string
  infix: string | null
  family_name: string
  name_key: string
  language: string
  left_on: string | null
  created_at: string
  changed_at: string
}

export interface PeopleImports {
  organization_id: string
  import_id: string
  started_by: string | null
  file_name: string
  file_size: number
  state: string
  failure: string | null
  failure_details: NullableJsonColumn
  columns: NullableJsonColumn
  headings_key: string | null
  mapping: NullableJsonColumn
  counts: NullableJsonColumn
  done: Generated<number>
  total: number | null
  missing: string | null
  people_at: string | null
  created_at: string
  touched_at: string
}

export interface PersonSearch {
  organization_id: string
  token: string
  person_id: string
}

export interface PreparationAnswers {
  organization_id: string
  conversation_id: string
  person_id: string
  field_id: string
  value: JsonColumn
  revision: number
  saved_at: string
}

export interface Preparations {
  organization_id: string
  conversation_id: string
  person_id: string
  side: string
  shared_at: string | null
  revealed_at: string | null
}

export interface ProgressOfPeople {
  organization_id: string
  kind_code: string
  employee_id: string
  last_held_at: string | null
  open_from: string | null
  open_until: string | null
  report_since: string | null
  report_due_at: string | null
  signing_since: string | null
  signing_due_at: string | null
  agreement_due_on: string | null
}

export interface ReminderDays {
  organization_id: string
  swept_on: string
}

export interface ReminderRules {
  organization_id: string
  kind_code: string
  sort: string
  moments: number[]
  escalates: number | null
  changed_by: string | null
  changed_at: string
}

export interface Reminders {
  organization_id: string
  sort: string
  subject_id: string
  person_id: string
  occasion: string
  reminded_on: string
  mail_id: string | null
}

export interface RepeatingTasks {
  name: string
  due_at: string
}

export interface ReportComments {
  organization_id: string
  comment_id: string
  conversation_id: string
  author_id: string
  text: string
  made_at: string
}

export interface ReportVersions {
  organization_id: string
  conversation_id: string
  content_hash: string
  content: JsonColumn
  offered_at: string
}

export interface Reports {
  organization_id: string
  conversation_id: string
  stage: string
  turn: string | null
  content: JsonColumn
  content_hash: string
  revisions: JsonColumn
  revision: number
  offered_at: string | null
  sign_before: string | null
  closing: string | null
  missing: Generated<string[]>
  closed_at: string | null
  written: JsonColumn
  passed_by: Generated<string[]>
}

export interface ResponseWords {
  organization_id: string
  response_id: string
  part: string
  author_id: string
  text: string
}

export interface Responses {
  organization_id: string
  response_id: string
  conversation_id: string
  employee_id: string
  report_hash: string
  step: string
  due_before: string | null
  handed_in_at: string
  verdict: string | null
  answered_by: string | null
  answered_at: string | null
  asked_at: string | null
  higher_id: string | null
  talk_at: string | null
  decision: string | null
  decided_at: string | null
  ending: string | null
  ended_at: string | null
}

export interface RhythmRules {
  organization_id: string
  rule_id: string
  kind_id: string
  unit_id: string | null
  job_title: string | null
  moment: string
  amount: number
  created_at: string
  removed_at: string | null
}

export interface RoleGrants {
  organization_id: string
  grant_id: string
  person_id: string
  role: string
  unit_id: string | null
  granted_by: string | null
  granted_at: string
  ended_at: string | null
}

export interface SealedReports {
  organization_id: string
  conversation_id: string
  employee_id: string
  held_on: string
  content_hash: string
  pdf: Uint8Array
  pdf_hash: string
  pages: number
  sealed_at: string
}

export interface SealedResponses {
  organization_id: string
  response_id: string
  conversation_id: string
  employee_id: string
  report_hash: string
  report_pdf_hash: string
  content_hash: string
  pdf: Uint8Array
  pdf_hash: string
  pages: number
  sealed_at: string
}

export interface SeriesWordings {
  organization_id: string
  series_id: string
  goal_id: string
  words: string
  revision: number
  saved_at: string
}

export interface SharedGoals {
  organization_id: string
  shared_goal_id: string
  unit_id: string | null
  what: string
  why: string | null
  measure: string | null
  horizon: string
  due_on: string | null
  state: string
  made_by: string
  made_at: string
  closed_at: string | null
  revision: number
}

export interface Signatures {
  organization_id: string
  signature_id: string
  conversation_id: string
  person_id: string
  side: string
  manner: string
  response: string | null
  content_hash: string
  signed_at: string
  voided_at: string | null
}

export interface TalkRequests {
  organization_id: string
  person_id: string
  kind_id: string
  asked_on: string
  weeks: number | null
  asked_at: string
}

export interface TalkingPoints {
  organization_id: string
  point_id: string
  conversation_id: string
  author_id: string
  text: string
  position: number
  discussed_at: string | null
  removed_at: string | null
  brought_at: string | null
  carried_at: string | null
  carried_to: string | null
  carried_from: string | null
  table_place: number | null
}

export interface Units {
  organization_id: string
  unit_id: string
  parent_id: string | null
  name: string
  code: string | null
  archived_at: string | null
  revision: Generated<number>
  changed_at: string | null
}

export interface WaitingReports {
  organization_id: string
  conversation_id: string
  employee_id: string
  since: string
  tries: Generated<number>
  next_try_at: string
  reason: string | null
}

export interface WorkingHours {
  organization_id: string
  person_id: string
  days: JsonColumn
  set_at: string
}

export interface AuthAccount {
  id: string
  accountId: string
  providerId: string
  userId: string
  accessToken: string | null
  refreshToken: string | null
  idToken: string | null
  accessTokenExpiresAt: string | null
  refreshTokenExpiresAt: string | null
  scope: string | null
  password: string | null
  createdAt: Generated<string>
  updatedAt: string
}

export interface AuthKnownBrowser {
  userId: string
  browser: string
  seenAt: string
}

export interface AuthRateLimit {
  id: string
  key: string
  count: number
  lastRequest: number
}

export interface AuthSession {
  id: string
  expiresAt: string
  token: string
  createdAt: Generated<string>
  updatedAt: string
  ipAddress: string | null
  userAgent: string | null
  userId: string
}

export interface AuthUser {
  id: string
  name: string
  email: string
  emailVerified: boolean
  image: string | null
  createdAt: Generated<string>
  updatedAt: Generated<string>
}

export interface AuthVerification {
  id: string
  identifier: string
  value: string
  expiresAt: string
  createdAt: Generated<string>
  updatedAt: Generated<string>
}

/** Schema public: the tables of the platform and the modules. */
export interface Tables {
  account_links: AccountLinks
  addenda: Addenda
  agreement_changes: AgreementChanges
  agreement_choices: AgreementChoices
  agreement_moments: AgreementMoments
  agreement_pairs: AgreementPairs
  agreements: Agreements
  assessment_evidence: AssessmentEvidence
  assessment_givings: AssessmentGivings
  assessment_outcomes: AssessmentOutcomes
  assessment_scores: AssessmentScores
  assessments: Assessments
  assignments: Assignments
  audit_chain: AuditChain
  audit_entries: AuditEntries
  audit_unsealed: AuditUnsealed
  calendar_feeds: CalendarFeeds
  calendar_invitations: CalendarInvitations
  calendar_mail_stops: CalendarMailStops
  channel_messages: ChannelMessages
  channels: Channels
  collective_agreements: CollectiveAgreements
  connected_calendars: ConnectedCalendars
  conversation_appointments: ConversationAppointments
  conversation_calendars: ConversationCalendars
  conversation_conclusions: ConversationConclusions
  conversation_evaluations: ConversationEvaluations
  conversation_handovers: ConversationHandovers
  conversation_keepers: ConversationKeepers
  conversation_participants: ConversationParticipants
  conversation_proposals: ConversationProposals
  conversation_rests: ConversationRests
  conversation_series: ConversationSeries
  conversation_withdrawals: ConversationWithdrawals
  conversations: Conversations
  correction_proposals: CorrectionProposals
  criteria_readings: CriteriaReadings
  criteria_sets: CriteriaSets
  digests: Digests
  due_recounts: DueRecounts
  due_sweeps: DueSweeps
  due_talks: DueTalks
  employments: Employments
  evaluation_quarters: EvaluationQuarters
  evaluation_totals: EvaluationTotals
  file_openings: FileOpenings
  form_drafts: FormDrafts
  form_versions: FormVersions
  forms: Forms
  goal_check_ins: GoalCheckIns
  goal_compliments: GoalCompliments
  goal_plans: GoalPlans
  goal_readers: GoalReaders
  goal_templates: GoalTemplates
  goal_versions: GoalVersions
  goals: Goals
  import_mappings: ImportMappings
  import_parts: ImportParts
  import_problems: ImportProblems
  import_rows: ImportRows
  import_units: ImportUnits
  invitation_answers: InvitationAnswers
  invitations: Invitations
  kept_words: KeptWords
  kind_drafts: KindDrafts
  kind_versions: KindVersions
  kinds: Kinds
  live_note_writers: LiveNoteWriters
  live_notes: LiveNotes
  mail_bounces: MailBounces
  mail_calendars: MailCalendars
  mail_choices: MailChoices
  mail_hours: MailHours
  mails: Mails
  moment_offers: MomentOffers
  notes: Notes
  notices: Notices
  offered_moments: OfferedMoments
  organizations: Organizations
  outbox: Outbox
  people: People
  people_imports: PeopleImports
  person_search: PersonSearch
  preparation_answers: PreparationAnswers
  preparations: Preparations
  progress_of_people: ProgressOfPeople
  reminder_days: ReminderDays
  reminder_rules: ReminderRules
  reminders: Reminders
  repeating_tasks: RepeatingTasks
  report_comments: ReportComments
  report_versions: ReportVersions
  reports: Reports
  response_words: ResponseWords
  responses: Responses
  rhythm_rules: RhythmRules
  role_grants: RoleGrants
  sealed_reports: SealedReports
  sealed_responses: SealedResponses
  series_wordings: SeriesWordings
  shared_goals: SharedGoals
  signatures: Signatures
  talk_requests: TalkRequests
  talking_points: TalkingPoints
  units: Units
  waiting_reports: WaitingReports
  working_hours: WorkingHours
}

/** The columns of schema public that hold an instant. */
export const instants: ReadonlySet<string> = new Set([
  'added_at',
  'answered_at',
  'archived_at',
  'asked_at',
  'at',
  'begun_at',
  'brought_at',
  'brought_in_at',
  'cancelled_at',
  'carried_at',
  'changed_at',
  'chosen_at',
  'closed_at',
  'connected_at',
  'created_at',
  'decided_at',
  'discussed_at',
  'due_at',
  'due_before',
  'ended_at',
  'ends_at',
  'expires_at',
  'filed_at',
  'finished_at',
  'flattened_at',
  'followed_up_at',
  'given_at',
  'granted_at',
  'handed_in_at',
  'invited_at',
  'last_held_at',
  'linked_at',
  'made_at',
  'moved_from',
  'next_try_at',
  'not_before',
  'noted_at',
  'offered_at',
  'open_from',
  'open_until',
  'paused_at',
  'people_at',
  'planned_at',
  'proposed_at',
  'published_at',
  'read_at',
  'reminded_at',
  'removed_at',
  'report_due_at',
  'report_since',
  'retired_at',
  'retried_at',
  'revealed_at',
  'said_at',
  'saved_at',
  'sealed_at',
  'sent_at',
  'set_at',
  'settled_at',
  'shared_at',
  'sign_before',
  'signed_at',
  'signing_due_at',
  'signing_since',
  'since',
  'starts_at',
  'stopped_at',
  'taken_back_at',
  'talk_at',
  'told_at',
  'touched_at',
  'tried_at',
  'until_at',
  'used_at',
  'voided_at',
  'withdrawn_at',
])

/** Schema auth: the tables of sign-in, for `Database.auth`. */
export interface AuthTables {
  account: AuthAccount
  knownBrowser: AuthKnownBrowser
  rateLimit: AuthRateLimit
  session: AuthSession
  user: AuthUser
  verification: AuthVerification
}
