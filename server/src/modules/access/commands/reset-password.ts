import { type Weakness, weaknessOf } from '../../../platform/accounts/password.ts'
import type { Visitor } from '../../../platform/accounts/accounts.ts'
import { type Outcome, refuse } from '../../../platform/refuse.ts'
import { ownWordsOf } from '../views/own-words.ts'
import type { Entered } from './open-account.ts'
import { type Gate, letIn } from './sign-in.ts'

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
  const weakness = weaknessOf(password, await ownWordsOf(services, account))
  if (weakness !== null) return refuse(weakness)
  const result = await accounts.resetPassword(visitor, token, password)
  if (result === 'too-many') return refuse('too-many-requests')
  if (result === 'expired') return refuse('link-expired')
  return letIn(services, account.userId, await accounts.startSession(account.userId, visitor))
}
