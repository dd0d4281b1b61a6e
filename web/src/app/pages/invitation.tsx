import { useQuery } from '@tanstack/react-query'
import { useLocation, useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AcceptInvitationForm } from '../../features/access/accept-invitation-form.tsx'
import { entryQuery, invitationQuery } from '../../features/access/queries.ts'
import { WhoReadsInvited } from '../../features/access/who-reads.tsx'
import { isRefusal, isUnreached, RefusalError } from '../../lib/api.ts'
import { sayMoment } from '../../lib/dates.ts'
import { speak } from '../../lib/language.ts'
import { meQuery } from '../../lib/me.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { ButtonLink, TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Skeletons } from '../../ui/skeletons.tsx'
import { EntryLayout } from '../entry-layout.tsx'
import classes from './entry.module.css'
import { InvitationForOther } from './invitation-for-other.tsx'

/** Who is in here already: undefined as long as that is asked, null when nobody is. */
const useWhoIsIn = () => {
  const entry = useQuery(entryQuery)
  const isIn = entry.data?.signedIn === true
  const me = useQuery({ ...meQuery, enabled: isIn })
  if (entry.isError || me.isError || (entry.isSuccess && !isIn)) return null
  return me.data
}

/** When somebody came in by it and for whom it was, when that is why it does not work. */
const usedOf = (error: unknown): { readonly at: string; readonly personId: unknown } | null => {
  if (!(error instanceof RefusalError) || !isRefusal(error, 'link-used')) return null
  const { at, personId } = error.details
  return typeof at === 'string' ? { at, personId } : null
}

const Invitation = ({ token }: { token: string }) => {
  const { t } = useTranslation('access')
  const router = useRouter()
  const speaking = useSpeaking()
  const me = useWhoIsIn()
  const invitation = useQuery(invitationQuery(token))
  const language = me === null ? invitation.data?.language : undefined
  useEffect(() => {
    if (language !== undefined) void speak(language)
  }, [language])
  if (me === undefined) return <Skeletons shape="text" />
  if (invitation.data !== undefined) {
    // The same address is the same account, also where they are somebody in two organisations.
    if (me !== null && me.person.email?.toLowerCase() !== invitation.data.email.toLowerCase())
      return <InvitationForOther name={invitation.data.name} />
    const { name, organization, email, invitedBy, invitedAt, leads } = invitation.data
    const when = sayMoment(invitedAt, speaking)
    return (
      <Page
        title={t('invitation.title', { name })}
        lead={t('invitation.lead', { organization })}
        width="narrow"
      >
        <p className={classes.remark}>
          {invitedBy === null
            ? t('invitation.byServer', { when })
            : t('invitation.by', { name: invitedBy, when })}{' '}
          {t('invitation.as', { email })}
        </p>
        <AcceptInvitationForm
          token={token}
          email={email}
          onIn={() => void router.navigate({ to: '/', replace: true })}
          signIn={<TextLink to="/sign-in">{t('invitation.signIn')}</TextLink>}
        />
        {/* Below the one thing to do here: on a telephone it is longer than the screen. */}
        <div className={classes.after}>
          <WhoReadsInvited leads={leads} />
        </div>
      </Page>
    )
  }
  if (!invitation.isError) return <Skeletons shape="text" />
  if (isUnreached(invitation.error)) {
    return <ErrorState error={invitation.error} retry={() => void invitation.refetch()} />
  }
  const used = usedOf(invitation.error)
  if (used !== null && used.personId === me?.person.id)
    return (
      <Page
        title={t('invitation.inTitle', { name: me?.person.name })}
        lead={t('invitation.in')}
        width="narrow"
      >
        <ButtonLink to="/">{t('invitation.home')}</ButtonLink>
      </Page>
    )
  if (used !== null)
    return (
      <Page
        title={t('invitation.usedTitle')}
        lead={t(me === null ? 'invitation.used' : 'invitation.usedAs', {
          when: sayMoment(used.at, speaking),
          me: me?.person.name,
        })}
        width="narrow"
      >
        {me === null ? (
          <ButtonLink to="/sign-in">{t('invitation.signIn')}</ButtonLink>
        ) : (
          <ButtonLink to="/">{t('invitation.home')}</ButtonLink>
        )}
      </Page>
    )
  const why = isRefusal(invitation.error, 'link-replaced') ? 'replaced' : 'expired'
  return (
    <Page title={t(`invitation.${why}Title`)} lead={t(`invitation.${why}`)} width="narrow">
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
