import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../db/database.ts'

/** How often a password may be tried on one account, from wherever, in so many milliseconds; the right one begins the count anew. */
const most = 20
const window = 15 * 60 * 1000

const keyOf = (email: string): string =>
  `account:${createHash('sha256').update(email.toLowerCase()).digest('base64url')}`

/**
 * Counts an attempt at the account of this address, whether there is one or not, and answers whether it may
 * be made. Beside the limit on each address of the network, which somebody with many of those passes by.
 */
export const countAttempt = async ({ auth }: Pick<Database, 'auth'>, email: string): Promise<boolean> => {
  const { rows } = await sql<{ count: number }>`
    insert into "rateLimit" as known ("id", "key", "count", "lastRequest")
    values (${crypto.randomUUID()}, ${keyOf(email)}, 1, extract(epoch from now()) * 1000)
    on conflict ("key") do update set
      "count" = case when known."lastRequest" < excluded."lastRequest" - ${window} then 1 else known."count" + 1 end,
      "lastRequest" = case when known."lastRequest" < excluded."lastRequest" - ${window}
        then excluded."lastRequest" else known."lastRequest" end
    returning "count"`.execute(auth)
  return (rows[0]?.count ?? 0) <= most
}

/** Somebody proved that the account is theirs. */
export const forgetAttempts = async ({ auth }: Pick<Database, 'auth'>, email: string): Promise<void> => {
  await auth.deleteFrom('rateLimit').where('key', '=', keyOf(email)).execute()
}
