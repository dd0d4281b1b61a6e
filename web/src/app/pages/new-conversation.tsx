import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PlanForm } from '../../features/conversations/plan/plan-form.tsx'
import { colleagueQuery, kindsQuery } from '../../features/conversations/queries.ts'
import { useMe } from '../../lib/me.ts'
import { TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'

const route = getRouteApi('/signed-in/conversations/new')

/** Planning a conversation. */
export const NewConversationPage = () => {
  const { t } = useTranslation('conversations')
  const me = useMe()
  const search = route.useSearch()
  const navigate = useNavigate()
  const kinds = useQuery(kindsQuery)
  const person = useQuery(colleagueQuery(me.person.id))
  const open = (conversationId: string) =>
    void navigate({ to: '/conversations/$conversationId', params: { conversationId }, replace: true })
  return (
    <Page title={t('plan.title')} above={<TextLink to="/conversations">{t('list.title')}</TextLink>}>
      <Loaded query={kinds}>
        {(all) => (
          <Loaded query={person}>
            {(self) => (
              <PlanForm
                me={self}
                kinds={all.kinds.filter(({ can }) => can.planForMyself || can.planWithOthers)}
                first={{ kindId: search.kind, personId: search.with }}
                onPlanned={open}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  )
}
