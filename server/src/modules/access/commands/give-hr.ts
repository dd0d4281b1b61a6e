import { accept, type Outcome } from '../../../platform/refuse.ts'
import { giveHrByHand } from '../../people/public.ts'
import { inviteByHand, type Parts } from './invite-by-hand.ts'

/**
 * Makes somebody HR by hand of the operator. Answers the link of an invitation for who is not in yet, since
 * there may be nobody else to invite them; null for who is.
 */
export const giveHr = async (
  services: Parts,
  organizationName: string,
  email: string,
): Promise<Outcome<{ readonly link: string | null }, 'organization-unknown' | 'person-unknown'>> => {
  const given = await giveHrByHand(services, organizationName, email)
  if (!given.ok) return given
  const { organizationId, personId } = given.value
  return accept({ link: await inviteByHand(services, { organizationId, personId, email }) })
}
