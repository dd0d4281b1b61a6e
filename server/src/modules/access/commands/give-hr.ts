import { accept, type Outcome } from '../../../platform/refuse.ts'
import { giveHrByHand } from '../../people/public.ts'
import { inviteByHand, type Parts } from './invite-by-hand.ts'

interface HrGiven {
  readonly link: string | null
  /** They were HR for everybody before. */
  readonly already: boolean
}

/**
 * Makes somebody HR by hand of the operator. Answers the link of an invitation for who is not in yet, since
 * there may be nobody else to invite them; null for who is.
 */
export const giveHr = async (
  services: Parts,
  organizationId: string,
  email: string,
): Promise<Outcome<HrGiven, 'organization-unknown' | 'person-unknown'>> => {
  const given = await giveHrByHand(services, organizationId, email)
  if (!given.ok) return given
  const { personId, already } = given.value
  return accept({ already, link: await inviteByHand(services, { organizationId, personId, email }) })
}
