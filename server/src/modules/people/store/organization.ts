import type { Language } from '@tweespraak/contract/id'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

export interface OrganizationRecord {
  readonly name: string
  readonly language: Language
  readonly timeZone: string
}

export const loadOrganization = async (
  tx: Tx,
): Promise<OrganizationRecord & { readonly revision: number }> => {
  const row = await tx
    .selectFrom('organizations')
    .select(['name', 'language', 'time_zone', 'revision'])
    .where('organization_id', '=', sql<string>`(select app_organization())`)
    .executeTakeFirstOrThrow()
  return {
    name: row.name,
    language: row.language === 'en' ? 'en' : 'nl',
    timeZone: row.time_zone,
    revision: row.revision,
  }
}

/** Changes the revision that was read; null when somebody else changed it meanwhile. */
export const saveOrganization = async (
  tx: Tx,
  { name, language, timeZone }: OrganizationRecord,
  revision: number,
): Promise<{ revision: number } | null> => {
  const saved = await tx
    .updateTable('organizations')
    .set({ name, language, time_zone: timeZone, revision: revision + 1 })
    .where('organization_id', '=', sql<string>`(select app_organization())`)
    .where('revision', '=', revision)
    .returning('revision')
    .executeTakeFirst()
  return saved ?? null
}

/** Does the work; a time zone that the database does not know, though we do, becomes null. */
export const unlessZoneUnknown = async <T>(timeZone: string, work: () => Promise<T>): Promise<T | null> => {
  try {
    return await work()
  } catch (error) {
    const unknown = error instanceof Error && 'code' in error && error.code === '22023'
    if (unknown && error.message.includes(timeZone)) return null
    throw error
  }
}

/** Throws where the database does not know the time zone: what asks it for today's date would break. */
export const tryTimeZone = async (tx: Tx, timeZone: string): Promise<void> => {
  await sql`select now() at time zone ${timeZone}::text`.execute(tx)
}
