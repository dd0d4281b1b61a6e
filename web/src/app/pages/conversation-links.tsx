import type { ReactNode } from 'react'
import { RowLink, TextLink } from '../../ui/link.tsx'

/** To a conversation, in a sentence or a cell. */
export const toConversation = (conversationId: string, words: ReactNode) => (
  <TextLink to="/conversations/$conversationId" params={{ conversationId }}>
    {words}
  </TextLink>
)

/** To a conversation, from the row that stands for it. */
export const rowToConversation = (conversationId: string, words: ReactNode) => (
  <RowLink to="/conversations/$conversationId" params={{ conversationId }}>
    {words}
  </RowLink>
)
