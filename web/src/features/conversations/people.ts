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

/** Whose words stand on a side of the report: of the manager's those of who held the talk, whoever leads now. */
export const nameInReport = (conversation: ParticipantConversation, side: Side): string =>
  side === 'manager' && conversation.talkLeader !== null
    ? conversation.talkLeader.name
    : nameOfSide(conversation, side)

/** Who wrote this on that side: somebody at the table, or who led it before. */
export const nameOfAuthor = (
  conversation: ParticipantConversation,
  { authorId, side }: { readonly authorId: string; readonly side: Side },
): string => {
  const { employee, leader, guests, handovers } = conversation
  const known = [employee, leader, ...guests, ...handovers.map(({ from }) => from)]
  return known.find(({ personId }) => personId === authorId)?.name ?? nameOfSide(conversation, side)
}

/** Who `{name}` is in a question that this side reads. */
export const namedInQuestions = (conversation: TwoPeople, side: Side): string =>
  givenName(side === 'employee' ? conversation.leader.name : conversation.employee.name)
