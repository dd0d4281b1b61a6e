import type {
  ConversationItem,
  ParticipantConversation,
  ProgressConversation,
} from '@tweespraak/contract/conversation'
import type { Side } from '@tweespraak/contract/form'

interface Named {
  readonly personId: string
  readonly name: string
}

/** "Sanne van de Berg" is spoken to as Sanne. */
export const givenName = (name: string): string => name.split(' ')[0] ?? name

type TwoPeople = Pick<ConversationItem | ProgressConversation, 'employee' | 'leader'>

/** The one across the table, seen from this person; the employee, for who is neither. */
export const otherOf = (conversation: TwoPeople, personId: string): Named =>
  conversation.employee.personId === personId ? conversation.leader : conversation.employee

/** The side of a talk on which this person sits; null for who only looks on or came along. */
export const mySideOf = (conversation: ParticipantConversation): Side | null =>
  conversation.me === 'companion' ? null : conversation.me

/** Who speaks for a side; of several thirds the names together. */
export const nameOfSide = (conversation: ParticipantConversation, side: Side): string => {
  if (side === 'employee') return conversation.employee.name
  if (side === 'manager') return conversation.leader.name
  const thirds = conversation.guests.filter(({ role }) => role !== 'companion')
  return thirds.map(({ name }) => name).join(', ')
}

/** Who `{name}` is in a question that this side reads. */
export const namedInQuestions = (conversation: TwoPeople, side: Side): string =>
  givenName(side === 'employee' ? conversation.leader.name : conversation.employee.name)
