import type { Unreachable } from '@tweespraak/contract/mail'
import { sql } from 'kysely'
import { todayIn } from '../../../platform/clock.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import { quietSince } from '../../../platform/mail/note-bounce.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { namedBy, nameOfRow, type NameRow } from '../../people/public.ts'
import { bounceOf } from '../mail-trouble.ts'
import { mayInvite } from '../policy.ts'

interface Asked {
  /** ISO date: of who has left nobody needs to know. */
  readonly today: Given<string>
  /** ISO instant: a later mail of which nothing came back since then arrived. */
  readonly quiet: Given<string>
}

/** Whom mail does not reach, of those whom the asker keeps: row-level security sees to that. */
const unreached = ({ today, quiet }: Asked) => sql`from mail_bounces b
  join people p on p.organization_id = b.organization_id and p.person_id = b.person_id
    and (p.left_on is null or p.left_on >= ${today}::date)
  where b.organization_id = (select app_organization())
    and (b.retried_at is null or b.retried_at > ${quiet}::timestamptz)`

/** For Home: the newest of them, and how many there are; no row where that is nobody. */
export const unreachedQuery = (asked: Asked) => sql<{ person_id: string; name: NameRow; people: number }>`
  select b.person_id, ${namedBy(sql.ref('b.person_id'))} as name, count(*) over ()::int as people
  ${unreached(asked)} order by b.since desc, b.person_id limit 1`

interface Row {
  readonly person_id: string
  readonly name: NameRow
  readonly status: string
  readonly since: string
  readonly readdress: boolean
  readonly people: number
}

const most = 100

/** Whom mail does not reach: who, since when and why; nothing of what they were mailed. */
export const listUnreachable = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  viewer: Viewer,
): Promise<Outcome<{ items: Unreachable[]; count: number }, 'not-allowed'>> => {
  if (!mayInvite(viewer)) return refuse('not-allowed')
  const asked = { today: todayIn(clock, viewer.timeZone).toString(), quiet: quietSince(clock.now()) }
  const { rows } = await db.read(viewer, (tx) =>
    sql<Row>`select b.person_id, ${namedBy(sql.ref('b.person_id'))} as name, b.status, b.since,
        app_may_readdress(b.person_id) as readdress, count(*) over ()::int as people
      ${unreached(asked)} order by b.since desc, b.person_id limit ${most}`.execute(tx),
  )
  return accept({
    count: rows[0]?.people ?? 0,
    items: rows.flatMap((row): Unreachable[] => {
      const bounce = bounceOf(row.status)
      const person = { personId: row.person_id, name: nameOfRow(row.name) }
      return bounce === null ? [] : [{ person, since: row.since, bounce, can: { readdress: row.readdress } }]
    }),
  })
}
