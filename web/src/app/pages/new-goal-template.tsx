import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { NewTemplate } from '../../features/goals/template/new-template.tsx'
import { TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'

/** A goal for others to begin from. */
export const NewGoalTemplatePage = () => {
  const { t } = useTranslation('goal-groups')
  const navigate = useNavigate()
  return (
    <Page
      title={t('template.add')}
      above={<TextLink to="/goals/templates">{t('template.title')}</TextLink>}
      lead={t('template.addLead')}
    >
      <NewTemplate
        onAdded={(templateId) =>
          void navigate({ to: '/goals/templates/$templateId', params: { templateId }, replace: true })
        }
        onCancel={() => void navigate({ to: '/goals/templates' })}
      />
    </Page>
  )
}
