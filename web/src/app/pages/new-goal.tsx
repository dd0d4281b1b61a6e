import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { NewGoal, ProposeGoal } from '../../features/goals/plan/new-goal.tsx'
import { goalTemplatesQuery, proposableQuery } from '../../features/goals/queries.ts'
import { TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { Skeletons } from '../../ui/skeletons.tsx'
import { NotAllowed } from '../failures.tsx'

const route = getRouteApi('/signed-in/goals/new')

/** A goal of one's own, or for somebody whom one leads. */
export const NewGoalPage = () => {
  const { t } = useTranslation('goals')
  const { for: personId, conversation, template: templateId } = route.useSearch()
  const navigate = useNavigate()
  const templates = useQuery({ ...goalTemplatesQuery, enabled: templateId !== undefined })
  const ends = {
    conversationId: conversation ?? null,
    onMade: (goalId: string) => void navigate({ to: '/goals/$goalId', params: { goalId }, replace: true }),
  }
  if (personId !== undefined) return <Propose personId={personId} {...ends} />
  return (
    <Page
      title={t('new.title')}
      above={<TextLink to="/goals">{t('title')}</TextLink>}
      lead={
        <>
          {t('new.lead')} <TextLink to="/goals/begin">{t('new.toWizard')}</TextLink>
        </>
      }
    >
      {templateId === undefined || templates.isFetched ? (
        <NewGoal
          {...ends}
          template={templates.data?.items.find((each) => each.templateId === templateId)}
          onCancel={() => void navigate({ to: '/goals' })}
        />
      ) : (
        <Skeletons />
      )}
    </Page>
  )
}

interface ProposeProps {
  readonly personId: string
  readonly conversationId: string | null
  readonly onMade: (goalId: string) => void
}

const Propose = ({ personId, ...ends }: ProposeProps) => {
  const { t } = useTranslation('goals')
  const navigate = useNavigate()
  const query = useQuery(proposableQuery)
  return (
    <Loaded query={query}>
      {({ people }) => {
        const employee = people.find((person) => person.personId === personId)
        if (employee === undefined) return <NotAllowed />
        const back = { to: '/people/$personId', params: { personId } } as const
        return (
          <Page
            title={t('propose.title', { name: employee.name })}
            above={<TextLink {...back}>{employee.name}</TextLink>}
            lead={t('propose.lead')}
          >
            <ProposeGoal {...ends} employee={employee} onCancel={() => void navigate(back)} />
          </Page>
        )
      }}
    </Loaded>
  )
}
