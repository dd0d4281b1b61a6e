import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { GoalView } from '../../features/goals/goal/goal-view.tsx'
import { goalQuery } from '../../features/goals/queries.ts'
import { isRefusal } from '../../lib/api.ts'
import { TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Skeletons } from '../../ui/skeletons.tsx'
import { NotFound } from '../failures.tsx'
import { goalLinks } from './goal-links.tsx'

const route = getRouteApi('/signed-in/goals/$goalId')

/** One goal. */
export const GoalPage = () => {
  const { t } = useTranslation('goals')
  const { goalId } = route.useParams()
  const navigate = useNavigate()
  const query = useQuery(goalQuery(goalId))
  if (isRefusal(query.error, 'not-found')) return <NotFound />
  // Without a goal there is no title to stand under, so that the whole page says it.
  if (query.data === undefined && query.isError) throw query.error
  return (
    <Loaded query={query} skeleton={<Skeletons shape="page" count={6} />}>
      {({ goal, checkIns, takenBack, versions }) => (
        <GoalView
          key={goalId}
          goal={goal}
          checkIns={checkIns}
          takenBack={takenBack}
          versions={versions}
          links={goalLinks}
          above={
            goal.isMine ? (
              <TextLink to="/goals">{t('title')}</TextLink>
            ) : (
              <TextLink to="/people/$personId" params={{ personId: goal.employee.personId }}>
                {goal.employee.name}
              </TextLink>
            )
          }
          onGone={() => void navigate({ to: '/goals', replace: true })}
          onFollow={(follower) => void navigate({ to: '/goals/$goalId', params: { goalId: follower } })}
        />
      )}
    </Loaded>
  )
}
