import { type Weakness, weaknessOf } from '../../../platform/accounts/password.ts'
import type { Visitor } from '../../../platform/accounts/accounts.ts'
import { type Outcome, refuse } from '../../../platform/refuse.ts'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Services } from '../../../platform/services.ts'
import { linksOf, markInvitationsUsed } from '../store.ts'
import { readInvitationToken } from '../token.ts'
import { type Unusable, usableInvitation } from '../views/invitation.ts'
import { type Entered, openAccount } from './open-account.ts'

type Refusals = Unusable | Weakness | 'account-exists'

/**
 * Whether the invited may set this password. An account that is somebody already, here or elsewhere, keeps
 * its password: knowing it proves that it is theirs, and no invitation can take it over.
 */
const ownsAccount = async (
  { db, accounts }: Services,
  visitor: Visitor,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<boolean> => {
  const userId = await accounts.find(email)
  if (userId === null) return true
  const links = await db.transaction({ purpose: 'auth', organizationId: null }, (tx) => linksOf(tx, userId))
  if (links.length === 0) return true
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
  const found = await db.transaction(identity, (tx) => usableInvitation(tx, ids, clock.now()))
  if (!found.ok) return found
  const { email, personId, name, organization } = found.value
  const weakness = await weaknessOf(password, [name, email, organization])
  if (weakness !== null) return refuse(weakness)
  if (!(await ownsAccount(services, visitor, { email, password }))) {
    return refuse('account-exists')
  }
  const taken = await db.transaction(identity, async (tx) => {
    const still = await usableInvitation(tx, ids, clock.now())
    if (!still.ok) return still
    await markInvitationsUsed(tx, ids.organizationId, personId, clock.now())
    const entry = { action: 'invitation.accepted', subjectType: 'person', subjectId: personId }
    await recordAudit(tx, identity, entry, clock.now())
    return still
  })
  if (!taken.ok) return taken
  return openAccount(services, visitor, {
    organizationId: ids.organizationId,
    personId,
    email,
    name,
    password,
  })
}
