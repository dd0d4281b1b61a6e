import { useTranslation } from 'react-i18next'
import { TeamTable, type TeamLinks } from '../../features/home/team-table.tsx'
import { TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'

const links: TeamLinks = {
  person: ({ personId, name }) => (
    <TextLink to="/people/$personId" params={{ personId }}>
      {name}
    </TextLink>
  ),
  conversation: (conversationId, words) => (
    <TextLink to="/conversations/$conversationId" params={{ conversationId }}>
      {words}
    </TextLink>
  ),
  plan: ({ personId, due }, words, label) => (
    <TextLink
      to="/conversations/new"
      search={due === null ? { with: personId } : { proposal: due.proposalId }}
      aria-label={label}
    >
      {words}
    </TextLink>
  ),
}

/** With whom it is time, what is open, and what I promised. */
export const TeamPage = () => {
  const { t } = useTranslation('home')
  return (
    <Page title={t('team.title')} lead={t('team.lead')}>
      <TeamTable links={links} />
    </Page>
  )
}
