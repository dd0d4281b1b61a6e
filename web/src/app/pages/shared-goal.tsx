import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { sharedGoalQuery } from '../../features/goals/queries.ts'
import { SharedGoalView } from '../../features/goals/together/shared-goal-view.tsx'
import { isRefusal } from '../../lib/api.ts'
import { TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Skeletons } from '../../ui/skeletons.tsx'
import { NotFound } from '../failures.tsx'
import { goalLinks } from './goal-links.tsx'

const route = getRouteApi('/signed-in/goals/together/$sharedGoalId')

/** One goal of a unit or of the organisation. */
export const SharedGoalPage = () => {
  const { t } = useTranslation('shared-goals')
  const { sharedGoalId } = route.useParams()
  const query = useQuery(sharedGoalQuery(sharedGoalId))
  if (isRefusal(query.error, 'not-found')) return <NotFound />
  return (
    <Loaded query={query} skeleton={<Skeletons shape="page" count={4} />}>
      {({ sharedGoal, contributions }) => (
        <SharedGoalView
          key={sharedGoalId}
          goal={sharedGoal}
          contributions={contributions}
          above={<TextLink to="/goals/together">{t('title')}</TextLink>}
          links={goalLinks}
        />
      )}
    </Loaded>
  )
}
