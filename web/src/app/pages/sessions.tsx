import { useTranslation } from 'react-i18next'
import { ChangePassword } from '../../features/access/change-password.tsx'
import { SessionsList } from '../../features/access/sessions-list.tsx'
import { useMe } from '../../lib/me.ts'
import { Page } from '../../ui/page.tsx'

export const SessionsPage = () => {
  const { t } = useTranslation('access')
  const me = useMe()
  return (
    <Page title={t('sessions.title')} lead={t('sessions.lead')}>
      <SessionsList />
      {!me.demo && <ChangePassword email={me.person.email} />}
    </Page>
  )
}
