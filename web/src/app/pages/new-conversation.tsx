import type { Proposal } from '@tweespraak/contract/conversation'
import type { KindSummary } from '@tweespraak/contract/templates'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { PlanForm, type KnownPlan } from '../../features/conversations/plan/plan-form.tsx'
import { PlanForOthers } from '../../features/conversations/plan/plan-for-others.tsx'
import { colleagueQuery, kindsQuery, proposalsQuery } from '../../features/conversations/queries.ts'
import { PlannedLate } from '../../features/cycles/planned-late.tsx'
import { FoldedKindPath } from '../../features/templates/kinds/kind-path.tsx'
import { isRefusal } from '../../lib/api.ts'
import { useMe } from '../../lib/me.ts'
import { TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { NotAllowed, NotFound } from '../failures.tsx'
import { toConversation } from './conversation-links.tsx'

const route = getRouteApi('/signed-in/conversations/new')

/** What a proposal knows of the conversation to plan. */
const proposed = ({ employee, leader, kind, dueOn }: Proposal, meId: string): KnownPlan => ({
  personId: employee.personId === meId ? leader.personId : employee.personId,
  kindId: kind.kindId,
  dueOn,
})

const path = ({ rules }: KindSummary, reader: 'employee' | 'manager') => (
  <FoldedKindPath rules={rules} reader={reader} />
)

interface PlanForOthersPageProps {
  readonly employeeId: string
  readonly onPlanned: (conversationId: string) => void
}

/** HR plans a conversation for somebody whom nobody leads who may judge them, or an improvement series for anybody. */
const PlanForOthersPage = ({ employeeId, onPlanned }: PlanForOthersPageProps) => {
  const { t } = useTranslation('conversations')
  const me = useMe()
  const kinds = useQuery(kindsQuery)
  const employee = useQuery(colleagueQuery(employeeId))
  if (isRefusal(employee.error, 'not-found')) return <NotFound />
  const can = employee.data?.can
  if (can !== undefined && !can.chooseLeader && !can.arrangeSeries) return <NotAllowed />
  return (
    <Page
      title={t('plan.title')}
      above={
        <TextLink to="/people/$personId" params={{ personId: employeeId }}>
          {employee.data?.name ?? ''}
        </TextLink>
      }
    >
      <Loaded query={kinds}>
        {(all) => (
          <Loaded query={employee}>
            {(person) => (
              <PlanForOthers meId={me.person.id} employee={person} kinds={all.kinds} onPlanned={onPlanned} />
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  )
}

const toOffer = (offerId: string, words: string) => (
  <TextLink to="/moment-offers/$offerId" params={{ offerId }}>
    {words}
  </TextLink>
)

const until = (talk: ComponentProps<typeof PlannedLate>) => <PlannedLate {...talk} />

/** Planning a conversation. */
export const NewConversationPage = () => {
  const { t } = useTranslation('conversations')
  const me = useMe()
  const search = route.useSearch()
  const navigate = useNavigate()
  const kinds = useQuery(kindsQuery)
  const person = useQuery(colleagueQuery(me.person.id))
  const proposals = useQuery(proposalsQuery)
  const open = (conversationId: string) =>
    void navigate({ to: '/conversations/$conversationId', params: { conversationId }, replace: true })
  const knownFrom = (all: readonly Proposal[]): KnownPlan => {
    const proposal = all.find(({ proposalId }) => proposalId === search.proposal)
    return proposal === undefined
      ? { personId: search.with, kindId: search.kind }
      : proposed(proposal, me.person.id)
  }
  if (search.for !== undefined) return <PlanForOthersPage employeeId={search.for} onPlanned={open} />
  return (
    <Page title={t('plan.title')} above={<TextLink to="/conversations">{t('list.title')}</TextLink>}>
      <Loaded query={kinds}>
        {(all) => (
          <Loaded query={person}>
            {(self) => (
              <Loaded query={proposals}>
                {({ items }) => (
                  <PlanForm
                    me={self}
                    kinds={all.kinds}
                    known={knownFrom(items)}
                    proposals={items}
                    onPlanned={open}
                    onOffered={(offerId) =>
                      void navigate({ to: '/moment-offers/$offerId', params: { offerId }, replace: true })
                    }
                    path={path}
                    until={until}
                    link={toConversation}
                    offerLink={toOffer}
                  />
                )}
              </Loaded>
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  )
}
