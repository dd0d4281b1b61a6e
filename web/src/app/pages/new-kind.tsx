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
import { BegunKindPage } from './begun-kind.tsx'

const route = getRouteApi('/signed-in/kinds/new')

const known = (kinds: readonly { kindId: string }[], from: string | undefined) =>
  kinds.find(({ kindId }) => kindId === from)?.kindId

/** For HR: what a kind of the organisation's own begins with. */
const BeginKindPage = ({ from }: { from: string | undefined }) => {
  const { t } = useTranslation('kinds')
  const navigate = useNavigate()
  const query = useQuery(allKindsQuery)
  if (isRefusal(query.error, 'not-allowed') || query.data?.can.edit === false) return <NotFound />
  return (
    <Page
      title={t('new.title')}
      above={<TextLink to="/kinds">{t('list.title')}</TextLink>}
      lead={t('new.lead')}
    >
      <Loaded query={query}>
        {({ kinds }) => (
          <NewKind
            kinds={kinds}
            from={from === plainly ? plainly : (known(kinds, from) ?? kinds[0]?.kindId ?? plainly)}
            onFrom={(chosen) => void navigate({ to: '/kinds/new', search: { from: chosen }, replace: true })}
            onBegun={(draft) => void navigate({ to: '/kinds/new', search: { draft }, replace: true })}
          />
        )}
      </Loaded>
    </Page>
  )
}

/** For HR: a kind of the organisation's own, until it is published. */
export const NewKindPage = () => {
  const { from, draft } = route.useSearch()
  return draft === undefined ? <BeginKindPage from={from} /> : <BegunKindPage key={draft} kindId={draft} />
}
