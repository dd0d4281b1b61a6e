import type { ConversationState, Standing } from '@tweespraak/contract/conversation'
import type { WithdrawalReason } from '@tweespraak/contract/withdrawal'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { hasLeftBy } from '../../people/public.ts'
import type { WithdrawalEvent } from '../event.ts'
import { phaseOf } from '../phase.ts'
import { holdConversation, type Loaded } from '../store/conversation.ts'
import { publish } from '../store/event.ts'
import {
  declineWithdrawalRow,
  deleteWithdrawal,
  insertWithdrawal,
  loadWithdrawal,
  withdraw,
} from '../store/withdrawal.ts'
import {
  answerWithdrawal,
  otherOfTwo,
  proposeWithdrawal,
  takeWithdrawalBack,
  type WithdrawalFacts,
} from '../withdrawal.ts'

interface Held {
  readonly row: Loaded['row']
  readonly facts: WithdrawalFacts
  readonly otherId: string
}

/** Takes hold of the conversation, so that nobody answers what another takes back at the same moment. */
const hold = async (
  tx: Tx,
  viewer: Viewer,
  conversationId: string,
  at: Temporal.Instant,
): Promise<Outcome<Held, 'not-found' | 'not-allowed' | 'conversation-withdrawn'>> => {
  const held = await holdConversation(tx, conversationId)
  if (!held.ok) return held
  const { row } = held.value
  const two = { employeeId: row.employee_id, leaderId: row.leader_id, by: viewer.personId }
  const otherId = otherOfTwo(two)
  if (otherId === null) return refuse('not-allowed')
  const { current, otherLeftOn } = await loadWithdrawal(tx, conversationId, otherId)
  const otherHasLeft = hasLeftBy(otherLeftOn, at.toString(), viewer.timeZone)
  const facts = { ...two, state: row.state as ConversationState, otherHasLeft, current }
  return accept({ row, facts, otherId })
}

/** Tells the other and writes down what was done about withdrawing it. */
const tell = (
  tx: Tx,
  viewer: Viewer,
  { row, otherId }: Held,
  type: WithdrawalEvent['type'],
  at: Temporal.Instant,
): Promise<void> =>
  publish(
    tx,
    viewer,
    { conversationId: row.conversation_id, employeeId: row.employee_id, leaderId: row.leader_id },
    [{ type, by: viewer.personId, to: otherId }],
    { at, digest: null },
  )

/** Does what one of the two asks about withdrawing it, with the conversation held. */
const withHeld = <Result>(
  services: Services,
  viewer: Viewer,
  conversationId: string,
  work: (tx: Tx, held: Held, at: Temporal.Instant) => Promise<Outcome<Result>>,
): Promise<Outcome<Result>> =>
  services.db.transaction(viewer, async (tx) => {
    const at = services.clock.now()
    const held = await hold(tx, viewer, conversationId, at)
    return held.ok ? work(tx, held.value, at) : held
  })

/** One of the two proposes to the other to withdraw a talk that was begun or recorded by mistake. */
export const askToWithdraw = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
  reason: WithdrawalReason,
): Promise<Outcome<undefined>> =>
  withHeld(services, viewer, conversationId, async (tx, held, at) => {
    const proposal = proposeWithdrawal(held.facts)
    if (!proposal.ok) return proposal
    const { askedId } = proposal.value
    await insertWithdrawal(tx, viewer, conversationId, { reason, askedId, at: at.toString() })
    await tell(tx, viewer, held, 'WithdrawalProposed', at)
    return accept(undefined)
  })

/** Who proposed it takes it back before the answer, or puts away what was declined. */
export const letItStand = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<undefined>> =>
  withHeld(services, viewer, conversationId, async (tx, held, at) => {
    const taken = takeWithdrawalBack(held.facts)
    if (!taken.ok) return taken
    await deleteWithdrawal(tx, conversationId)
    await tell(tx, viewer, held, 'WithdrawalTakenBack', at)
    return accept(undefined)
  })

/** The other leaves the conversation as it is. */
export const declineToWithdraw = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<undefined>> =>
  withHeld(services, viewer, conversationId, async (tx, held, at) => {
    const answered = answerWithdrawal(held.facts)
    if (!answered.ok) return answered
    await declineWithdrawalRow(tx, conversationId, at.toString())
    await tell(tx, viewer, held, 'WithdrawalDeclined', at)
    return accept(undefined)
  })

/** The other consents: the conversation is withdrawn for good, with what was open in it. */
export const withdrawConversation = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<Standing>> =>
  withHeld(services, viewer, conversationId, async (tx, held, at) => {
    const answered = answerWithdrawal(held.facts)
    if (!answered.ok) return answered
    const revision = await withdraw(tx, conversationId, at)
    if (revision === null) return refuse('no-withdrawal-waits')
    await tell(tx, viewer, held, 'ConversationWithdrawn', at)
    return accept({ conversationId, state: 'withdrawn', phase: phaseOf('withdrawn', null), revision })
  })
