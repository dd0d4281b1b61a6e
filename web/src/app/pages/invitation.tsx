import { useQuery } from '@tanstack/react-query'
import { useLocation, useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AcceptInvitationForm } from '../../features/access/accept-invitation-form.tsx'
import { invitationQuery } from '../../features/access/queries.ts'
import { isUnreached } from '../../lib/api.ts'
import { speak } from '../../lib/language.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Skeletons } from '../../ui/skeletons.tsx'
import { EntryLayout } from '../entry-layout.tsx'
import classes from './entry.module.css'

const Invitation = ({ token }: { token: string }) => {
  const { t } = useTranslation('access')
  const router = useRouter()
  const invitation = useQuery(invitationQuery(token))
  const language = invitation.data?.language
  useEffect(() => {
    if (language !== undefined) void speak(language)
  }, [language])
  if (invitation.data !== undefined) {
    const { name, organization, email } = invitation.data
    return (
      <Page
        title={t('invitation.title', { name })}
        lead={t('invitation.lead', { organization })}
        width="narrow"
      >
        <p className={classes.remark}>{t('invitation.as', { email })}</p>
        <AcceptInvitationForm
          token={token}
          email={email}
          onIn={() => void router.navigate({ to: '/', replace: true })}
        />
      </Page>
    )
  }
  if (!invitation.isError) return <Skeletons shape="text" />
  if (isUnreached(invitation.error)) {
    return <ErrorState error={invitation.error} retry={() => void invitation.refetch()} />
  }
  return (
    <Page title={t('invitation.expiredTitle')} lead={t('invitation.expired')} width="narrow">
      <ButtonLink to="/sign-in">{t('invitation.signIn')}</ButtonLink>
    </Page>
  )
}

export const InvitationPage = () => {
  // Behind the `#`, which a browser keeps to itself. Kept, since on the way out the address loses it first.
  const hash = useLocation({ select: (location) => location.hash })
  const [token, keep] = useState(hash)
  if (hash !== '' && hash !== token) keep(hash)
  return (
    <EntryLayout>
      <Invitation token={token} />
    </EntryLayout>
  )
}
