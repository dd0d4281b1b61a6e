import { useLocation, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ResetPasswordForm } from '../../features/access/reset-password-form.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { EntryLayout } from '../entry-layout.tsx'

export const NewPasswordPage = () => {
  const { t } = useTranslation('access')
  const router = useRouter()
  // Behind the `#`, which a browser keeps to itself.
  const token = useLocation({ select: (location) => location.hash })
  return (
    <EntryLayout>
      {token === '' ? (
        <Page title={t('reset.title')} lead={t('reset.noToken')} width="narrow">
          <ButtonLink to="/forgotten">{t('signIn.forgotten')}</ButtonLink>
        </Page>
      ) : (
        <Page title={t('reset.title')} lead={t('reset.lead')} width="narrow">
          <ResetPasswordForm
            token={token}
            onDone={() => void router.navigate({ to: '/sign-in', search: { after: 'reset', by: 'email' } })}
          />
        </Page>
      )}
    </EntryLayout>
  )
}
