import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { accessRoutes, type InvitationStanding } from '@tweespraak/contract/access'
import type { Person } from '@tweespraak/contract/people'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { dayOf } from '../../lib/dates.ts'
import { useMe } from '../../lib/me.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { CopyLink } from '../../ui/copy-link.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { say } from '../../ui/toast.tsx'
import { Day } from '../../ui/when.tsx'
import classes from './invite-person.module.css'
import type { PeopleLinks } from './people-links.ts'
import { sendsMailQuery, standingQuery } from './queries.ts'

interface InvitePersonProps {
  readonly person: Person
  readonly links: PeopleLinks
}

/** How far somebody is on the way in, and what can be done about it, for who may. */
export const InvitePerson = ({ person, links }: InvitePersonProps) => {
  const { data: standing } = useQuery({
    ...standingQuery(person.personId),
    enabled: person.can.invite,
  })
  if (!person.can.invite || standing === undefined) return null
  return (
    <div className={classes.inviting}>
      <Standing standing={standing} />
      {standing.state === 'in' && <Help person={person} standing={standing} links={links} />}
      {standing.link !== null && <CopyLink link={standing.link} who={person.name} />}
      <Invite person={person} standing={standing} />
    </div>
  )
}

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
          <br />
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
}: InvitePersonProps & { readonly standing: InvitationStanding }) => {
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
    <p className={`${classes.standing} ${classes.help}`}>
      {words} {!sendsMail && roles.administrator && <>{links.mails(t('app:places.mails'))}.</>}
    </p>
  )
}

/** Sends somebody a mail to come in; the main thing to do as long as nobody did. */
const Invite = ({ person, standing: { state } }: { person: Person; standing: InvitationStanding }) => {
  const { t } = useTranslation('people')
  const queries = useQueryClient()
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
  if (state === 'in' || state === 'no-address') return null
  return (
    <>
      <Button
        variant={state === 'invited' ? 'default' : 'filled'}
        loading={invite.isPending}
        onClick={() => invite.mutate()}
      >
        {t(state === 'not-invited' ? 'person.invite' : 'person.inviteAgain')}
      </Button>
      <RefusalNotice error={invite.error} />
    </>
  )
}
