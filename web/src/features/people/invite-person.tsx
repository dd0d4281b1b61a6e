import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { accessRoutes, type InvitationStanding } from '@tweespraak/contract/access'
import type { Person } from '@tweespraak/contract/people'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { dayOf } from '../../lib/dates.ts'
import { useMe } from '../../lib/me.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { CopyLink } from '../../ui/copy-link.tsx'
import { LinkBegins } from '../../ui/link-begins.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { say } from '../../ui/toast.tsx'
import { Day } from '../../ui/when.tsx'
import classes from './invite-person.module.css'
import type { PeopleLinks } from './people-links.ts'
import { sendsMailQuery, standingQuery } from './queries.ts'

/** How far somebody is on the way in, and the deed that helps; null for who may not invite them. */
export const useInvitation = (person: Person) => {
  const { t } = useTranslation('people')
  const queries = useQueryClient()
  const { data: standing } = useQuery({
    ...standingQuery(person.personId),
    enabled: person.can.invite,
  })
  const invite = useMutation({
    mutationFn: () => call(accessRoutes.invite, { body: { personIds: [person.personId] } }),
    onSuccess: async ({ invited, alreadyIn, mailed }) => {
      say(
        t(
          invited > 0
            ? mailed
              ? 'person.invited'
              : 'person.invitedLink'
            : alreadyIn > 0
              ? 'person.invitedAlready'
              : 'person.invitedNoAddress',
          { name: person.name },
        ),
      )
      await queries.invalidateQueries({ queryKey: ['people'] })
    },
  })
  return person.can.invite && standing !== undefined ? { standing, invite } : null
}

export type Invitation = NonNullable<ReturnType<typeof useInvitation>>

/** Nobody invited them yet, or too long ago: to do so is the main thing on their page. */
export const isUninvited = (invitation: Invitation | null): boolean =>
  invitation?.standing.state === 'not-invited' || invitation?.standing.state === 'expired'

/** Sends somebody a mail to come in, as long as they are not and can be reached. */
export const InviteButton = ({ invitation }: { invitation: Invitation }) => {
  const { t } = useTranslation('people')
  const { standing, invite } = invitation
  if (standing.state === 'in' || standing.state === 'no-address') return null
  return (
    <Button
      variant={isUninvited(invitation) ? 'filled' : 'default'}
      loading={invite.isPending}
      onClick={() => invite.mutate()}
    >
      {t(standing.state === 'not-invited' ? 'person.invite' : 'person.inviteAgain')}
    </Button>
  )
}

interface InvitationLineProps {
  readonly person: Person
  readonly invitation: Invitation
  readonly links: PeopleLinks
  /** What else is said on the line. */
  readonly children: ReactNode
}

/** How far they are, in a quiet line, with the link to hand over where no mail goes out. */
export const InvitationLine = ({
  person,
  invitation: { standing, invite },
  links,
  children,
}: InvitationLineProps) => (
  <>
    <Standing standing={standing} />
    {standing.link !== null && <CopyLink link={standing.link} who={person.name} />}
    {children}
    <LinkBegins link={standing.link} />
    {standing.state === 'in' && <Help person={person} standing={standing} links={links} />}
    <RefusalNotice error={invite.error} />
  </>
)

const Standing = ({ standing: { state, invitedAt, expiresAt } }: { standing: InvitationStanding }) => {
  const { t } = useTranslation('people')
  const { timeZone } = useSpeaking()
  const dates =
    state === 'invited' && invitedAt !== null && expiresAt !== null
      ? { sent: dayOf(Date.parse(invitedAt), timeZone), last: dayOf(Date.parse(expiresAt), timeZone) }
      : null
  return (
    <p className={classes.standing}>
      {t(`person.standing.${state}`)}
      {dates !== null && (
        <>
          {' · '}
          {t('person.standing.sentOn')} <Day date={dates.sent} />, {t('person.standing.until')}{' '}
          <Day date={dates.last} />
        </>
      )}
    </p>
  )
}

/** What helps somebody who forgot the password: a mail they ask for themselves, or who makes them a link. */
const Help = ({
  person: { name },
  standing: { helpers },
  links,
}: Pick<InvitationLineProps, 'person' | 'links'> & { readonly standing: InvitationStanding }) => {
  const { t, i18n } = useTranslation(['people', 'app'])
  const { roles } = useMe()
  const { data: sendsMail } = useQuery(sendsMailQuery)
  if (sendsMail === undefined) return null
  const listed = new Intl.ListFormat(i18n.language, { type: 'disjunction' })
  const names = listed.format(helpers.map((helper) => helper.name))
  const words = sendsMail
    ? t('person.help.mail', { name })
    : roles.administrator
      ? t('person.help.administrator', { name })
      : names === ''
        ? t('person.help.server', { name })
        : t('person.help.ask', { name, names })
  return (
    <details className={classes.help}>
      <summary>{t('person.help.lost')}</summary>
      <p>
        {words} {!sendsMail && roles.administrator && <>{links.mails(t('app:places.mails'))}.</>}
      </p>
    </details>
  )
}
