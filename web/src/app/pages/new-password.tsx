import { useQuery } from '@tanstack/react-query'
import { useLocation, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { resetQuery } from '../../features/access/queries.ts'
import { ResetPasswordForm } from '../../features/access/reset-password-form.tsx'
import { isRefusal } from '../../lib/api.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Skeletons } from '../../ui/skeletons.tsx'
import { EntryLayout } from '../entry-layout.tsx'
import classes from './entry.module.css'

const NoLonger = () => {
  const { t } = useTranslation('access')
  return (
    <Page title={t('reset.expiredTitle')} lead={t('reset.expired')} width="narrow">
      <ButtonLink to="/forgotten">{t('signIn.forgotten')}</ButtonLink>
    </Page>
  )
}

const NewPassword = ({ token }: { token: string }) => {
  const { t } = useTranslation('access')
  const router = useRouter()
  const reset = useQuery({ ...resetQuery(token), enabled: token !== '' })
  if (reset.data !== undefined) {
    const { email } = reset.data
    return (
      <Page title={t('reset.title')} lead={t('reset.lead')} width="narrow">
        <p className={classes.remark}>{t('reset.whose', reset.data)}</p>
        <ResetPasswordForm
          token={token}
          email={email}
          onIn={() => void router.navigate({ to: '/', replace: true })}
        />
      </Page>
    )
  }
  if (token === '' || isRefusal(reset.error, 'link-expired') || isRefusal(reset.error, 'bad-input'))
    return <NoLonger />
  if (reset.isError) return <ErrorState error={reset.error} retry={() => void reset.refetch()} />
  return <Skeletons shape="text" />
}

export const NewPasswordPage = () => {
  // Behind the `#`, which a browser keeps to itself. Kept, since on the way out the address loses it first.
  const hash = useLocation({ select: (location) => location.hash })
  const [token, keep] = useState(hash)
  if (hash !== '' && hash !== token) keep(hash)
  return (
    <EntryLayout>
      <NewPassword token={token} />
    </EntryLayout>
  )
}
