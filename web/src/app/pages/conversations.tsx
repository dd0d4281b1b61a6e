import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ConversationList } from '../../features/conversations/list/conversation-list.tsx'
import { Filters } from '../../features/conversations/list/filters.tsx'
import { LeftDrafts } from '../../features/conversations/list/left-drafts.tsx'
import { Proposals } from '../../features/conversations/list/proposals.tsx'
import { WaitingOffers } from '../../features/conversations/offer/waiting-offers.tsx'
import { AskTalk } from '../../features/cycles/ask-talk.tsx'
import { useDueDays } from '../../features/cycles/use-due-days.tsx'
import { HandedOver } from '../../features/home/handed-over.tsx'
import { RestSection } from '../../features/conversations/rest/rest-section.tsx'
import type { ListFilter } from '../../features/conversations/queries.ts'
import { useMe } from '../../lib/me.ts'
import { ButtonLink, RowLink, TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { rowToConversation, toConversation } from './conversation-links.tsx'

const route = getRouteApi('/signed-in/conversations')

/** All conversations of which I am part: what comes, what is under way, what was. */
export const ConversationsPage = () => {
  const { t } = useTranslation(['conversations', 'home'])
  const me = useMe()
  const navigate = useNavigate()
  const search = route.useSearch()
  const dueDay = useDueDays()
  const filter: ListFilter = { scope: search.scope ?? 'all', stage: search.stage ?? 'open' }
  const show = ({ scope, stage }: ListFilter) =>
    void navigate({
      to: '/conversations',
      search: { ...(scope === 'all' ? {} : { scope }), ...(stage === 'open' ? {} : { stage }) },
      replace: true,
    })
  const open = (conversationId: string) =>
    void navigate({ to: '/conversations/$conversationId', params: { conversationId } })
  return (
    <Page
      title={t('list.title')}
      actions={
        <>
          <TextLink to="/check-in">{t('home:checkIn')}</TextLink>
          <ButtonLink to="/conversations/new">{t('plan.title')}</ButtonLink>
        </>
      }
    >
      <Filters filter={filter} onChange={show} leads={me.roles.manager || me.roles.coach} />
      {filter.stage === 'open' && filter.scope !== 'mine' && <HandedOver toConversation={toConversation} />}
      {filter.stage === 'open' && (
        <Proposals onPlanned={open} due="soon" scope={filter.scope} dueDay={dueDay} />
      )}
      {filter.stage === 'open' && (
        <WaitingOffers
          scope={filter.scope}
          link={(offerId, words) => (
            <RowLink to="/moment-offers/$offerId" params={{ offerId }}>
              {words}
            </RowLink>
          )}
        />
      )}
      <ConversationList
        filter={filter}
        link={rowToConversation}
        toDone={(words) => (
          <TextLink to="/conversations" search={{ ...search, stage: 'done' }}>
            {words}
          </TextLink>
        )}
      />
      {filter.stage === 'open' && (
        <Proposals onPlanned={open} due="later" scope={filter.scope} dueDay={dueDay} />
      )}
      {filter.stage === 'open' && filter.scope !== 'leading' && <AskTalk />}
      {filter.stage === 'open' && <RestSection personId={me.person.id} name={null} />}
      <LeftDrafts />
    </Page>
  )
}
