import { createHash } from 'node:crypto'
import { z } from 'zod'
import { bilingual } from '@tweespraak/contract/id'
import { sql } from 'kysely'
import { deriveKey } from '../../../platform/derive-key.ts'
import { makeLinkToken, readLinkToken } from '../../../platform/link-token.ts'
import { writeFeed } from '../../../platform/mail/feed.ts'
import type { Services } from '../../../platform/services.ts'
import { nameOfRow } from '../../people/public.ts'
import { keptDays } from '../feed.ts'

interface FeedIds {
  readonly organizationId: string
  readonly personId: string
  readonly feedId: string
}

const keyOf = ({ secret }: Pick<Services, 'secret'>): Buffer => deriveKey(secret, 'calendar-feed')

/** Where a calendar is fetched, below the address of the product. */
export const feedPath = (services: Pick<Services, 'secret'>, ids: FeedIds): string =>
  `/calendar/${makeLinkToken([ids.organizationId, ids.personId, ids.feedId], keyOf(services))}.ics`

const name = z
  .object({ given_name: z.string(), infix: z.string().nullable(), family_name: z.string() })
  .transform(nameOfRow)

const instant = z.string().transform((text) => Temporal.Instant.from(text).toString())

const stored = z.object({
  language: z.enum(['nl', 'en']).catch('nl'),
  discreet: z.boolean(),
  conversations: z.array(
    z.object({
      id: z.string(),
      kind: bilingual,
      startsAt: instant,
      endsAt: instant,
      changedAt: instant,
      employee: name,
      leader: name,
    }),
  ),
  agreements: z.array(z.object({ id: z.string(), dueOn: z.string(), changedAt: instant, other: name })),
})

/**
 * The calendar behind an address, as iCalendar, with a mark that is the same as long as nothing changed. Null for an address that
 * was never made or works no more, and for who works here no more.
 */
export const readFeed = async (
  services: Pick<Services, 'db' | 'clock' | 'secret' | 'address'>,
  token: string,
): Promise<{ readonly text: string; readonly etag: string } | null> => {
  const [organizationId, personId, feedId] = readLinkToken(token, keyOf(services)) ?? []
  if (organizationId === undefined || personId === undefined || feedId === undefined) return null
  const since = services.clock.now().subtract({ hours: keptDays * 24 })
  const found = await services.db.read({ purpose: 'mail', organizationId }, async (tx) => {
    const { rows } = await sql<{ feed: unknown }>`
      select app_calendar_feed(${personId}, ${feedId}, ${since.toString()}) as feed`.execute(tx)
    return rows[0]?.feed ?? null
  })
  if (found === null) return null
  const text = writeFeed({ ...stored.parse(found), organizationId, address: services.address })
  return { text, etag: `"${createHash('sha256').update(text).digest('base64url')}"` }
}
