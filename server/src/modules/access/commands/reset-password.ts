import { isCommonPassword } from '../../../platform/accounts/password.ts'
import type { Visitor } from '../../../platform/accounts/accounts.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'

/** Chooses a new password with the token of the mail. It works once, and ends every session of the account. */
export const resetPassword = async (
  { accounts }: Pick<Services, 'accounts'>,
  visitor: Visitor,
  { token, password }: { readonly token: string; readonly password: string },
): Promise<Outcome<undefined, 'password-common' | 'link-expired' | 'too-many-requests'>> => {
  if (isCommonPassword(password, [])) return refuse('password-common')
  const result = await accounts.resetPassword(visitor, token, password)
  if (result === 'too-many') return refuse('too-many-requests')
  return result === 'done' ? accept(undefined) : refuse('link-expired')
}
