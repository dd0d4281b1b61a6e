import { type CalendarTrouble, type ConnectedCalendar, calendarTrouble } from '@tweespraak/contract/calendars'
import { sql } from 'kysely'
import type { BusySpan } from '../../../platform/busy/read-busy.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { json } from '../../../platform/db/json.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

const me = sql<string>`(select app_person())`

/** The asker's own; the address stays where it is. */
export const loadConnected = async (tx: Tx): Promise<ConnectedCalendar | null> => {
  const row = await tx
    .selectFrom('connected_calendars')
    .select(['hint', 'connected_at', 'read_at', 'unread', 'trouble'])
    .where('organization_id', '=', thisOrganization)
    .where('person_id', '=', me)
    .executeTakeFirst()
  return row === undefined
    ? null
    : {
        hint: row.hint,
        since: row.connected_at,
        readAt: row.read_at,
        unread: row.unread,
        trouble: row.trouble === null ? null : calendarTrouble.parse(row.trouble),
      }
}

interface Connecting {
  /** Locked. */
  readonly address: string
  readonly hint: string
  readonly busy: readonly BusySpan[]
  readonly unread: number
}

/** Instead of one that was connected before, of which nothing stays. */
export const insertConnected = async (
  tx: Tx,
  viewer: Viewer,
  { address, hint, busy, unread }: Connecting,
  at: string,
): Promise<void> => {
  await deleteConnected(tx)
  await tx
    .insertInto('connected_calendars')
    .values({
      organization_id: viewer.organizationId,
      person_id: viewer.personId,
      address,
      hint,
      busy: json(busy),
      unread,
      connected_at: at,
      tried_at: at,
      read_at: at,
    })
    .execute()
}

/** Whether there was one. */
export const deleteConnected = async (tx: Tx): Promise<boolean> => {
  const gone = await tx
    .deleteFrom('connected_calendars')
    .where('organization_id', '=', thisOrganization)
    .where('person_id', '=', me)
    .returning('person_id')
    .executeTakeFirst()
  return gone !== undefined
}

/** Takes the turn to read somebody's: the locked address and the clock of the organisation; null where there is none, or it was looked at since. */
export const claimConnected = async (
  tx: Tx,
  personId: string,
  { at, notSince }: { readonly at: string; readonly notSince: string },
): Promise<{ readonly address: string; readonly timeZone: string } | null> => {
  const { rows } = await sql<{ address: string; time_zone: string }>`
    update connected_calendars c set tried_at = ${at} from organizations o
    where o.organization_id = c.organization_id and c.organization_id = ${thisOrganization}
      and c.person_id = ${personId} and c.tried_at <= ${notSince}
    returning c.address, o.time_zone`.execute(tx)
  const [row] = rows
  return row === undefined ? null : { address: row.address, timeZone: row.time_zone }
}

/** What came of it; nothing where the calendar was taken away or replaced meanwhile. */
export const noteConnected = async (
  tx: Tx,
  { personId, address }: { readonly personId: string; readonly address: string },
  came:
    | { readonly busy: readonly BusySpan[]; readonly unread: number; readonly at: string }
    | { readonly trouble: CalendarTrouble },
): Promise<void> => {
  await tx
    .updateTable('connected_calendars')
    .set(
      'trouble' in came
        ? { trouble: came.trouble, failures: sql<number>`failures + 1` }
        : { trouble: null, failures: 0, read_at: came.at, busy: json(came.busy), unread: came.unread },
    )
    .where('organization_id', '=', thisOrganization)
    .where('person_id', '=', personId)
    .where('address', '=', address)
    .execute()
}

/** Whose turn it is, over all organisations; of who left it is forgotten. */
export const calendarsToRead = async (
  tx: Tx,
  at: string,
  most: number,
): Promise<{ readonly organizationId: string; readonly personId: string }[]> => {
  const { rows } = await sql<{ organization_id: string; person_id: string }>`
    select organization_id, person_id from app_calendars_to_read(${at}, ${most})`.execute(tx)
  return rows.map((row) => ({ organizationId: row.organization_id, personId: row.person_id }))
}
