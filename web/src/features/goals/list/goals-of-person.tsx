import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../../ui/empty.tsx'
import { Section } from '../../../ui/section.tsx'
import type { GoalLinks } from '../goal-links.ts'
import { proposableQuery } from '../queries.ts'
import { Goals } from './goals.tsx'

interface GoalsOfPersonProps {
  readonly personId: string
  readonly name: string
  readonly links: GoalLinks
  /** Leads to proposing them a goal. */
  readonly propose: (words: string) => ReactNode
}

/** For who leads somebody: the goals that they work on, and a way to propose one. */
export const GoalsOfPerson = ({ personId, name, links, propose }: GoalsOfPersonProps) => {
  const { t } = useTranslation('goals')
  const { data } = useQuery(proposableQuery)
  const can = data?.people.some((person) => person.personId === personId) ?? false
  return (
    <Section title={t('title')} actions={can && propose(t('propose.button'))}>
      <Goals
        which={{ whose: 'team', employeeId: personId }}
        links={links}
        named={false}
        level={3}
        empty={<Empty title={t('empty.person', { name })}>{t('empty.personText', { name })}</Empty>}
      />
    </Section>
  )
}
