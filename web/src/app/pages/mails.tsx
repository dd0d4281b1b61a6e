import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { MailsList } from '../../features/access/mails-list.tsx'
import { NoMailNote } from '../../features/access/no-mail-note.tsx'
import { entryQuery, mailsQuery } from '../../features/access/queries.ts'
import { isRefusal } from '../../lib/api.ts'
import { useMe } from '../../lib/me.ts'
import { Page } from '../../ui/page.tsx'
import { NotAllowed } from '../failures.tsx'

export const MailsPage = () => {
  const { t } = useTranslation(['access', 'app'])
  const { places } = useMe()
  const mayRead = places.includes('mails')
  const { error } = useInfiniteQuery({ ...mailsQuery, enabled: mayRead })
  const entry = useQuery(entryQuery)
  if (!mayRead || isRefusal(error, 'not-allowed')) return <NotAllowed />
  return (
    <Page
      title={t('app:places.mails')}
      lead={t(entry.data?.sendsMail === false ? 'mails.leadNoServer' : 'mails.lead')}
    >
      <NoMailNote />
      <MailsList />
    </Page>
  )
}
