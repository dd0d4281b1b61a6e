import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { AuthTables, Tables } from '../db/tables.ts'

interface FirstAccount {
  readonly email: string
  readonly name: string
  /** Made by `accounts.hash`. */
  readonly passwordHash: string
}

/**
 * Makes an account within a transaction of the owner, so that it is there whole with all that comes with it,
 * or not at all. better-auth can only work in a connection of its own; these are the rows that it reads. An
 * account that has this address already gets the password. Answers the id of the account.
 */
export const addFirstAccount = async (
  owner: Transaction<Tables>,
  { email, name, passwordHash }: FirstAccount,
  at: Temporal.Instant,
): Promise<string> => {
  const auth = owner.withSchema('auth').$extendTables<Pick<AuthTables, 'user' | 'account'>>()
  const moment = at.toString()
  const moments = { createdAt: moment, updatedAt: moment }
  const { id } = await auth
    .insertInto('user')
    .values({ id: randomUUID(), email: email.toLowerCase(), name, emailVerified: true, ...moments })
    .onConflict((on) => on.column('email').doUpdateSet({ name, updatedAt: moment }))
    .returning('id')
    .executeTakeFirstOrThrow()
  await auth.deleteFrom('account').where('userId', '=', id).where('providerId', '=', 'credential').execute()
  await auth
    .insertInto('account')
    .values({
      id: randomUUID(),
      accountId: id,
      userId: id,
      providerId: 'credential',
      password: passwordHash,
      ...moments,
    })
    .execute()
  return id
}
