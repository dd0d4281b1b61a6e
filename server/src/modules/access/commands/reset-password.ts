import { type Weakness, weaknessOf } from '../../../platform/accounts/password.ts'
import type { Visitor } from '../../../platform/accounts/accounts.ts'
import { recordAudit } from '../../../platform/audit/audit.ts'
import { type Outcome, refuse } from '../../../platform/refuse.ts'
import { ownWordsOf } from '../views/own-words.ts'
import { viewerBySession } from '../views/viewer.ts'
import type { Entered } from './open-account.ts'
import { type Gate, letIn } from './sign-in.ts'

const writeDown = async (services: Gate, { token }: Entered): Promise<void> => {
  const viewer = await viewerBySession(services, token)
  if (viewer === null) return
  const entry = { action: 'password.reset', subjectType: 'person', subjectId: viewer.personId }
  await services.db.transaction(viewer, (tx) => recordAudit(tx, viewer, entry, services.clock.now()))
}

/**
 * Chooses a new password with the token of the link, and comes in by it. It works once, and ends every session
 * that the account had.
 */
export const resetPassword = async (
  services: Gate,
  visitor: Visitor,
  { token, password }: { readonly token: string; readonly password: string },
): Promise<Outcome<Entered, Weakness | 'link-expired' | 'too-many-requests' | 'no-access'>> => {
  const { accounts } = services
  const account = await accounts.findByResetToken(token)
  if (account === null) return refuse('link-expired')
  const weakness = await weaknessOf(password, await ownWordsOf(services, account))
  if (weakness !== null) return refuse(weakness)
  const result = await accounts.resetPassword(visitor, token, password)
  if (result === 'too-many') return refuse('too-many-requests')
  if (result === 'expired') return refuse('link-expired')
  const entered = await letIn(services, account.userId, await accounts.startSession(account.userId, visitor))
  if (entered.ok) await writeDown(services, entered.value)
  return entered
}
