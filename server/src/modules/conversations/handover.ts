import type { ConversationState } from '@tweespraak/contract/conversation'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'
import type { ConversationEvent } from './event.ts'

/** Who stands where around a conversation that may come under somebody else. */
export interface HandoverFacts {
  readonly state: ConversationState
  /** The talk has begun. */
  readonly begun: boolean
  readonly leaderId: string
  /** Who leads the employee today and could lead this: somebody else, without another seat at it. Null when nobody could. */
  readonly heirId: string | null
  /** Who is judged in it leads who would, and nobody else comes to lead it by themselves: HR for the employee may choose this person. */
  readonly appoints: boolean
  /** Who leads it does so as a workplace coach. */
  readonly leaderCoaches: boolean
  readonly by: string
  /** Who asks is HR for the employee. */
  readonly hr: boolean
}

/**
 * Who leads it hands it over; who leads the employee now takes it over until the talk begins, and opens no
 * talk of two others by that; HR for the employee arranges it and reads nothing by that. What a coach leads comes under somebody else by the coach alone: a manager is not let
 * in on it by being the manager.
 */
export const mayHandOver = ({ begun, leaderId, heirId, leaderCoaches, by, hr }: HandoverFacts): boolean =>
  by === leaderId || (!leaderCoaches && (hr || (by === heirId && !begun)))

type Rests = 'conversation-cancelled' | 'conversation-withdrawn' | 'report-closed'
type HandoverRefusal = 'not-allowed' | Rests | 'leader-does-not-fit'

/** Why a conversation comes under nobody else any more; null while it may. */
const rests = (state: ConversationState): Rests | null => {
  switch (state) {
    case 'planned':
    case 'preparing':
    case 'held':
    case 'recorded':
      return null
    case 'cancelled':
      return 'conversation-cancelled'
    case 'withdrawn':
      return 'conversation-withdrawn'
    case 'signed':
    case 'filed':
    case 'followed-up':
      return 'report-closed'
    default:
      return state satisfies never
  }
}

/**
 * Decides whether it comes under this person, whom the one who asks saw named. At any moment until the report
 * rests: before the talk, while it goes on, while the report is written, between two signatures.
 */
export const decideHandover = (
  facts: HandoverFacts,
  to: string,
): Outcome<ConversationEvent, HandoverRefusal> => {
  if (!mayHandOver(facts)) return refuse('not-allowed')
  const rest = rests(facts.state)
  if (rest !== null) return refuse(rest)
  if (to !== facts.heirId && !facts.appoints) return refuse('leader-does-not-fit')
  return accept({ type: 'ConversationHandedOver', from: facts.leaderId, to, by: facts.by })
}

/** Once that a conversation came under somebody else. */
export interface Handover {
  readonly from: string
  readonly to: string
  /** The talk had begun by then. */
  readonly begun: boolean
  /** ISO instant. */
  readonly at: string
}

/**
 * Who led the talk when it began, where that is not who leads now: whose words the report holds on the side of
 * the manager. Null when it was not handed over since, or the same person leads again. Oldest first.
 */
export const talkLedBy = (handovers: readonly Handover[], leaderId: string): string | null => {
  const first = handovers.find(({ begun }) => begun)
  return first === undefined || first.from === leaderId ? null : first.from
}
