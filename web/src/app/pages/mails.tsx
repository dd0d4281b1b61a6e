import { useTranslation } from 'react-i18next'
import { MailsList } from '../../features/access/mails-list.tsx'
import { Page } from '../../ui/page.tsx'

export const MailsPage = () => {
  const { t } = useTranslation(['access', 'app'])
  return (
    <Page title={t('app:places.mails')} lead={t('mails.lead')}>
      <MailsList />
    </Page>
  )
}
