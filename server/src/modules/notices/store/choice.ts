import {
  mailHours,
  type MailHours,
  mailSort,
  type MailSort,
  mailWay,
  type MailWay,
} from '@tweespraak/contract/mail-choices'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { Choices } from '../choice.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

export interface StoredChoice {
  readonly sort: MailSort
  readonly way: MailWay
  readonly leftFrom: 'now' | 'digest' | null
  readonly setAt: string
}

/** What this person chose. */
export const loadChoices = async (tx: Tx, personId: string): Promise<StoredChoice[]> => {
  const rows = await tx
    .selectFrom('mail_choices')
    .select(['sort', 'way', 'left_from', 'set_at'])
    .where('organization_id', '=', thisOrganization)
    .where('person_id', '=', personId)
    .execute()
  return rows.map((row) => ({
    sort: mailSort.parse(row.sort),
    way: mailWay.parse(row.way),
    leftFrom: row.left_from === null ? null : mailWay.exclude(['app']).parse(row.left_from),
    setAt: row.set_at,
  }))
}

/** What each of these people chose; who chose nothing is not in it. */
export const choicesOf = async (
  tx: Tx,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, Choices>> => {
  if (personIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('mail_choices')
    .select(['person_id', 'sort', 'way'])
    .where('organization_id', '=', thisOrganization)
    .where(sql<boolean>`person_id = any (${[...new Set(personIds)]}::uuid[])`)
    .execute()
  const byPerson = Map.groupBy(rows, (row) => row.person_id)
  return new Map(
    [...byPerson].map(([personId, own]) => [
      personId,
      new Map(own.map(({ sort, way }) => [mailSort.parse(sort), mailWay.parse(way)])),
    ]),
  )
}

export const saveChoice = async (
  tx: Tx,
  viewer: Viewer,
  { sort, way, at }: { readonly sort: MailSort; readonly way: MailWay; readonly at: string },
): Promise<void> => {
  const columns = { way, left_from: null, set_at: at }
  await tx
    .insertInto('mail_choices')
    .values({ organization_id: viewer.organizationId, person_id: viewer.personId, sort, ...columns })
    .onConflict((conflict) => conflict.columns(['organization_id', 'person_id', 'sort']).doUpdateSet(columns))
    .execute()
}

/** Puts these in the app alone, and keeps how they were heard of before; whether anything changed. */
export const leaveSorts = async (
  tx: Tx,
  personId: string,
  sorts: readonly MailSort[],
  at: string,
): Promise<boolean> => {
  const { rows } = await sql`
    insert into mail_choices as known (organization_id, person_id, sort, way, left_from, set_at)
    select app_organization(), ${personId}::uuid, sort, 'app', 'now', ${at}::timestamptz
    from unnest(${[...sorts]}::text[]) as sort
    on conflict (organization_id, person_id, sort) do update
      set way = 'app', left_from = known.way, set_at = excluded.set_at where known.way <> 'app'
    returning sort`.execute(tx)
  return rows.length > 0
}

const hoursOfRow = (row: {
  readonly digest_on: string
  readonly digest_hour: number
  readonly quiet_from: string | null
  readonly quiet_until: string | null
  readonly quiet_when_free: boolean
}): MailHours =>
  mailHours.parse({
    digest: { on: row.digest_on, hour: row.digest_hour },
    quiet: row.quiet_from === null ? null : { from: row.quiet_from, until: row.quiet_until },
    quietWhenFree: row.quiet_when_free,
  })

const hourColumns = ['digest_on', 'digest_hour', 'quiet_from', 'quiet_until', 'quiet_when_free'] as const

/** When mail that can wait comes to each of these people; who chose nothing is not in it. */
export const hoursOf = async (
  tx: Tx,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, MailHours>> => {
  const rows = await tx
    .selectFrom('mail_hours')
    .select(['person_id', ...hourColumns])
    .where('organization_id', '=', thisOrganization)
    .where(sql<boolean>`person_id = any (${[...new Set(personIds)]}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.person_id, hoursOfRow(row)]))
}

export const saveHours = async (
  tx: Tx,
  viewer: Viewer,
  { digest, quiet, quietWhenFree }: MailHours,
  at: string,
): Promise<void> => {
  const columns = {
    digest_on: digest.on,
    digest_hour: digest.hour,
    quiet_from: quiet?.from ?? null,
    quiet_until: quiet?.until ?? null,
    quiet_when_free: quietWhenFree,
    set_at: at,
  }
  await tx
    .insertInto('mail_hours')
    .values({ organization_id: viewer.organizationId, person_id: viewer.personId, ...columns })
    .onConflict((conflict) => conflict.columns(['organization_id', 'person_id']).doUpdateSet(columns))
    .execute()
}
