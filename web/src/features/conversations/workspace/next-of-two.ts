import type {
  ConversationItem,
  ParticipantConversation,
  TalkingPoint,
} from '@tweespraak/contract/conversation'

type Two = Pick<ParticipantConversation, 'conversationId' | 'employee' | 'leader'>

/** Of what is still open, soonest first: the first between the same two that has not begun. */
export const nextOfTwo = (
  open: readonly Pick<ConversationItem, 'conversationId' | 'state' | 'employee' | 'leader'>[],
  { conversationId, employee, leader }: Two,
): string | null => {
  const two = [employee.personId, leader.personId]
  const next = open.find(
    (item) =>
      item.conversationId !== conversationId &&
      (item.state === 'planned' || item.state === 'preparing') &&
      two.includes(item.employee.personId) &&
      two.includes(item.leader.personId),
  )
  return next?.conversationId ?? null
}

/** What the other never read stays one's own: it goes along only to where it is one's own still. */
export const mayTakeAlong = (
  point: Pick<TalkingPoint, 'open'>,
  next: Pick<ParticipantConversation, 'preparation'>,
): boolean => point.open || next.preparation?.sharedAt === null
