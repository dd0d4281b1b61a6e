import type { accessRoutes } from '@tweespraak/contract/access'
import type { Output } from '@tweespraak/contract/route'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import { factsOf } from '../../people/public.ts'
import { isUsable } from '../invitation.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { isLinked, takeInvitation } from '../store.ts'
import { type InvitationIds, readInvitationToken } from '../token.ts'

/** Whom an invitation is for, as long as it can be used; locked until the end of the transaction. */
export const usableInvitation = async (
  tx: Tx,
  { organizationId, invitationId }: InvitationIds,
  at: Temporal.Instant,
) => {
  const invitation = await takeInvitation(tx, organizationId, invitationId)
  const person = invitation === null ? null : await factsOf(tx, invitation.personId)
  if (invitation === null || person === null) return null
  const isIn = await isLinked(tx, organizationId, person.personId)
  if (!isUsable(invitation, { email: person.email, isIn }, at)) return null
  return { personId: person.personId, email: invitation.email, name: person.name, language: person.language }
}

/** Whom the invitation of this link is for: to greet them before they choose a password. */
export const readInvitation = async (
  { db, clock, secret }: Pick<Services, 'db' | 'clock' | 'secret'>,
  token: string,
): Promise<Outcome<Output<typeof accessRoutes.invitation>, 'link-expired'>> => {
  const ids = readInvitationToken(secret, token)
  if (ids === null) return refuse('link-expired')
  return db.transaction({ purpose: 'auth', organizationId: ids.organizationId }, async (tx) => {
    const invited = await usableInvitation(tx, ids, clock.now())
    const organization = await tx
      .selectFrom('organizations')
      .select('name')
      .where('organization_id', '=', ids.organizationId)
      .executeTakeFirst()
    if (invited === null || organization === undefined) return refuse('link-expired')
    const { name, email, language } = invited
    return accept({ organization: organization.name, name, email, language })
  })
}
