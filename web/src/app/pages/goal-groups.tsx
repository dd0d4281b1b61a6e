import { useTranslation } from 'react-i18next'
import { GroupPlans } from '../../features/goals/group/group-plans.tsx'
import { ButtonLink, TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'

/** What one gave to groups. */
export const GoalGroupsPage = () => {
  const { t } = useTranslation(['goal-groups', 'goals'])
  return (
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
  )
}
