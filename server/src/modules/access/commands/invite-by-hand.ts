import type { Tx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import { queueMail } from '../../../platform/mail/queue.ts'
import type { Services } from '../../../platform/services.ts'
import { recordAudit } from '../../../platform/audit/audit.ts'
import { invitationExpiry } from '../invitation.ts'
import { addInvitation, isLinked } from '../store.ts'
import { invitationPath } from '../token.ts'

export type Parts = Pick<Services, 'db' | 'clock' | 'secret' | 'address' | 'config' | 'jobs'>

interface InvitedByHand {
  readonly organizationId: string
  readonly personId: string
  readonly email: string
}

/** Adds the invitation of somebody whom nobody here invites, and its mail; its id. */
export const addInvitationByHand = async (
  services: Parts,
  tx: Tx,
  { organizationId, personId, email }: InvitedByHand,
): Promise<string> => {
  const recipient = email.toLowerCase()
  const at = services.clock.now()
  const invitationId = newId(services.clock)
  const expiresAt = invitationExpiry(at)
  const invitation = { invitationId, personId, email: recipient, invitedBy: null, expiresAt }
  await addInvitation(tx, organizationId, invitation, at)
  const { language } = await tx
    .selectFrom('people')
    .select('language')
    .where('organization_id', '=', organizationId)
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
  await queueMail(
    services,
    tx,
    { purpose: 'auth', organizationId },
    {
      kind: 'invitation',
      personId,
      recipient,
      language: language === 'en' ? 'en' : 'nl',
      facts: { invitationId },
    },
  )
  return invitationId
}

/**
 * The link of an invitation that the operator hands over, for somebody who is not in yet and whom nobody else
 * may be there to invite; null for who is in. It is mailed like any other, or stands among the mails that were
 * not sent, for who could have made it.
 */
export const inviteByHand = async (services: Parts, invited: InvitedByHand): Promise<string | null> => {
  const { organizationId, personId } = invited
  const invitationId = await services.db.owner
    .transaction()
    .execute(async (tx) =>
      (await isLinked(tx, organizationId, personId)) ? null : addInvitationByHand(services, tx, invited),
    )
  if (invitationId === null) return null
  return `${services.address}${invitationPath(services.secret, { organizationId, invitationId })}`
}

/** The same for who has this address and never came in anywhere; none when there is nobody. It is in the audit. */
export const inviteUnknown = async (services: Parts, email: string): Promise<string | null> => {
  const { db, clock } = services
  const person = await db.owner
    .selectFrom('people')
    .select(['organization_id', 'person_id'])
    .where('email', '=', email.toLowerCase())
    .where('left_on', 'is', null)
    .orderBy('person_id', 'desc')
    .executeTakeFirst()
  if (person === undefined) return null
  const [organizationId, personId] = [person.organization_id, person.person_id]
  const link = await inviteByHand(services, { organizationId, personId, email })
  if (link === null) return null
  const identity = { purpose: 'auth', organizationId } as const
  const entry = { action: 'person.invited', subjectType: 'person', subjectId: personId }
  await db.transaction(identity, (tx) => recordAudit(tx, identity, entry, clock.now()))
  return link
}
