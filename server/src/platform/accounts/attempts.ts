import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../db/database.ts'

/** How often a password may be tried, on what, in a round of so many milliseconds that begins with the first try. */
export interface Bound {
  readonly key: string
  readonly most: number
  readonly round: number
}

const minute = 60_000

/** On one account, whether there is one or not, from wherever; the right one begins the count anew. */
export const onAccount = (email: string): Bound => ({
  key: `account:${createHash('sha256').update(email.toLowerCase()).digest('base64url')}`,
  most: 20,
  round: 15 * minute,
})

/**
 * From one address of the network, on whatever accounts. Behind one address there may be a whole house that
 * comes in at the change of a shift: the right ones are taken back, see `takeBack`.
 */
export const fromAddress = (ip: string): Bound => ({ key: `sign-in:${ip}`, most: 20, round: minute })

/**
 * Counts an attempt before it is made, so that many at once are counted too. Answers null when it may be made,
 * else after how many minutes, begun ones as whole. `lastRequest` is when the round ends.
 */
export const countAttempt = async (
  { auth }: Pick<Database, 'auth'>,
  { key, most, round }: Bound,
): Promise<number | null> => {
  const { rows } = await sql<{ count: number; minutes: number }>`
    insert into "rateLimit" as known ("id", "key", "count", "lastRequest")
    values (${crypto.randomUUID()}, ${key}, 1, extract(epoch from now()) * 1000 + ${round}::bigint)
    on conflict ("key") do update set
      "count" = case when known."lastRequest" < excluded."lastRequest" - ${round}::bigint then 1 else known."count" + 1 end,
      "lastRequest" = case when known."lastRequest" < excluded."lastRequest" - ${round}::bigint
        then excluded."lastRequest" else known."lastRequest" end
    returning "count", greatest(1, ceil(("lastRequest" - extract(epoch from now()) * 1000) / ${minute}::int))::int as "minutes"`.execute(
    auth,
  )
  const [row] = rows
  if (row === undefined) throw new Error('The database answered nothing about an attempt')
  return row.count <= most ? null : row.minutes
}

/** Somebody proved that the account is theirs. */
export const forgetAttempts = async ({ auth }: Pick<Database, 'auth'>, { key }: Bound): Promise<void> => {
  await auth.deleteFrom('rateLimit').where('key', '=', key).execute()
}

/** An attempt that was right counts for nobody else at that address. */
export const takeBack = async ({ auth }: Pick<Database, 'auth'>, { key }: Bound): Promise<void> => {
  await sql`update "rateLimit" set "count" = greatest(0, "count" - 1) where "key" = ${key}`.execute(auth)
}
