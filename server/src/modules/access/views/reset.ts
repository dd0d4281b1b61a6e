import type { accessRoutes } from '@tweespraak/contract/access'
import type { Output } from '@tweespraak/contract/route'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'

/** Whose password the link of a reset is for: told to whoever holds it, before they choose another. */
export const readReset = async (
  { accounts }: Pick<Services, 'accounts'>,
  token: string,
): Promise<Outcome<Output<typeof accessRoutes.reset>, 'link-expired'>> => {
  const account = await accounts.findByResetToken(token)
  if (account === null) return refuse('link-expired')
  const { name, email } = account
  return accept({ name, email })
}
