import { useQuery } from '@tanstack/react-query'
import type { HandedOver as Handed } from '@tweespraak/contract/home'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf, sayDay } from '../../lib/dates.ts'
import { useListed } from '../../lib/listed.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { Note } from '../../ui/note.tsx'
import { homeQuery } from './queries.ts'
import { told } from './told.ts'

/** Leads to how far a conversation is. */
type ToConversation = (conversationId: string, words: string) => ReactNode

const Line = ({ handed, toConversation }: { handed: readonly Handed[]; toConversation: ToConversation }) => {
  const { t } = useTranslation('home')
  const speaking = useSpeaking()
  const listed = useListed()
  const [first] = handed
  if (first === undefined) return null
  const { conversationId, held, to, at } = first
  return (
    <p>
      {t('handedOver.text', {
        count: handed.length,
        names: listed(handed.map(({ employee }) => employee.name)),
        to: to.name,
        day: sayDay(dayOf(Date.parse(at), speaking.timeZone), speaking),
      })}{' '}
      {held && toConversation(conversationId, t('handedOver.progress'))}
    </p>
  )
}

/** The conversations that I led and that came under somebody else not long ago. It goes by itself. */
export const HandedOver = ({ toConversation }: { toConversation: ToConversation }) => {
  const { timeZone } = useSpeaking()
  const { data } = useQuery(homeQuery)
  if (data === undefined || data.handedOver.length === 0) return null
  return (
    <Note>
      {told(data.handedOver, (at) => dayOf(Date.parse(at), timeZone)).map((handed) => (
        <Line key={handed[0]?.conversationId} handed={handed} toConversation={toConversation} />
      ))}
    </Note>
  )
}
