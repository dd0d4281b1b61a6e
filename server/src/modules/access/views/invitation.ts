import type { accessRoutes } from '@tweespraak/contract/access'
import type { Language } from '@tweespraak/contract/id'
import type { Output } from '@tweespraak/contract/route'
import { sql } from 'kysely'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import { factsOf } from '../../people/public.ts'
import { isUsable } from '../invitation.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { isLinked, takeInvitation } from '../store.ts'
import { type InvitationIds, readInvitationToken } from '../token.ts'

interface UsableInvitation {
  readonly personId: string
  readonly email: string
  readonly name: string
  readonly language: Language
  readonly organization: string
  /** Null for the operator. */
  readonly invitedBy: string | null
  /** ISO instant. */
  readonly invitedAt: string
}

/** Why the link of an invitation does not work. */
export type Unusable = 'link-expired' | 'link-used' | 'link-replaced'

/**
 * Whom an invitation is for, as long as it can be used; locked until the end of the transaction. Of one that was
 * used it is said when, and for whom it was: whoever was invited and did not come in by it hears that somebody else
 * did, and whoever did is not alarmed.
 */
export const usableInvitation = async (
  tx: Tx,
  { organizationId, invitationId }: InvitationIds,
  at: Temporal.Instant,
): Promise<Outcome<UsableInvitation, Unusable>> => {
  const invitation = await takeInvitation(tx, organizationId, invitationId)
  const person = invitation === null ? null : await factsOf(tx, invitation.personId)
  if (invitation === null || person === null) return refuse('link-expired')
  if (invitation.usedAt !== null) {
    return refuse('link-used', { at: invitation.usedAt, personId: invitation.personId })
  }
  const isIn = await isLinked(tx, organizationId, person.personId)
  if (invitation.replaced && !isIn) return refuse('link-replaced')
  if (!isUsable(invitation, { email: person.email, isIn }, at)) return refuse('link-expired')
  const { name: organization } = await tx
    .selectFrom('organizations')
    .select('name')
    .where('organization_id', '=', organizationId)
    .executeTakeFirstOrThrow()
  const { personId, name, language } = person
  const { email, invitedBy, createdAt } = invitation
  return accept({ personId, email, name, language, organization, invitedBy, invitedAt: createdAt })
}

const leadsAnybody = async (tx: Tx, personId: string): Promise<boolean> => {
  const { rows } = await sql<{ leads: boolean }>`select app_leads_anybody(${personId}) as leads`.execute(tx)
  return rows[0]?.leads === true
}

/** Whom the invitation of this link is for, and from whom: to greet them before they choose a password. */
export const readInvitation = async (
  { db, clock, secret }: Pick<Services, 'db' | 'clock' | 'secret'>,
  token: string,
): Promise<Outcome<Output<typeof accessRoutes.invitation>, Unusable>> => {
  const ids = readInvitationToken(secret, token)
  if (ids === null) return refuse('link-expired')
  return db.transaction({ purpose: 'auth', organizationId: ids.organizationId }, async (tx) => {
    const invited = await usableInvitation(tx, ids, clock.now())
    if (!invited.ok) return invited
    const { personId, invitedBy, name, email, language, organization, invitedAt } = invited.value
    const inviter = invitedBy === null ? null : await factsOf(tx, invitedBy)
    const leads = await leadsAnybody(tx, personId)
    return accept({ organization, name, email, language, invitedBy: inviter?.name ?? null, invitedAt, leads })
  })
}
