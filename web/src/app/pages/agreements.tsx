import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AgreementList } from '../../features/agreements/agreement-list.tsx'
import { personQuery } from '../../features/people/queries.ts'
import { Page } from '../../ui/page.tsx'
import { linksInList } from './agreement-links.tsx'

const route = getRouteApi('/signed-in/agreements')

/** Whose agreements are shown; pressed, it shows everybody's again. */
const OfOne = ({ personId, onClear }: { personId: string; onClear: () => void }) => {
  const { t } = useTranslation('agreements')
  const { data } = useQuery(personQuery(personId))
  if (data === undefined) return null
  return (
    <Button
      variant="default"
      rightSection={<IconX size={16} aria-hidden />}
      aria-label={t('ofOneClear', { name: data.name })}
      onClick={onClear}
    >
      {t('ofOne', { name: data.name })}
    </Button>
  )
}

/** All one's own agreements. Which are shown stands in the address, so that Back comes back to them. */
export const AgreementsPage = () => {
  const { t } = useTranslation('agreements')
  const { show = 'open', part = 'all', employee } = route.useSearch()
  const navigate = useNavigate({ from: '/agreements' })
  return (
    <Page title={t('title')} lead={t('lead')}>
      <AgreementList
        show={show}
        part={part}
        employeeId={employee}
        chosen={
          employee !== undefined && (
            <OfOne
              personId={employee}
              onClear={() => void navigate({ search: { show, part }, replace: true })}
            />
          )
        }
        onChoose={(which) =>
          void navigate({
            search: { ...which, ...(employee === undefined ? {} : { employee }) },
            replace: true,
          })
        }
        links={linksInList}
      />
    </Page>
  )
}
