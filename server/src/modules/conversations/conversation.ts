import { beginsAtOnce } from '@tweespraak/contract/check-ins'
import type { CancelReason } from '@tweespraak/contract/conversation'
import type { KindRules } from '@tweespraak/contract/templates'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'
import type { ConversationEvent } from './event.ts'
import { findParticipant, mainOf, type Participant } from './participant.ts'
import { openOf, type Preparation, reveal, share } from './preparation.ts'
import {
  decideReport,
  firstDraft,
  passTerm,
  type ReportDecision,
  type ReportDeed,
  type ReportRefusal,
  type ReportStage,
} from './report-stage.ts'
import type { Closing } from './signing.ts'

/**
 * One conversation and how far it is:
 *
 *   planned → preparing → held → recorded → signed → filed → followed-up
 *
 * From `held` on it may end as `withdrawn`, by both of the two (withdrawal.ts).
 * `planned` and `preparing` may end as `cancelled`, and may go straight to `held`: nobody has to prepare.
 * `recorded` is a draft that goes to and fro, or an offered report; a kind without a report goes from
 * `held` to `followed-up`, or to `signed` where both want what was noted kept. Moments are ISO instants.
 */
export type Conversation = {
  readonly people: readonly Participant[]
  readonly preparations: readonly Preparation[]
} & Standing

interface Begun {
  readonly begunAt: string
}
interface Finished extends Begun {
  readonly finishedAt: string
}

export type Standing =
  | { readonly status: 'planned' }
  | { readonly status: 'preparing' }
  | ({ readonly status: 'held' } & Begun)
  | ({ readonly status: 'recorded'; readonly report: ReportStage } & Finished)
  | ({ readonly status: 'signed'; readonly closing: Closing } & Finished)
  | ({ readonly status: 'filed'; readonly closing: Closing; readonly filedAt: string } & Finished)
  | ({
      readonly status: 'followed-up'
      readonly closing: Closing | null
      readonly followedUpAt: string
    } & Finished)
  /** It was a mistake: nothing of it is read or done any more. */
  | ({ readonly status: 'withdrawn'; readonly withdrawnAt: string } & Begun)
  | {
      readonly status: 'cancelled'
      readonly cancelledAt: string
      /** Null where that was not kept at the time. */
      readonly cancelledBy: string | null
      readonly reason: CancelReason
      /** Called off by itself, since the employee leaves before it: what it comes back to if they stay. */
      readonly cameFrom?: 'planned' | 'preparing'
    }

interface By {
  /** The person who asks for it. */
  readonly by: string
}

/** What somebody at the table asks for. */
export type Deed =
  | ({ readonly type: 'begin-preparing' } & By)
  | ({ readonly type: 'bring-point' } & By)
  | ({ readonly type: 'share' } & By)
  /** `from` and `to` are when it was to begin and when it will. */
  | ({ readonly type: 'reschedule'; readonly from: string; readonly to: string } & By)
  | ({ readonly type: 'cancel'; readonly reason: CancelReason } & By)
  /** `judgedLeads`: who is judged in it leads, today, who would judge them. */
  | ({ readonly type: 'begin'; readonly judgedLeads?: boolean } & By)
  /** `contentHash` of the drafted report, or of what both want kept of a talk without one; null where nothing is kept. */
  | ({ readonly type: 'finish'; readonly contentHash: string | null } & By)
  | ReportDeed

/** What time, the file and the employee's leaving (or staying after all) bring about. */
export type Occurrence =
  | { readonly type: 'pass-term' }
  | { readonly type: 'file' }
  | { readonly type: 'follow-up' }
  /** What ends with its day did; `at` is when (ISO instant). */
  | { readonly type: 'day-ends'; readonly at: string }
  | { readonly type: 'employee-leaves' }
  | { readonly type: 'employee-stays' }

export type Command = Deed | Occurrence

export interface Decision {
  readonly state: Conversation
  readonly events: readonly ConversationEvent[]
}

export type DecisionRefusal =
  | ReportRefusal
  | 'nothing-to-prepare'
  | 'already-shared'
  | 'talk-already-begun'
  | 'talk-not-begun'
  | 'talk-already-finished'
  | 'conversation-cancelled'
  | 'conversation-withdrawn'
  | 'no-report-yet'
  | 'judged-leads'

type Decided = Outcome<Decision, DecisionRefusal>

/** What a decision needs to know besides the state: the rules of the kind, and what moment it is (ISO instant). */
export interface Facts {
  readonly rules: KindRules
  readonly at: string
}

const decided = (state: Conversation, ...events: readonly ConversationEvent[]): Decided =>
  accept({ state, events })

/** Why the talk cannot be prepared or held any more, or null while it can. */
const isOver = (state: Conversation): 'conversation-cancelled' | 'talk-already-finished' | null => {
  if (state.status === 'cancelled') return 'conversation-cancelled'
  return state.status === 'planned' || state.status === 'preparing' || state.status === 'held'
    ? null
    : 'talk-already-finished'
}

const hasNotBegun = (
  state: Conversation,
): state is Extract<Conversation, { readonly status: 'planned' | 'preparing' }> =>
  state.status === 'planned' || state.status === 'preparing'

const prepareTalk = (state: Conversation, by: string): Decided => {
  const over = isOver(state)
  if (over !== null) return refuse(over)
  if (!state.preparations.some(({ personId }) => personId === by)) return refuse('nothing-to-prepare')
  return state.status === 'planned' ? decided({ ...state, status: 'preparing' }) : decided(state)
}

/** Talking points are part of what somebody prepares; where nobody prepares they lie open as soon as they are brought. */
const bringPoint = (state: Conversation, by: Participant, { rules, at }: Facts): Decided => {
  const over = isOver(state)
  if (over !== null) return refuse(over)
  if (rules.prepares.length > 0) return prepareTalk(state, by.personId)
  if (state.preparations.some(({ personId }) => personId === by.personId)) return decided(state)
  const open = openOf(by, at)
  if (open === null) return refuse('nothing-to-prepare')
  return decided({ ...state, preparations: [...state.preparations, open] })
}

const sharePreparation = (state: Conversation, by: string, { rules, at }: Facts): Decided => {
  const over = isOver(state)
  if (over !== null) return refuse(over)
  const begun = state.status === 'held'
  const shared = share(state.preparations, by, { reveal: rules.reveal, begun, at })
  if (!shared.ok) return shared
  const { preparations, revealed } = shared.value
  const events: ConversationEvent[] = [{ type: 'PreparationShared', personId: by }]
  if (revealed.length > 0) events.push({ type: 'PreparationsRevealed', personIds: revealed })
  const standing: Conversation = state.status === 'planned' ? { ...state, status: 'preparing' } : state
  return decided({ ...standing, preparations }, ...events)
}

/** Whether the talk goes on now: notes are taken and points ticked off during it, not before or after. */
export const duringTalk = (
  state: Conversation,
): Outcome<null, 'talk-not-begun' | 'talk-already-finished' | 'conversation-cancelled'> => {
  if (state.status === 'held') return accept(null)
  return refuse(hasNotBegun(state) ? 'talk-not-begun' : (isOver(state) ?? 'talk-already-finished'))
}

const cancelTalk = (
  state: Conversation,
  { by, reason }: By & { readonly reason: CancelReason },
  { at }: Facts,
): Decided => {
  if (state.status === 'cancelled') return refuse('conversation-cancelled')
  if (!hasNotBegun(state)) return refuse('talk-already-begun')
  const { people, preparations } = state
  return decided(
    { people, preparations, status: 'cancelled', cancelledAt: at, cancelledBy: by, reason },
    { type: 'ConversationCancelled', by, reason },
  )
}

/** What was planned for after the employee's last day is called off in nobody's name. */
const lapse = (state: Conversation, { at }: Facts): Decided => {
  if (state.status === 'cancelled') return refuse('conversation-cancelled')
  if (!hasNotBegun(state)) return refuse('talk-already-begun')
  const { people, preparations, status: cameFrom } = state
  const reason = 'leaves'
  return decided(
    { people, preparations, status: 'cancelled', cancelledAt: at, cancelledBy: null, reason, cameFrom },
    { type: 'ConversationCancelled', by: null, reason },
  )
}

/** The employee stays after all: only what was called off by itself comes back, as it was. */
const comeBack = (state: Conversation): Decided => {
  if (state.status !== 'cancelled' || state.cameFrom === undefined) return refuse('conversation-cancelled')
  const { people, preparations, cameFrom } = state
  return decided({ people, preparations, status: cameFrom }, { type: 'ConversationCameBack' })
}

const beginTalk = (state: Conversation, judgedLeads: boolean, { at }: Facts): Decided => {
  if (state.status === 'cancelled') return refuse('conversation-cancelled')
  if (!hasNotBegun(state)) return refuse('talk-already-begun')
  if (judgedLeads) return refuse('judged-leads')
  const { preparations, revealed } = reveal(state.preparations, at)
  const events: ConversationEvent[] = [{ type: 'TalkBegun' }]
  if (revealed.length > 0) events.push({ type: 'PreparationsRevealed', personIds: revealed })
  return decided({ people: state.people, preparations, status: 'held', begunAt: at }, ...events)
}

const finishTalk = (state: Conversation, contentHash: string | null, { rules, at }: Facts): Decided => {
  if (state.status === 'cancelled') return refuse('conversation-cancelled')
  if (hasNotBegun(state)) return refuse('talk-not-begun')
  if (state.status !== 'held') return refuse('talk-already-finished')
  const rest = {
    people: state.people,
    preparations: state.preparations,
    begunAt: state.begunAt,
    finishedAt: at,
  }
  if (contentHash === null)
    return decided({ ...rest, status: 'followed-up', closing: null, followedUpAt: at }, { type: 'TalkHeld' })
  if (hasReport(rules))
    return decided({ ...rest, status: 'recorded', report: firstDraft(contentHash) }, { type: 'TalkHeld' })
  const closing: Closing = { how: 'nothing-to-sign', closedAt: at, contentHash, missing: [] }
  return decided(
    { ...rest, status: 'signed', closing },
    { type: 'TalkHeld' },
    { type: 'ReportSigned', closing: closing.how },
  )
}

/** What nobody finished ends with its day, where nothing is prepared or reported; else it waits for the two. */
const endWithDay = (state: Conversation, endedAt: string, { rules }: Facts): Decided =>
  beginsAtOnce(rules) ? finishTalk(state, null, { rules, at: endedAt }) : refuse('not-allowed')

/** Whether the kind writes a report at all. */
export const hasReport = (rules: KindRules): boolean => rules.file === 'report'

type Recorded = Extract<Conversation, { readonly status: 'recorded' }>

const withReport = (
  state: Conversation,
  work: (state: Recorded) => Outcome<ReportDecision, ReportRefusal>,
): Decided => {
  if (state.status === 'cancelled') return refuse('conversation-cancelled')
  if (hasNotBegun(state) || state.status === 'held') return refuse('no-report-yet')
  if (state.status !== 'recorded') return refuse('report-closed')
  const outcome = work(state)
  if (!outcome.ok) return outcome
  if ('stage' in outcome.value)
    return decided({ ...state, report: outcome.value.stage }, ...outcome.value.events)
  const { report: _, ...rest } = state
  return decided({ ...rest, status: 'signed', closing: outcome.value.closing }, ...outcome.value.events)
}

const occur = (state: Conversation, occurrence: Occurrence, facts: Facts): Decided => {
  switch (occurrence.type) {
    case 'pass-term':
      return withReport(state, ({ report, people }) => passTerm(report, { ...facts, people }))
    case 'file':
      if (state.status === 'signed')
        return decided({ ...state, status: 'filed', filedAt: facts.at }, { type: 'ConversationFiled' })
      return refuse(state.status === 'recorded' ? 'report-not-offered' : 'report-closed')
    case 'follow-up': {
      if (state.status !== 'filed') return refuse('report-closed')
      const { filedAt: _, ...rest } = state
      return decided(
        { ...rest, status: 'followed-up', followedUpAt: facts.at },
        { type: 'ConversationFollowedUp' },
      )
    }
    case 'day-ends':
      return endWithDay(state, occurrence.at, facts)
    case 'employee-leaves':
      return lapse(state, facts)
    case 'employee-stays':
      return comeBack(state)
    default:
      return occurrence satisfies never
  }
}

/** Decides one deed or occurrence. Only the two may plan, begin and finish; who is not at the table may nothing. */
export const decide = (state: Conversation, command: Command, facts: Facts): Decided => {
  if (state.status === 'withdrawn') return refuse('conversation-withdrawn')
  if (!('by' in command)) return occur(state, command, facts)
  const person = findParticipant(state.people, command.by)
  if (person === null) return refuse('not-allowed')
  const isMain = mainOf(person) !== null
  switch (command.type) {
    case 'begin-preparing':
      return prepareTalk(state, command.by)
    case 'bring-point':
      return bringPoint(state, person, facts)
    case 'share':
      return sharePreparation(state, command.by, facts)
    case 'reschedule':
      if (!isMain) return refuse('not-allowed')
      if (state.status === 'cancelled') return refuse('conversation-cancelled')
      return hasNotBegun(state)
        ? decided(state, { ...command, type: 'ConversationRescheduled' })
        : refuse('talk-already-begun')
    case 'cancel':
      return isMain ? cancelTalk(state, command, facts) : refuse('not-allowed')
    case 'begin':
      return isMain ? beginTalk(state, command.judgedLeads === true, facts) : refuse('not-allowed')
    case 'finish':
      return isMain ? finishTalk(state, command.contentHash, facts) : refuse('not-allowed')
    case 'edit-report':
    case 'pass-report':
    case 'offer':
    case 'comment':
    case 'take-comment-back':
    case 'take-back':
    case 'sign':
      return withReport(state, ({ report, people }) => decideReport(report, command, { ...facts, people }))
    default:
      return command satisfies never
  }
}
