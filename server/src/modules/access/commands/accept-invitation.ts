import { isCommonPassword } from '../../../platform/accounts/password.ts'
import type { Visitor } from '../../../platform/accounts/accounts.ts'
import { type Outcome, refuse } from '../../../platform/refuse.ts'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Services } from '../../../platform/services.ts'
import { factsOf } from '../../people/public.ts'
import { isUsable } from '../invitation.ts'
import { linksOf, markInvitationUsed, takeInvitation } from '../store.ts'
import { readInvitationToken } from '../token.ts'
import { type Entered, openAccount } from './open-account.ts'

type Refusals = 'link-expired' | 'password-common' | 'account-exists'

/**
 * Whether the invited may set this password. An account that is somebody elsewhere already keeps its
 * password: knowing it proves that it is theirs, and no other organisation's invitation can take it over.
 */
const ownsAccount = async (
  { db, accounts }: Services,
  visitor: Visitor,
  { email, password, organizationId }: { email: string; password: string; organizationId: string },
): Promise<boolean> => {
  const userId = await accounts.find(email)
  if (userId === null) return true
  const links = await db.transaction({ purpose: 'auth', organizationId: null }, (tx) => linksOf(tx, userId))
  if (links.every((link) => link.organizationId === organizationId)) return true
  return (await accounts.signIn(visitor, email, password)).outcome === 'signed-in'
}

/** Takes up an invitation: a password, an account, and in. */
export const acceptInvitation = async (
  services: Services,
  visitor: Visitor,
  { token, password }: { readonly token: string; readonly password: string },
): Promise<Outcome<Entered, Refusals>> => {
  const { db, clock } = services
  const ids = readInvitationToken(services.secret, token)
  if (ids === null) return refuse('link-expired')
  const identity = { purpose: 'auth', organizationId: ids.organizationId } as const
  const found = await db.transaction(identity, async (tx) => {
    const invitation = await takeInvitation(tx, ids.organizationId, ids.invitationId)
    const person = invitation === null ? null : await factsOf(tx, invitation.personId)
    return invitation === null || person === null ? null : { invitation, person }
  })
  if (found === null || !isUsable(found.invitation, clock.now())) return refuse('link-expired')
  const { email, personId } = found.invitation
  if (isCommonPassword(password, [...found.person.name.split(' '), ...email.split('@')]))
    return refuse('password-common')
  if (!(await ownsAccount(services, visitor, { email, password, organizationId: ids.organizationId }))) {
    return refuse('account-exists')
  }
  const taken = await db.transaction(identity, async (tx) => {
    const again = await takeInvitation(tx, ids.organizationId, ids.invitationId)
    if (again === null || !isUsable(again, clock.now())) return false
    await markInvitationUsed(tx, ids.organizationId, ids.invitationId, clock.now())
    const entry = { action: 'invitation.accepted', subjectType: 'person', subjectId: personId }
    await recordAudit(tx, identity, entry, clock.now())
    return true
  })
  if (!taken) return refuse('link-expired')
  return openAccount(services, visitor, {
    organizationId: ids.organizationId,
    personId,
    email,
    name: found.person.name,
    password,
  })
}
