import type { PersonName } from '@tweespraak/contract/people'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { lastOfHr } from '../import-last-hr.ts'
import { displayName } from '../name.ts'
import type { ImportKey } from './import.ts'

interface Row {
  readonly person_id: string
  readonly given_name: string
  readonly infix: string | null
  readonly family_name: string
  readonly left_on: string | null
  readonly effect: string | null
  readonly ends_on: string | null
}

/** What an import would do to the last who are HR for everybody. */
export interface LastHr {
  /** Who is not in the file, and cannot be written down as having left. */
  readonly staying: readonly PersonName[]
  /** Whether a row of the file would leave none, since somebody's role ended after it was read. */
  readonly noneLeft: boolean
}

/** @param from ISO date: from which day the import holds; null is today */
export const lastHrOf = async (
  tx: Tx,
  { organizationId, importId }: ImportKey,
  { today, from }: { readonly today: string; readonly from: string | null },
): Promise<LastHr> => {
  const { rows } = await sql<Row>`
    select p.person_id, p.given_name, p.infix, p.family_name, p.left_on, r.effect, r.ends_on
    from role_grants g
    join people p on p.organization_id = g.organization_id and p.person_id = g.person_id
    left join import_rows r on r.organization_id = g.organization_id and r.import_id = ${importId}::uuid
      and r.person_id = g.person_id
    where g.organization_id = ${organizationId}::uuid and g.role = 'hr' and g.unit_id is null and g.ended_at is null
      and (p.left_on is null or p.left_on >= ${today}::date)
    order by p.name_key, p.person_id`.execute(tx)
  const byFile = rows.map((row) => ({
    personId: row.person_id,
    lastDay: row.effect === 'changed' ? row.ends_on : row.left_on,
  }))
  const lastByFile = lastOfHr(byFile)
  const before = Temporal.PlainDate.from(from ?? today)
    .subtract({ days: 1 })
    .toString()
  const missing = new Set(rows.filter(({ effect }) => effect === 'missing').map((row) => row.person_id))
  const last = lastOfHr(byFile.map((hr) => (missing.has(hr.personId) ? { ...hr, lastDay: before } : hr)))
  return {
    staying: rows
      .filter((row) => missing.has(row.person_id) && last.has(row.person_id))
      .map((row) => ({
        personId: row.person_id,
        name: displayName({
          givenName: row.given_name,
          infix: row.infix,
          familyName: row.family_name,
        }),
      })),
    noneLeft: rows.some(
      (row) => row.effect === 'changed' && row.ends_on !== row.left_on && lastByFile.has(row.person_id),
    ),
  }
}

/** Of who is not in the file: who stays as they are. */
export interface Staying {
  readonly except: readonly string[]
  /** Everybody stays but for these, and of these those who are no exception leave. */
  readonly only?: readonly string[] | undefined
}

/**
 * Leaves people who are not in the file as they are: they are no part of the import any more. What it counts
 * says so.
 */
export const keepMissing = async (
  tx: Tx,
  { organizationId, importId }: ImportKey,
  { except, only }: Staying,
): Promise<void> => {
  if (except.length === 0 && only === undefined) return
  await sql`
    with kept as (
      delete from import_rows
      where organization_id = ${organizationId}::uuid and import_id = ${importId}::uuid and effect = 'missing'
        and line = 0 and (person_id = any (${except}::uuid[])
          or (${only !== undefined}::boolean and person_id <> all (${only ?? []}::uuid[])))
      returning person_id
    )
    update people_imports set counts = counts || jsonb_build_object(
      'missing', (counts ->> 'missing')::int - (select count(*) from kept),
      'kept', (select count(*) from kept))
    where organization_id = ${organizationId}::uuid and import_id = ${importId}::uuid`.execute(tx)
}
