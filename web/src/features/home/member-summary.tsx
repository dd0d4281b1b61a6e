import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Facts } from '../../ui/facts.tsx'
import { Section } from '../../ui/section.tsx'
import { Count, Last, type MemberLinks, Next } from './member-facts.tsx'
import { teamQuery } from './queries.ts'

interface MemberSummaryProps {
  readonly personId: string
  readonly links: MemberLinks & { readonly agreements: (personId: string, words: string) => ReactNode }
}

/** How the viewer and a member of their team stand: last and next conversation, what is open and what was promised. */
export const MemberSummary = ({ personId, links }: MemberSummaryProps) => {
  const { t } = useTranslation(['team', 'home'])
  const { data } = useQuery(teamQuery)
  const member = data?.members.find((each) => each.personId === personId)
  if (member === undefined) return null
  const { open, overdue, promised, promisedOverdue } = member.agreements
  return (
    <Section title={t('member')} actions={links.agreements(personId, t('home:agreements'))}>
      <Facts
        facts={[
          { label: t('last'), value: <Last member={member} links={links} /> },
          { label: t('next'), value: <Next member={member} links={links} /> },
          { label: t('agreements'), value: <Count count={open} late={overdue} /> },
          { label: t('promised'), value: <Count count={promised} late={promisedOverdue} /> },
        ]}
      />
    </Section>
  )
}
