import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { GoalList } from '../../features/goals/list/goal-list.tsx'
import { useMe } from '../../lib/me.ts'
import { ButtonLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { goalLinks } from './goal-links.tsx'

const route = getRouteApi('/signed-in/goals')

/** Goals: one's own before all. Whose are shown stands in the address, so that Back comes back to them. */
export const GoalsPage = () => {
  const { t } = useTranslation('goals')
  const { whose = 'mine' } = route.useSearch()
  const { roles } = useMe()
  const navigate = useNavigate({ from: '/goals' })
  return (
    <Page
      title={t('title')}
      lead={t(whose === 'mine' ? 'lead' : `leadOf.${whose}`)}
      actions={
        <>
          {/* With an edge of its own, so that it stands in line with the title where these come below it. */}
          <ButtonLink to="/goals/new" variant="default">
            {t('new.title')}
          </ButtonLink>
          <ButtonLink to="/goals/together" variant="subtle">
            {t('toShared')}
          </ButtonLink>
          {(roles.manager || roles.hr !== 'none') && (
            <ButtonLink to="/goals/group" variant="subtle">
              {t('toGroups')}
            </ButtonLink>
          )}
        </>
      }
    >
      <GoalList
        whose={whose}
        onChoose={(chosen) =>
          void navigate({ search: chosen === 'mine' ? {} : { whose: chosen }, replace: true })
        }
        links={goalLinks}
        begin={<ButtonLink to="/goals/begin">{t('wizard.invite')}</ButtonLink>}
      />
    </Page>
  )
}
