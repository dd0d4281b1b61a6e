import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { goalTemplatesQuery } from '../../features/goals/queries.ts'
import { TemplateView } from '../../features/goals/template/template-view.tsx'
import { ButtonLink, TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { NotFound } from '../failures.tsx'

const route = getRouteApi('/signed-in/goals/templates/$templateId')

/** One goal to begin from. */
export const GoalTemplatePage = () => {
  const { t } = useTranslation('goal-groups')
  const { templateId } = route.useParams()
  const navigate = useNavigate()
  const query = useQuery(goalTemplatesQuery)
  return (
    <Loaded query={query}>
      {({ items, canAdd }) => {
        const template = items.find((each) => each.templateId === templateId)
        if (template === undefined) return <NotFound />
        return (
          <TemplateView
            key={templateId}
            template={template}
            above={<TextLink to="/goals/templates">{t('template.title')}</TextLink>}
            begin={
              <>
                {canAdd && (
                  <ButtonLink to="/goals/group/new" search={{ template: templateId }}>
                    {t('template.forGroup')}
                  </ButtonLink>
                )}
                <ButtonLink
                  to="/goals/new"
                  search={{ template: templateId }}
                  variant={canAdd ? 'default' : 'filled'}
                >
                  {t('template.forMe')}
                </ButtonLink>
              </>
            }
            onGone={() => void navigate({ to: '/goals/templates', replace: true })}
          />
        )
      }}
    </Loaded>
  )
}
