import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { WithWhom } from '../../features/conversations/check-in/with-whom.tsx'
import { colleagueQuery, kindsQuery } from '../../features/conversations/queries.ts'
import { useMe } from '../../lib/me.ts'
import { TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'

/** Beginning a talk now, without a plan. */
export const CheckInPage = () => {
  const { t } = useTranslation(['check-in', 'conversations'])
  const me = useMe()
  const navigate = useNavigate()
  const kinds = useQuery(kindsQuery)
  const person = useQuery(colleagueQuery(me.person.id))
  const open = (conversationId: string) =>
    void navigate({ to: '/conversations/$conversationId', params: { conversationId }, replace: true })
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      above={<TextLink to="/conversations">{t('conversations:list.title')}</TextLink>}
    >
      <Loaded query={kinds}>
        {(all) => (
          <Loaded query={person}>
            {(self) => (
              <WithWhom
                self={self}
                kinds={all.kinds}
                onBegun={open}
                toPlan={<TextLink to="/conversations/new">{t('conversations:plan.title')}</TextLink>}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  )
}
