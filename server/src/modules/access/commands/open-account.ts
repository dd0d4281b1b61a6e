import type { Visitor } from '../../../platform/accounts/accounts.ts'
import { accept, type Accepted } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import { linkAccount } from '../store.ts'

/** Somebody came in: the session's token, and the cookies that carry it. */
export interface Entered {
  readonly token: string
  readonly cookies: readonly string[]
}

export interface NewAccount {
  readonly organizationId: string
  readonly personId: string
  readonly email: string
  readonly name: string
  /** null for the demo, where one comes in without. */
  readonly password: string | null
}

type Accounts = Pick<Services, 'accounts'>['accounts']

/** An account with this address. Where somebody comes in twice at once, the other made it. */
const makeAccount = async (accounts: Accounts, made: Parameters<Accounts['create']>[0]): Promise<string> => {
  try {
    return await accounts.create(made)
  } catch (error) {
    const meanwhile = await accounts.find(made.email)
    if (meanwhile === null) throw error
    return meanwhile
  }
}

/**
 * Makes the account of a person, or ties the one that has this address already, and lets them in. The
 * address was proven before this: by the link of an invitation, or the demo.
 */
export const openAccount = async (
  { db, clock, accounts }: Pick<Services, 'db' | 'clock' | 'accounts'>,
  visitor: Visitor,
  { organizationId, personId, email, name, password }: NewAccount,
): Promise<Accepted<Entered>> => {
  const existing = await accounts.find(email)
  const userId = existing ?? (await makeAccount(accounts, { email, name, password }))
  if (existing !== null && password !== null) await accounts.setPassword(userId, password)
  await db.transaction({ purpose: 'auth', organizationId }, (tx) =>
    linkAccount(tx, { organizationId, personId, userId }, clock.now()),
  )
  return accept(await accounts.startSession(userId, visitor))
}
