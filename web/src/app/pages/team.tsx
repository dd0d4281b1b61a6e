import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { TeamTable, type TeamLinks } from '../../features/home/team-table.tsx'
import { LedTalks } from '../../features/insights/talk-totals.tsx'
import { ButtonLink, TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { toConversation } from './conversation-links.tsx'
import { offerLink, planLink } from './team-links.tsx'

const route = getRouteApi('/signed-in/team')

const links: TeamLinks = {
  person: ({ personId, name }) => (
    <TextLink to="/people/$personId" params={{ personId }}>
      {name}
    </TextLink>
  ),
  conversation: toConversation,
  offer: offerLink,
  plan: planLink,
  // The router marks the one of which the search is exactly that of this page.
  part: (only, words) => (
    <TextLink to="/team" search={only === undefined ? {} : { only }} activeOptions={{ exact: true }}>
      {words}
    </TextLink>
  ),
}

/** With whom it is time, what is open, and what I promised. */
export const TeamPage = () => {
  const { t } = useTranslation('team')
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <TextLink to="/goals" search={{ whose: 'team' }}>
            {t('goals')}
          </TextLink>
          <ButtonLink to="/goals/group" variant="default">
            {t('groupGoals')}
          </ButtonLink>
        </>
      }
    >
      <TeamTable links={links} only={route.useSearch().only} />
      <LedTalks />
    </Page>
  )
}
