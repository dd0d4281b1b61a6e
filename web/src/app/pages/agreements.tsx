import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AgreementList } from '../../features/agreements/agreement-list.tsx'
import { Page } from '../../ui/page.tsx'
import { linksInList } from './agreement-links.tsx'

const route = getRouteApi('/signed-in/agreements')

/** All one's own agreements. Which are shown stands in the address, so that Back comes back to them. */
export const AgreementsPage = () => {
  const { t } = useTranslation('agreements')
  const { show = 'open', part = 'all' } = route.useSearch()
  const navigate = useNavigate({ from: '/agreements' })
  return (
    <Page title={t('title')} lead={t('lead')}>
      <AgreementList
        show={show}
        part={part}
        onChoose={(which) => void navigate({ search: which, replace: true })}
        links={linksInList}
      />
    </Page>
  )
}
