import { useQuery } from '@tanstack/react-query'
import type { ConclusionView } from '@tweespraak/contract/conclusion'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/section.tsx'
import classes from './conclude.module.css'
import { Concluded } from './concluded.tsx'
import { conclusionQuery } from './conclusion-query.ts'
import { DecideProbation } from './decide-probation.tsx'

interface ConcludeProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
}

/** What the conversation comes to, while its report is written; nothing where nothing is concluded. */
export const Conclude = ({ conversation, personId }: ConcludeProps) => {
  const { t } = useTranslation('conclusion')
  const { data } = useQuery(conclusionQuery(conversation.conversationId))
  if (data === undefined || data.about === null) return null
  return (
    <Section title={t('title')}>
      <p className={classes.lead}>
        {t(data.can.conclude ? 'lead' : 'waits', { name: conversation.leader.name })}
      </p>
      {data.can.conclude ? (
        <DecideProbation conversation={conversation} personId={personId} found={data} />
      ) : (
        <SoFar found={data} />
      )}
    </Section>
  )
}

const SoFar = ({ found: { content, probation } }: { readonly found: ConclusionView }) => {
  const { t } = useTranslation('conclusion')
  if (content === null || content.outcome === null) return <p className={classes.none}>{t('none')}</p>
  const { about, outcome, until, reason } = content
  return <Concluded conclusion={{ about, outcome, until, reason, endsOn: probation?.endsOn ?? null }} />
}
