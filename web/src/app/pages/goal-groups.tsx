import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { GroupPlans } from '../../features/goals/group/group-plans.tsx'
import { goalTemplatesQuery } from '../../features/goals/queries.ts'
import { ButtonLink, TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { NotAllowed } from '../failures.tsx'

/** What one gave to groups. */
export const GoalGroupsPage = () => {
  const { t } = useTranslation(['goal-groups', 'goals'])
  const query = useQuery(goalTemplatesQuery)
  return (
    <Loaded query={query}>
      {({ canAdd }) =>
        canAdd ? (
          <Page
            title={t('title')}
            above={<TextLink to="/goals">{t('goals:title')}</TextLink>}
            lead={t('lead')}
            actions={
              <>
                <ButtonLink to="/goals/templates" variant="default">
                  {t('template.title')}
                </ButtonLink>
                <ButtonLink to="/goals/group/import" variant="default">
                  {t('give.fromFile')}
                </ButtonLink>
                <ButtonLink to="/goals/group/new">{t('give.button')}</ButtonLink>
              </>
            }
          >
            <GroupPlans />
          </Page>
        ) : (
          <NotAllowed />
        )
      }
    </Loaded>
  )
}
