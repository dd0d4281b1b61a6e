import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ProgressLinks } from '../../features/insights/progress-links.ts'
import { ProgressView } from '../../features/insights/progress-view.tsx'
import { TalkTotals } from '../../features/insights/talk-totals.tsx'
import { UntalkedProbations } from '../../features/insights/untalked-probations.tsx'
import { exportAddress, overviewQuery } from '../../features/insights/queries.ts'
import { isRefusal } from '../../lib/api.ts'
import { useMe } from '../../lib/me.ts'
import { ButtonLink, TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { NotFound } from '../failures.tsx'

/** To somebody, whose page then leads back to this very list. */
const PersonLink = ({ personId, words }: { personId: string; words: string }) => {
  const progress = useSearch({ from: '/signed-in/progress' })
  return (
    <TextLink to="/people/$personId" params={{ personId }} state={{ progress }}>
      {words}
    </TextLink>
  )
}

const links: ProgressLinks = {
  to: (selection, words, label) => (
    <TextLink to="/progress" search={selection} aria-label={label}>
      {words}
    </TextLink>
  ),
  rhythm: (where, words) => (
    <TextLink to="/rhythm" search={where}>
      {words}
    </TextLink>
  ),
  person: (personId, words) => <PersonLink personId={personId} words={words} />,
}

/** For HR: how far the conversations of everybody are. */
export const ProgressPage = () => {
  const { t } = useTranslation('insights')
  const { roles } = useMe()
  const selection = useSearch({ from: '/signed-in/progress' })
  const navigate = useNavigate()
  const query = useQuery({ ...overviewQuery(selection), placeholderData: keepPreviousData })
  // Who is no HR has no such page, and a unit that is none of theirs is not there for them.
  if (isRefusal(query.error, 'not-allowed') || isRefusal(query.error, 'not-found')) return <NotFound />
  return (
    <Page
      title={t('title')}
      lead={
        <>
          {t('lead')} <TextLink to="/rhythm">{t('rhythm')}</TextLink>
        </>
      }
      actions={
        query.data !== undefined &&
        query.data.total.people > 0 && (
          <Button component="a" variant="default" href={exportAddress(selection)} download>
            {t('export')}
          </Button>
        )
      }
    >
      <Loaded query={query}>
        {(overview) => (
          <ProgressView
            overview={overview}
            selection={selection}
            onChange={(chosen) => void navigate({ to: '/progress', search: chosen })}
            links={links}
            begin={<ButtonLink to="/people/import">{t('import')}</ButtonLink>}
          />
        )}
      </Loaded>
      {query.data !== undefined && query.data.total.people > 0 && selection.show === undefined && (
        <>
          {selection.unit === undefined && <UntalkedProbations links={links} />}
          <TalkTotals unit={selection.unit} whole={roles.hr === 'all'} />
        </>
      )}
    </Page>
  )
}
