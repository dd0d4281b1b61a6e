import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { DuePeople } from '../../features/cycles/due-people.tsx'
import { rhythmQuery, selectionOf } from '../../features/cycles/queries.ts'
import { Rules } from '../../features/cycles/rules.tsx'
import { isRefusal } from '../../lib/api.ts'
import { TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { NotFound } from '../failures.tsx'

const person = (personId: string, name: string) => (
  <TextLink to="/people/$personId" params={{ personId }}>
    {name}
  </TextLink>
)

/** For HR: how often which talk is due, and for whom it is. */
export const RhythmPage = () => {
  const { t } = useTranslation(['cycles', 'insights'])
  const selection = selectionOf(useSearch({ from: '/signed-in/rhythm' }))
  const navigate = useNavigate()
  const query = useQuery(rhythmQuery)
  if (isRefusal(query.error, 'not-allowed')) return <NotFound />
  return (
    <Page
      title={t('title')}
      above={<TextLink to="/progress">{t('insights:title')}</TextLink>}
      lead={
        <>
          {t('lead')} <TextLink to="/rhythm/agreements">{t('agreementsLink')}</TextLink>
        </>
      }
    >
      <Loaded query={query}>
        {(rhythm) => (
          <>
            <Rules rhythm={rhythm} />
            <DuePeople
              rhythm={rhythm}
              selection={selection}
              onChange={(chosen) => void navigate({ to: '/rhythm', search: { ...chosen }, replace: true })}
              person={person}
            />
          </>
        )}
      </Loaded>
    </Page>
  )
}
