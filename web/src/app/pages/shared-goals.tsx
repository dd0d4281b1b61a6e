import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sharedGoalsQuery } from '../../features/goals/queries.ts'
import { SharedGoals } from '../../features/goals/together/shared-goals.tsx'
import { ButtonLink, RowLink, TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'

/** What the organisation and its units want to reach. */
export const SharedGoalsPage = () => {
  const { t } = useTranslation(['shared-goals', 'goals'])
  const { data } = useQuery(sharedGoalsQuery('open'))
  const mayAdd = data !== undefined && (data.canAdd.organization || data.canAdd.units.length > 0)
  return (
    <Page
      title={t('title')}
      above={<TextLink to="/goals">{t('goals:title')}</TextLink>}
      lead={t('lead')}
      actions={
        mayAdd && (
          <ButtonLink to="/goals/together/new" variant="default">
            {t('add')}
          </ButtonLink>
        )
      }
    >
      <SharedGoals
        row={({ sharedGoalId, what }) => (
          <RowLink to="/goals/together/$sharedGoalId" params={{ sharedGoalId }}>
            {what}
          </RowLink>
        )}
      />
    </Page>
  )
}
