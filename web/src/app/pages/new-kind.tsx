import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { NewKind, plainly } from '../../features/templates/kinds/new-kind.tsx'
import { allKindsQuery } from '../../features/templates/queries.ts'
import { isRefusal } from '../../lib/api.ts'
import { TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { NotFound } from '../failures.tsx'
import { FormLink } from './kind-links.tsx'

const route = getRouteApi('/signed-in/kinds/new')

const known = (kinds: readonly { kindId: string }[], from: string | undefined) =>
  kinds.find(({ kindId }) => kindId === from)?.kindId

/** For HR: a kind of the organisation's own. */
export const NewKindPage = () => {
  const { t } = useTranslation('kinds')
  const navigate = useNavigate()
  const { from } = route.useSearch()
  const query = useQuery(allKindsQuery)
  if (isRefusal(query.error, 'not-allowed') || query.data?.can.edit === false) return <NotFound />
  return (
    <Page
      title={t('new.title')}
      width="full"
      above={<TextLink to="/kinds">{t('list.title')}</TextLink>}
      lead={t('new.lead')}
    >
      <Loaded query={query}>
        {({ kinds, forms }) => (
          <NewKind
            kinds={kinds}
            forms={forms}
            from={from === plainly ? plainly : (known(kinds, from) ?? kinds[0]?.kindId ?? plainly)}
            onFrom={(chosen) => void navigate({ to: '/kinds/new', search: { from: chosen }, replace: true })}
            formLink={(formId) => <FormLink formId={formId} />}
            onMade={(kindId) =>
              void navigate({
                to: '/kinds/$kindId',
                params: { kindId },
                search: { made: true },
                replace: true,
              })
            }
          />
        )}
      </Loaded>
    </Page>
  )
}
