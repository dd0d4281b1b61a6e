import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { goalTemplatesQuery } from '../../features/goals/queries.ts'
import { TemplateList } from '../../features/goals/template/template-list.tsx'
import { ButtonLink, RowLink, TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'

/** Goals to begin from. */
export const GoalTemplatesPage = () => {
  const { t } = useTranslation(['goal-groups', 'goals'])
  const { data } = useQuery(goalTemplatesQuery)
  const add = <ButtonLink to="/goals/templates/new">{t('template.add')}</ButtonLink>
  return (
    <Page
      title={t('template.title')}
      above={<TextLink to="/goals">{t('goals:title')}</TextLink>}
      lead={t('template.lead')}
      actions={data !== undefined && data.items.length > 0 && data.canAdd && add}
    >
      <TemplateList
        add={add}
        row={({ templateId, plan }) => (
          <RowLink to="/goals/templates/$templateId" params={{ templateId }}>
            {plan.what}
          </RowLink>
        )}
      />
    </Page>
  )
}
