import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Channels } from '../../features/integrations/channels.tsx'
import { channelsQuery } from '../../features/integrations/queries.ts'
import { isRefusal } from '../../lib/api.ts'
import { TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { NotFound } from '../failures.tsx'

/** Channels of Slack and Teams, for who keeps the organisation. */
export const ChannelsPage = () => {
  const { t } = useTranslation(['integrations', 'organization'])
  const { error } = useQuery(channelsQuery)
  if (isRefusal(error, 'not-allowed')) return <NotFound />
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      above={<TextLink to="/organization">{t('organization:title')}</TextLink>}
    >
      <Channels />
    </Page>
  )
}
