import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ImportKind } from '../../features/templates/kinds/import-kind.tsx'
import { KindList } from '../../features/templates/kinds/kind-list.tsx'
import { allKindsQuery } from '../../features/templates/queries.ts'
import { isRefusal } from '../../lib/api.ts'
import { ButtonLink, RowLink, TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { NotFound } from '../failures.tsx'

const link = (kindId: string, words: string) => (
  <RowLink to="/kinds/$kindId" params={{ kindId }}>
    {words}
  </RowLink>
)

const draftLink = (kindId: string, words: string) => (
  <RowLink to="/kinds/new" search={{ draft: kindId }}>
    {words}
  </RowLink>
)

/** For HR: which conversations can be planned, in which order, and how each goes. */
export const KindsPage = () => {
  const { t } = useTranslation('kinds')
  const { t: forms } = useTranslation('templates')
  const { t: app } = useTranslation('app')
  const navigate = useNavigate()
  const query = useQuery(allKindsQuery)
  const [importing, bring] = useDisclosure(false)
  if (isRefusal(query.error, 'not-allowed')) return <NotFound />
  return (
    <Page
      title={t('list.title')}
      above={<TextLink to="/organization">{app('places.organization')}</TextLink>}
      lead={
        <>
          {t('list.lead')} <TextLink to="/forms">{t('list.forms')}</TextLink>.
        </>
      }
      actions={
        query.data?.can.edit === true && (
          <>
            <Button variant="default" onClick={bring.open}>
              {forms('import.open')}
            </Button>
            <ButtonLink to="/kinds/new">{t('new.open')}</ButtonLink>
          </>
        )
      }
    >
      <Loaded query={query}>
        {({ kinds, drafts, can }) => (
          <>
            <KindList kinds={kinds} drafts={drafts} canEdit={can.edit} link={link} draftLink={draftLink} />
            <ImportKind
              opened={importing}
              onClose={bring.close}
              onMade={(kindId) => void navigate({ to: '/kinds/$kindId', params: { kindId } })}
            />
          </>
        )}
      </Loaded>
    </Page>
  )
}
