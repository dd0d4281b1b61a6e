import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ImportGoals } from '../../features/goals/import/import-goals.tsx'
import { goalTemplatesQuery } from '../../features/goals/queries.ts'
import { TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { NotAllowed } from '../failures.tsx'

/** From a file to proposals, with a look in between. */
export const ImportGoalsPage = () => {
  const { t } = useTranslation(['goal-import', 'goal-groups'])
  const navigate = useNavigate()
  const query = useQuery(goalTemplatesQuery)
  return (
    <Loaded query={query}>
      {({ canAdd }) =>
        canAdd ? (
          <Page
            title={t('title')}
            above={<TextLink to="/goals/group">{t('goal-groups:title')}</TextLink>}
            lead={t('lead')}
          >
            <ImportGoals onGiven={() => void navigate({ to: '/goals/group' })} />
          </Page>
        ) : (
          <NotAllowed />
        )
      }
    </Loaded>
  )
}
