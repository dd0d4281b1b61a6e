import { useTranslation } from 'react-i18next'
import { SessionsList } from '../../features/access/sessions-list.tsx'
import { Page } from '../../ui/page.tsx'

export const SessionsPage = () => {
  const { t } = useTranslation('access')
  return (
    <Page title={t('sessions.title')} lead={t('sessions.lead')}>
      <SessionsList />
    </Page>
  )
}
