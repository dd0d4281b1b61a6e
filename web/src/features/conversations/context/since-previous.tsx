import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { contextQuery } from '../queries.ts'

interface SincePreviousProps {
  readonly conversation: Pick<ParticipantConversation, 'conversationId'>
  /** What stands here, given when the two spoke the time before: an instant, null for a first time. */
  readonly children: (heldAt: string | null) => ReactNode
}

/** What looks back to the previous conversation of the two, once it is known when that was. */
export const SincePrevious = ({ conversation, children }: SincePreviousProps) => {
  const { data } = useQuery(contextQuery(conversation.conversationId))
  return data === undefined ? null : children(data.previous?.heldAt ?? null)
}
