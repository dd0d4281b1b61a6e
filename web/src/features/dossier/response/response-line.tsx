import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { sayDay } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { Section } from '../../../ui/section.tsx'
import { responsesQuery } from '../queries.ts'
import classes from './response.module.css'
import { useStatusWords } from './use-status-words.ts'

interface ResponseLineProps {
  readonly conversationId: string
  /** Leads to the response itself. */
  readonly link: (words: string) => ReactNode
}

/** With a report: how far the response to it is, or that one can be handed in; nothing where neither is so. */
export const ResponseLine = ({ conversationId, link }: ResponseLineProps) => {
  const { t } = useTranslation('response')
  const speaking = useSpeaking()
  const statusWords = useStatusWords()
  const { data: all } = useQuery(responsesQuery(conversationId))
  const newest = all?.responses[0]
  if (all === undefined || (newest === undefined && !all.can.handIn)) return null
  return (
    <Section title={t('line.title')}>
      <p className={classes.status}>
        {newest === undefined || all.can.handIn ? (
          <>
            {t('line.offer', { leader: all.leader.name })}{' '}
            {all.handInUntil !== null && t('line.offerUntil', { day: sayDay(all.handInUntil, speaking) })}{' '}
            {link(t('line.offerLink'))}
          </>
        ) : (
          <>
            {statusWords(all, newest)} {link(t('line.open'))}
          </>
        )}
      </p>
    </Section>
  )
}
