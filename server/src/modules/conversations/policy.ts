import { keptIfBothWant } from '@tweespraak/contract/check-ins'
import type {
  ConversationActions,
  ConversationState,
  ProgressConversation,
} from '@tweespraak/contract/conversation'
import type { LiveEnd } from '@tweespraak/contract/live'
import { judges } from '@tweespraak/contract/judging'
import type { ReportVoice } from '@tweespraak/contract/report'
import type { BuiltInKindCode, KindRules } from '@tweespraak/contract/templates'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'
import { type Command, type Conversation, decide, duringTalk } from './conversation.ts'
import type { EvidenceFacts } from './evidence.ts'
import { findParticipant, type Participant, sideOf } from './participant.ts'
import type { Preparation } from './preparation.ts'
import { offers } from './report-stage.ts'
import { type StartFacts, undoStart } from './start.ts'

/** How somebody who is not at the table stands to the employee today. */
export interface Relation {
  readonly hr: boolean
  readonly manager: boolean
  readonly managersManager: boolean
  /** Led the talk, and handed the conversation over since. */
  readonly ledTalk: boolean
  /** Leads the employee today, and may take the conversation over from who does so no more: the talk has not begun. */
  readonly heir: boolean
}

/** `table`: all that is shared. `appointment`: when and where. `progress`: who, which kind, how far. */
export type Sight = 'table' | 'appointment' | 'progress' | 'none'

/** Whether one of those to whom the kind shows this stands so to the employee. */
const isShown = (
  onlookers: KindRules['progressSeenBy'],
  relation: Pick<Relation, 'hr' | 'manager' | 'managersManager'>,
): boolean =>
  (onlookers.includes('hr') && relation.hr) ||
  (onlookers.includes('manager') && relation.manager) ||
  (onlookers.includes('managers-manager') && relation.managersManager)

/**
 * Those at the table see what is shared there; a companion sees the appointment; whom the kind shows it
 * sees the progress, as do who led the talk before somebody else took over, and who may take over. Nobody
 * else: also not an administrator, or HR where the kind does not say so.
 */
export const sightOf = (seat: Participant | null, relation: Relation, rules: KindRules): Sight => {
  if (seat !== null) return sideOf(seat) === null ? 'appointment' : 'table'
  const shown = isShown(rules.progressSeenBy, relation) || relation.ledTalk || relation.heir
  return shown ? 'progress' : 'none'
}

/** Whether who only sees the progress reads the report: once it is sealed in the file, where the kind shows it to them. */
export const reportFor = (
  relation: Pick<Relation, 'hr' | 'manager' | 'managersManager'>,
  rules: Pick<KindRules, 'file' | 'reportSeenBy'>,
  state: ConversationState,
): ProgressConversation['sealedReport'] => {
  if (rules.file !== 'report' || !isShown(rules.reportSeenBy, relation)) return 'never'
  if (state === 'cancelled' || state === 'withdrawn') return 'never'
  return state === 'filed' || state === 'followed-up' ? 'now' : 'once-filed'
}

/** The author always reads the own preparation; the others with a voice once it is revealed. */
export const mayReadPreparation = (
  preparation: Pick<Preparation, 'personId' | 'revealedAt'>,
  seat: Participant,
): boolean =>
  preparation.personId === seat.personId || (preparation.revealedAt !== null && sideOf(seat) !== null)

/** Agreements are made during the talk and while the report is written: by the two who talk, where the kind keeps them. */
const mayAgree = (state: Conversation, seat: Participant, { file }: KindRules): boolean =>
  file !== 'nothing' &&
  (seat.role === 'employee' || seat.role === 'manager') &&
  !state.people.some(({ cameAfter }) => cameAfter === true) &&
  (state.status === 'held' || (state.status === 'recorded' && state.report.stage === 'draft'))

/**
 * Whether somebody at the table may type in the shared notes, or only read along; or why neither. They are
 * written while the talk goes on, and read from then on.
 */
export const sharedNotesFor = (
  state: ConversationState,
  seat: Participant | null,
): 'write' | 'read' | LiveEnd => {
  if (seat === null || sideOf(seat) === null) return 'not-allowed'
  switch (state) {
    case 'held':
      return seat.cameAfter === true ? 'read' : 'write'
    case 'planned':
    case 'preparing':
      return 'not-allowed'
    case 'recorded':
    case 'signed':
    case 'filed':
    case 'followed-up':
      return 'read'
    case 'cancelled':
      return 'cancelled'
    case 'withdrawn':
      return 'ended'
    default:
      return state satisfies never
  }
}

/** The two who talked say whether it is kept, where that is theirs to say. */
export const mayKeep = (seat: Participant, rules: KindRules): boolean =>
  keptIfBothWant(rules) && (seat.role === 'employee' || seat.role === 'manager') && seat.cameAfter !== true

/** What somebody may do who has no voice at the table. */
export const nothing: ConversationActions = {
  reschedule: false,
  cancel: false,
  prepare: false,
  addTalkingPoint: false,
  share: false,
  begin: false,
  tick: false,
  writeNote: false,
  makeAgreement: false,
  keep: false,
  finish: false,
  undoStart: false,
  editReport: false,
  passReport: false,
  offer: false,
  comment: false,
  takeBack: false,
  sign: false,
}

/** Whether somebody may take this comment on the report back now. */
export const mayTakeCommentBack = (
  state: Conversation,
  personId: string,
  comment: { readonly authorId: string; readonly madeAt: string },
  facts: { readonly rules: KindRules; readonly at: string },
): boolean => {
  const { authorId, madeAt } = comment
  return decide(state, { type: 'take-comment-back', by: personId, authorId, madeAt }, facts).ok
}

const noHash = ''

/** What somebody at the table may do now: exactly what the conversation would accept. */
export const actionsOf = (
  state: Conversation,
  personId: string,
  facts: {
    readonly rules: KindRules
    readonly at: string
    readonly judgedLeads: boolean
    readonly started: StartFacts
  },
): ConversationActions => {
  const seat = findParticipant(state.people, personId)
  const accepts = (command: Command): boolean => decide(state, command, facts).ok
  const by = personId
  const edits = (words: ReportVoice): boolean =>
    accepts({ type: 'edit-report', by, voice: words, contentHash: noHash })
  const own = state.preparations.find((preparation) => preparation.personId === by)
  const isTalking = state.status === 'held'
  const offered = state.status === 'recorded' && state.report.stage === 'offered' ? state.report : null
  const voice = seat === null ? null : sideOf(seat)
  return {
    reschedule: accepts({ type: 'reschedule', by, from: facts.at, to: facts.at }),
    cancel: accepts({ type: 'cancel', by, reason: 'other' }),
    prepare: own?.sharedAt === null && accepts({ type: 'begin-preparing', by }),
    addTalkingPoint: accepts({ type: 'bring-point', by }),
    share: accepts({ type: 'share', by }),
    begin: accepts({ type: 'begin', by, judgedLeads: facts.judgedLeads }),
    tick: isTalking && voice !== null,
    writeNote: isTalking && voice !== null && seat?.cameAfter !== true,
    makeAgreement: seat !== null && mayAgree(state, seat, facts.rules),
    keep: seat !== null && duringTalk(state).ok && mayKeep(seat, facts.rules),
    undoStart: undoStart(facts.started).ok,
    finish: accepts({ type: 'finish', by, contentHash: null }),
    editReport: voice !== null && (edits(voice) || edits('together')),
    passReport: accepts({ type: 'pass-report', by }),
    offer: seat?.role === offers && accepts({ type: 'offer', by, contentHash: noHash, signBefore: null }),
    comment: accepts({ type: 'comment', by }),
    takeBack: accepts({ type: 'take-back', by }),
    sign: offered !== null && accepts({ type: 'sign', by, manner: 'seen', contentHash: offered.contentHash }),
  }
}

/** Nothing that was said for somebody's development shows how they did; nor does what is about somebody else, or unsigned. */
export const mayBeEvidence = ({
  employeeId,
  aboutId,
  forDevelopment,
  stands,
}: EvidenceFacts): Outcome<null, 'development-is-not-assessed' | 'evidence-does-not-fit'> => {
  if (forDevelopment) return refuse('development-is-not-assessed')
  return employeeId === aboutId && stands ? accept(null) : refuse('evidence-does-not-fit')
}

/** A conversation in which one of the two judges opens no development talk as the one before it. */
export const mayFollowOn = (
  origin: BuiltInKindCode | null,
  previousOrigin: BuiltInKindCode | null,
): boolean => !(judges(origin) && previousOrigin === 'development')
