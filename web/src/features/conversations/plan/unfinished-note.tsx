import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf, sayDay } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { Note } from '../../../ui/note.tsx'
import { listQuery } from '../queries.ts'
import { type Planned, unfinishedBefore } from './unfinished.ts'

interface UnfinishedNoteProps {
  readonly planned: Planned
  /** The other of the two, by whom the own conversations are asked. */
  readonly withId: string
  readonly link: (conversationId: string, words: string) => ReactNode
}

/** While planning: the last talk of this kind with the same person still waits for something. Said, never refused. */
export const UnfinishedNote = ({ planned, withId, link }: UnfinishedNoteProps) => {
  const { t } = useTranslation('conversations')
  const speaking = useSpeaking()
  const { data } = useInfiniteQuery(listQuery({ scope: 'all', stage: 'open', personId: withId }))
  const before = unfinishedBefore(data?.pages.flatMap(({ items }) => items) ?? [], planned)
  if (before === undefined) return null
  const { item, waits } = before
  return (
    <Note>
      <p>
        {t(`plan.unfinished.${waits}`, {
          day: sayDay(dayOf(Date.parse(item.at), speaking.timeZone), speaking),
        })}{' '}
        {link(item.conversationId, t('plan.unfinished.link'))}
      </p>
    </Note>
  )
}
