import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { sharedGoalsQuery } from '../../features/goals/queries.ts'
import { NewSharedGoal } from '../../features/goals/together/new-shared-goal.tsx'
import { TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { NotAllowed } from '../failures.tsx'

/** A goal of a unit or of the organisation. */
export const NewSharedGoalPage = () => {
  const { t } = useTranslation('shared-goals')
  const navigate = useNavigate()
  const query = useQuery(sharedGoalsQuery('open'))
  return (
    <Loaded query={query}>
      {({ canAdd }) =>
        canAdd.organization || canAdd.units.length > 0 ? (
          <Page
            title={t('add')}
            above={<TextLink to="/goals/together">{t('title')}</TextLink>}
            lead={t('addLead')}
          >
            <NewSharedGoal
              canAdd={canAdd}
              onMade={(sharedGoalId) =>
                void navigate({
                  to: '/goals/together/$sharedGoalId',
                  params: { sharedGoalId },
                  replace: true,
                })
              }
              onCancel={() => void navigate({ to: '/goals/together' })}
            />
          </Page>
        ) : (
          <NotAllowed />
        )
      }
    </Loaded>
  )
}
