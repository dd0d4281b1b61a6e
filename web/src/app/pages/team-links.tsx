import type { TeamMember } from '@tweespraak/contract/home'
import type { MemberLinks } from '../../features/home/member-facts.tsx'
import { TextLink } from '../../ui/link.tsx'

/** To planning a conversation with a member of the team: what is due with them, when something is; on probation what is due comes after that. */
export const planLink: MemberLinks['plan'] = ({ personId, due, probationEndsOn }, words, label) => (
  <TextLink to="/conversations/new" search={searchOf({ personId, due, probationEndsOn })} aria-label={label}>
    {words}
  </TextLink>
)

/** To the moments that are offered for a talk with a member of the team. */
export const offerLink: MemberLinks['offer'] = (offerId, words, label) => (
  <TextLink to="/moment-offers/$offerId" params={{ offerId }} aria-label={label}>
    {words}
  </TextLink>
)

const searchOf = ({
  personId,
  due,
  probationEndsOn,
}: Pick<TeamMember, 'personId' | 'due' | 'probationEndsOn'>) => {
  if (due === null || probationEndsOn !== null) return { with: personId }
  return due.proposalId === null ? { with: personId, kind: due.kindId } : { proposal: due.proposalId }
}
