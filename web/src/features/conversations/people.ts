import type {
  ConversationItem,
  ParticipantConversation,
  ProgressConversation,
} from '@tweespraak/contract/conversation'
import type { Side } from '@tweespraak/contract/form'
import { givenName } from '../../lib/given-name.ts'

interface Named {
  readonly personId: string
  readonly name: string
}

type TwoPeople = Pick<ConversationItem | ProgressConversation, 'employee' | 'leader'>

/** The one across the table, seen from this person; the employee, for who is neither. */
export const otherOf = (conversation: TwoPeople, personId: string): Named =>
  conversation.employee.personId === personId ? conversation.leader : conversation.employee

/** The side of a talk on which this person sits; null for who only looks on or came along. */
export const mySideOf = (conversation: ParticipantConversation): Side | null =>
  conversation.me === 'companion' ? null : conversation.me

/** Who is at the table, and who led it before. */
export type AtTable = Pick<
  ParticipantConversation,
  'employee' | 'leader' | 'guests' | 'handovers' | 'talkLeader'
>

/** Who speaks for a side; of several thirds the names together. */
export const nameOfSide = (conversation: AtTable, side: Side): string => {
  if (side === 'employee') return conversation.employee.name
  if (side === 'manager') return conversation.leader.name
  const thirds = conversation.guests.filter(({ role }) => role !== 'companion')
  return thirds.map(({ name }) => name).join(', ')
}

/** Who held the talk on the side of the manager, or will. */
const talkLeaderOf = ({ leader, talkLeader }: AtTable): Named => talkLeader ?? leader

/** Whether they led it before and do not speak for the manager's side of the talk: what is of them stands in their own name. */
export const ledBefore = (
  conversation: AtTable,
  { authorId, side }: { readonly authorId: string; readonly side: Side },
): boolean => side === 'manager' && authorId !== talkLeaderOf(conversation).personId

/** Whose words stand on a side of the report: of the manager's those of who held the talk, whoever leads now. */
export const nameInReport = (conversation: AtTable, side: Side): string =>
  side === 'manager' ? talkLeaderOf(conversation).name : nameOfSide(conversation, side)

/** Who wrote this on that side: somebody at the table, or who led it before. */
export const nameOfAuthor = (
  conversation: AtTable,
  { authorId, side }: { readonly authorId: string; readonly side: Side },
): string => {
  const { employee, leader, guests, handovers } = conversation
  const known = [employee, leader, ...guests, ...handovers.map(({ from }) => from)]
  return known.find(({ personId }) => personId === authorId)?.name ?? nameOfSide(conversation, side)
}

/** Who `{name}` is in a question that this side reads. */
export const namedInQuestions = (conversation: TwoPeople, side: Side): string =>
  givenName(side === 'employee' ? conversation.leader.name : conversation.employee.name)
