import { useQuery } from '@tanstack/react-query'
import type { Conversation } from '@tweespraak/contract/conversation'
import { useMe } from '../../../lib/me.ts'
import { otherOf } from '../people.ts'
import { colleagueQuery, kindsQuery } from '../queries.ts'
import { partIn } from './partner.ts'

/** Which of the two may plan a conversation like this one again; null where neither may, or as long as that is not known. */
export const usePlansAgain = (conversation: Conversation): 'me' | 'other' | null => {
  const me = useMe()
  const kinds = useQuery(kindsQuery)
  const self = useQuery(colleagueQuery(me.person.id))
  const kind = kinds.data?.kinds.find(({ kindId }) => kindId === conversation.kind.kindId)
  if (kind === undefined || self.data === undefined) return null
  const other = otherOf(conversation, me.person.id)
  if (partIn(kind, { me: self.data, coach: me.roles.coach }, other.personId) !== null) return 'me'
  // What is known here of the other is only that they lead one still.
  return self.data.manager?.personId === other.personId && kind.rules.plannedBy.includes('manager')
    ? 'other'
    : null
}
