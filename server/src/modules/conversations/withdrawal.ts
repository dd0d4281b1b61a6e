import type { ConversationState } from '@tweespraak/contract/conversation'
import type { WithdrawalReason } from '@tweespraak/contract/withdrawal'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'

/**
 * What one of the two proposed to the other: to withdraw a talk that was begun or recorded by mistake.
 *
 *   waiting → agreed (the conversation is withdrawn, for good)
 *           → declined, until who proposed it puts it away or one of the two proposes another
 *           → taken back: gone
 */
export interface Withdrawal {
  readonly state: 'waiting' | 'declined' | 'agreed'
  readonly reason: WithdrawalReason
  readonly proposedBy: string
  readonly askedId: string
  /** ISO instant. */
  readonly proposedAt: string
  readonly answeredAt: string | null
  /** How many open agreements lapsed with it; null until it is withdrawn. */
  readonly lapsed: number | null
}

/** Who stands where around a conversation that may be withdrawn. */
export interface WithdrawalFacts {
  readonly state: ConversationState
  readonly employeeId: string
  /** Who leads it now: after a handover that one consents, not who led it before. */
  readonly leaderId: string
  /** Who would answer works here no more. */
  readonly otherHasLeft: boolean
  readonly current: Withdrawal | null
  readonly by: string
}

/** The other of the two; null for anybody who is neither: not HR, not a guest at the table. */
export const otherOfTwo = ({
  employeeId,
  leaderId,
  by,
}: Pick<WithdrawalFacts, 'employeeId' | 'leaderId' | 'by'>): string | null => {
  if (by === employeeId) return leaderId
  return by === leaderId ? employeeId : null
}

type NotThere = 'talk-not-begun' | 'conversation-cancelled' | 'conversation-withdrawn'

/** Why there is nothing to withdraw; null once the talk has begun. Before that it is called off. */
const nothingToWithdraw = (state: ConversationState): NotThere | null => {
  switch (state) {
    case 'planned':
    case 'preparing':
      return 'talk-not-begun'
    case 'cancelled':
      return 'conversation-cancelled'
    case 'withdrawn':
      return 'conversation-withdrawn'
    case 'held':
    case 'recorded':
    case 'signed':
    case 'filed':
    case 'followed-up':
      return null
    default:
      return state satisfies never
  }
}

/** Whom it is proposed to. Refused while a proposal waits, and when nobody is there to answer. */
export const proposeWithdrawal = (
  facts: WithdrawalFacts,
): Outcome<
  { readonly askedId: string },
  'not-allowed' | NotThere | 'withdrawal-waits' | 'other-has-left'
> => {
  const askedId = otherOfTwo(facts)
  if (askedId === null) return refuse('not-allowed')
  const nothing = nothingToWithdraw(facts.state)
  if (nothing !== null) return refuse(nothing)
  if (facts.current?.state === 'waiting') return refuse('withdrawal-waits')
  return facts.otherHasLeft ? refuse('other-has-left') : accept({ askedId })
}

/** Only who proposed it takes it back before the answer, and puts it away when it was declined. */
export const takeWithdrawalBack = ({
  current,
  by,
}: WithdrawalFacts): Outcome<null, 'not-allowed' | 'no-withdrawal-waits'> => {
  if (current === null || current.state === 'agreed') return refuse('no-withdrawal-waits')
  return current.proposedBy === by ? accept(null) : refuse('not-allowed')
}

/** Only who was asked consents or declines. */
export const answerWithdrawal = (
  facts: WithdrawalFacts,
): Outcome<Withdrawal, 'not-allowed' | NotThere | 'no-withdrawal-waits' | 'own-proposal'> => {
  if (otherOfTwo(facts) === null) return refuse('not-allowed')
  const nothing = nothingToWithdraw(facts.state)
  if (nothing !== null) return refuse(nothing)
  const { current, by } = facts
  if (current?.state !== 'waiting') return refuse('no-withdrawal-waits')
  return current.askedId === by ? accept(current) : refuse('own-proposal')
}

/** What this person may do about it now: exactly what would be accepted. */
export const withdrawalActions = (facts: WithdrawalFacts) => ({
  propose: proposeWithdrawal(facts).ok,
  answer: answerWithdrawal(facts).ok,
  takeBack: takeWithdrawalBack(facts).ok,
})
