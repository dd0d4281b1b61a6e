import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { BeginFrom } from '../../features/goals/group/begin-from.tsx'
import { GiveGoal } from '../../features/goals/group/give-goal.tsx'
import { goalTemplatesQuery } from '../../features/goals/queries.ts'
import { TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { NotAllowed } from '../failures.tsx'

const route = getRouteApi('/signed-in/goals/group/new')

/** One goal for a whole group. What it begins from stands in the address. */
export const GiveGoalPage = () => {
  const { t } = useTranslation('goal-groups')
  const { template: templateId } = route.useSearch()
  const navigate = useNavigate()
  const query = useQuery(goalTemplatesQuery)
  return (
    <Loaded query={query}>
      {({ items, canAdd }) =>
        canAdd ? (
          <Page
            title={t('give.title')}
            above={<TextLink to="/goals/group">{t('title')}</TextLink>}
            lead={t('give.lead')}
          >
            <BeginFrom
              templates={items}
              templateId={templateId}
              onChoose={(template) =>
                void navigate({
                  to: '/goals/group/new',
                  search: template === undefined ? {} : { template },
                  replace: true,
                  resetScroll: false,
                })
              }
            />
            <GiveGoal
              key={templateId}
              template={items.find((each) => each.templateId === templateId)}
              onGiven={() => void navigate({ to: '/goals/group', replace: true })}
              onCancel={() => void navigate({ to: '/goals/group' })}
            />
          </Page>
        ) : (
          <NotAllowed />
        )
      }
    </Loaded>
  )
}
