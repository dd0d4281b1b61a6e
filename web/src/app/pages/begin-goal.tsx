import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Wizard } from '../../features/goals/wizard/wizard.tsx'
import { TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'

const route = getRouteApi('/signed-in/goals/begin')

/** A goal in four small steps. The step stands in the address, so that Back goes back a step. */
export const BeginGoalPage = () => {
  const { t } = useTranslation('goals')
  const { step = 'self' } = route.useSearch()
  const navigate = useNavigate()
  return (
    <Page
      title={t('wizard.title')}
      above={<TextLink to="/goals">{t('title')}</TextLink>}
      lead={t('wizard.lead')}
    >
      <Wizard
        step={step}
        onStep={(to) => void navigate({ to: '/goals/begin', search: { step: to }, resetScroll: false })}
        link={(to, words) => (
          <TextLink to="/goals/begin" search={{ step: to }} resetScroll={false}>
            {words}
          </TextLink>
        )}
        onMade={(goalId) => void navigate({ to: '/goals/$goalId', params: { goalId }, replace: true })}
      />
    </Page>
  )
}
