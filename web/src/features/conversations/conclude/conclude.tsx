import { useQuery } from '@tanstack/react-query'
import type { ConclusionView } from '@tweespraak/contract/conclusion'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/section.tsx'
import { seriesQuery } from '../series/series-query.ts'
import classes from './conclude.module.css'
import { Concluded } from './concluded.tsx'
import { conclusionQuery } from './conclusion-query.ts'
import { DecideImprovement } from './decide-improvement.tsx'
import { DecideProbation } from './decide-probation.tsx'
import { GoalsSoFar } from './goals-so-far.tsx'

interface ConcludeProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
}

/** What the conversation comes to, while its report is written; nothing where nothing is concluded. */
export const Conclude = ({ conversation, personId }: ConcludeProps) => {
  const { t } = useTranslation('conclusion')
  const { conversationId } = conversation
  const { data } = useQuery(conclusionQuery(conversationId))
  const about = data?.about ?? null
  const series =
    useQuery({ ...seriesQuery(conversationId), enabled: about === 'improvement' }).data?.series ?? null
  if (data === undefined || about === null) return null
  const { content, can } = data
  const parts = { conversation, personId, found: data }
  const said = () => {
    if (about === 'probation') return can.conclude ? <DecideProbation {...parts} /> : <SoFar found={data} />
    if (series === null) return null
    return can.conclude ? (
      <DecideImprovement {...parts} series={series} />
    ) : (
      <GoalsSoFar series={series} content={content?.about === 'improvement' ? content : null} />
    )
  }
  const lead =
    about === 'probation' ? (can.conclude ? 'lead' : 'waits') : can.conclude ? 'goalsLead' : 'goalsWait'
  return (
    <Section title={t(about === 'probation' ? 'title' : 'goalsTitle')}>
      <p className={classes.lead}>{t(lead, { name: conversation.leader.name })}</p>
      {said()}
    </Section>
  )
}

const SoFar = ({ found: { content, probation } }: { readonly found: ConclusionView }) => {
  const { t } = useTranslation('conclusion')
  if (content?.about !== 'probation' || content.outcome === null)
    return <p className={classes.none}>{t('none')}</p>
  const { about, outcome, until, reason } = content
  return <Concluded conclusion={{ about, outcome, until, reason, endsOn: probation?.endsOn ?? null }} />
}
