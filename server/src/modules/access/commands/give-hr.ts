import { newId } from '../../../platform/id.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import { giveHrByHand } from '../../people/public.ts'
import { invitationExpiry } from '../invitation.ts'
import { addInvitation, isLinked } from '../store.ts'
import { invitationPath } from '../token.ts'

/**
 * Makes somebody HR by hand of the operator. Answers the link of an invitation for who is not in yet, since
 * there may be nobody else to invite them; null for who is.
 */
export const giveHr = async (
  services: Pick<Services, 'db' | 'clock' | 'secret' | 'address'>,
  organizationName: string,
  email: string,
): Promise<Outcome<{ readonly link: string | null }, 'organization-unknown' | 'person-unknown'>> => {
  const given = await giveHrByHand(services, organizationName, email)
  if (!given.ok) return given
  const { organizationId, personId } = given.value
  const at = services.clock.now()
  const invitationId = newId(services.clock)
  const invited = await services.db.owner.transaction().execute(async (tx) => {
    if (await isLinked(tx, organizationId, personId)) return false
    const expiresAt = invitationExpiry(at)
    const invitation = { invitationId, personId, email: email.toLowerCase(), invitedBy: null, expiresAt }
    await addInvitation(tx, organizationId, invitation, at)
    return true
  })
  const path = invitationPath(services.secret, { organizationId, invitationId })
  return accept({ link: invited ? `${services.address}${path}` : null })
}
