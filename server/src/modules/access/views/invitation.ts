import type { accessRoutes } from '@tweespraak/contract/access'
import type { Output } from '@tweespraak/contract/route'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import { factsOf } from '../../people/public.ts'
import { isUsable } from '../invitation.ts'
import { takeInvitation } from '../store.ts'
import { readInvitationToken } from '../token.ts'

/** Whom the invitation of this link is for: to greet them before they choose a password. */
export const readInvitation = async (
  { db, clock, secret }: Pick<Services, 'db' | 'clock' | 'secret'>,
  token: string,
): Promise<Outcome<Output<typeof accessRoutes.invitation>, 'link-expired'>> => {
  const ids = readInvitationToken(secret, token)
  if (ids === null) return refuse('link-expired')
  return db.transaction({ purpose: 'auth', organizationId: ids.organizationId }, async (tx) => {
    const invitation = await takeInvitation(tx, ids.organizationId, ids.invitationId)
    if (invitation === null || !isUsable(invitation, clock.now())) return refuse('link-expired')
    const person = await factsOf(tx, invitation.personId)
    const organization = await tx
      .selectFrom('organizations')
      .select('name')
      .where('organization_id', '=', ids.organizationId)
      .executeTakeFirst()
    if (person === null || organization === undefined) return refuse('link-expired')
    return accept({
      organization: organization.name,
      name: person.name,
      email: invitation.email,
      language: person.language,
    })
  })
}
