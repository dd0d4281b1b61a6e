import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { otherOf, givenName } from '../people.ts'
import { entryQuery } from '../queries.ts'
import type { ConversationItem, ParticipantConversation } from '@tweespraak/contract/conversation'

/** In words, who hears that a conversation is planned, and how: by mail only where this server sends any. */
export const useToldOfPlan = (): ((name: string) => string) => {
  const { t } = useTranslation('conversations')
  const sendsMail = useQuery(entryQuery).data?.sendsMail ?? false
  return (name) => t(sendsMail ? 'told.mail' : 'told.home', { name })
}

type Table = Pick<ConversationItem, 'employee' | 'leader'> & Partial<Pick<ParticipantConversation, 'guests'>>

/** Who hears of it when this person does something: the other by name, or everybody where more sit at the table. */
export const useHearers = (): ((conversation: Table, personId: string) => string) => {
  const { t } = useTranslation('conversations')
  return (conversation, personId) =>
    (conversation.guests ?? []).length > 0
      ? t('told.everybody')
      : givenName(otherOf(conversation, personId).name)
}
