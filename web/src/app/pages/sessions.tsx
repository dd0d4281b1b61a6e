import { useTranslation } from 'react-i18next'
import { ChangePassword, newPasswordId } from '../../features/access/change-password.tsx'
import { SessionsList } from '../../features/access/sessions-list.tsx'
import { useMe } from '../../lib/me.ts'
import { TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'

export const SessionsPage = () => {
  const { t } = useTranslation(['access', 'app'])
  const me = useMe()
  return (
    <Page
      title={t('app:titles.sessions')}
      lead={t(me.demo ? 'sessions.leadDemo' : 'sessions.lead')}
      actions={
        !me.demo && (
          <TextLink to="/sessions" hash={newPasswordId}>
            {t('changePassword.title')}
          </TextLink>
        )
      }
    >
      <SessionsList />
      {!me.demo && <ChangePassword email={me.person.email} />}
    </Page>
  )
}
