import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { HrNotIn } from '../../features/access/hr-not-in.tsx'
import { MailsList } from '../../features/access/mails-list.tsx'
import { NoMailComes, NoMailNote } from '../../features/access/no-mail-note.tsx'
import { entryQuery, mailsQuery } from '../../features/access/queries.ts'
import { UnreachablePeople } from '../../features/access/unreachable.tsx'
import { isRefusal } from '../../lib/api.ts'
import { useMe } from '../../lib/me.ts'
import { TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { NotAllowed } from '../failures.tsx'

const toPerson = (personId: string, words: string, label: string) => (
  <TextLink to="/people/$personId" params={{ personId }} aria-label={label}>
    {words}
  </TextLink>
)

/** For administrators all mails; for HR whom mail does not reach. */
export const MailsPage = () => {
  const { t } = useTranslation(['unreachable', 'app'])
  const { places, roles } = useMe()
  const mayRead = places.includes('mails')
  const { error } = useInfiniteQuery({ ...mailsQuery, enabled: mayRead })
  const entry = useQuery(entryQuery)
  const sendsNone = entry.data?.sendsMail === false
  if (isRefusal(error, 'not-allowed') || (!mayRead && roles.hr === 'none')) return <NotAllowed />
  if (!mayRead)
    return (
      <Page title={t('app:places.mails')} lead={t('lead')}>
        <NoMailComes />
        <UnreachablePeople toPerson={toPerson} quiet={sendsNone} />
      </Page>
    )
  return (
    <Page title={t('app:places.mails')} lead={t(sendsNone ? 'mails.leadNoServer' : 'mails.lead')}>
      <HrNotIn />
      <NoMailNote />
      <UnreachablePeople toPerson={toPerson} quiet />
      <MailsList />
    </Page>
  )
}
