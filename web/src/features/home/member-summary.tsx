import { useQuery } from '@tanstack/react-query'
import type { TeamMember } from '@tweespraak/contract/home'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSpeaking } from '../../lib/speaking.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Section } from '../../ui/section.tsx'
import { Moment } from '../../ui/when.tsx'
import classes from './member-summary.module.css'
import { teamQuery } from './queries.ts'

export interface MemberLinks {
  readonly conversation: (conversationId: string, words: ReactNode) => ReactNode
  readonly agreements: (words: string) => ReactNode
}

/** How the viewer and a member of their team stand: last and next conversation, what is open and what was promised. */
export const MemberSummary = ({ personId, links }: { personId: string; links: MemberLinks }) => {
  const { t } = useTranslation('home')
  const { data } = useQuery(teamQuery)
  const member = data?.members.find((each) => each.personId === personId)
  if (member === undefined) return null
  const { open, overdue, promised, promisedOverdue } = member.agreements
  return (
    <Section title={t('member.title')} actions={links.agreements(t('agreements'))}>
      <Facts
        facts={[
          { label: t('team.last'), value: <Talk talk={member.last} none={t('team.never')} links={links} /> },
          {
            label: t('team.next'),
            value: <Talk talk={member.next} none={t('member.notPlanned')} links={links} />,
          },
          { label: t('team.agreements'), value: <Count count={open} late={overdue} /> },
          { label: t('team.promised'), value: <Count count={promised} late={promisedOverdue} /> },
        ]}
      />
    </Section>
  )
}

interface TalkProps {
  readonly talk: TeamMember['last']
  readonly none: string
  readonly links: MemberLinks
}

const Talk = ({ talk, none, links }: TalkProps) => {
  const { language } = useSpeaking()
  if (talk === null) return <span className={classes.soft}>{none}</span>
  return (
    <>
      {links.conversation(talk.conversationId, talk.kind[language])}
      <span className={classes.line}>
        <Moment at={talk.at} />
      </span>
    </>
  )
}

const Count = ({ count, late }: { count: number; late: number }) => {
  const { t } = useTranslation('home')
  return (
    <>
      {count === 0 ? <span className={classes.soft}>{t('team.none')}</span> : count}
      {late > 0 && <span className={classes.line}>{t('team.late', { count: late })}</span>}
    </>
  )
}
