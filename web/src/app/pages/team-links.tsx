import type { MemberLinks } from '../../features/home/member-facts.tsx'
import { TextLink } from '../../ui/link.tsx'

/** To planning a conversation with a member of the team: what is due with them, when something is; on probation what is due comes after that. */
export const planLink: MemberLinks['plan'] = ({ personId, due, probationEndsOn }, words, label) => (
  <TextLink
    to="/conversations/new"
    search={due === null || probationEndsOn !== null ? { with: personId } : { proposal: due.proposalId }}
    aria-label={label}
  >
    {words}
  </TextLink>
)
