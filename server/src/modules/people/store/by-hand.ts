import type { Language } from '@tweespraak/contract/id'
import { type Kysely, sql } from 'kysely'
import type { AuditEntry } from '../../../platform/audit/audit.ts'
import type { Database, Tx } from '../../../platform/db/database.ts'
import type { Tables } from '../../../platform/db/tables.ts'
import { newId } from '../../../platform/id.ts'

/** What the operator's work needs to know of an organisation. */
export interface KnownOrganization {
  readonly organizationId: string
  readonly language: Language
  readonly timeZone: string
}

/** The organisation of this identifier, or null. By name there may be several. */
export const findOrganization = async (
  db: Database,
  organizationId: string,
): Promise<KnownOrganization | null> => {
  const row = await db.owner
    .selectFrom('organizations')
    .select(['organization_id', 'language', 'time_zone'])
    .where('organization_id', '=', organizationId)
    .executeTakeFirst()
  return row === undefined
    ? null
    : {
        organizationId: row.organization_id,
        language: row.language === 'en' ? 'en' : 'nl',
        timeZone: row.time_zone,
      }
}

/** Works as the operator: no viewer, but the same statements, told which organisation it is. */
export const byHand = async <T>(
  db: Database,
  organizationId: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> =>
  db.owner.transaction().execute(async (tx) => {
    await sql`select set_config('app.organization_id', ${organizationId}, true)`.execute(tx)
    return work(tx)
  })

/** Writes down in the audit what the operator did. */
export const recordByHand = async (
  owner: Kysely<Tables>,
  organizationId: string,
  { action, subjectType, subjectId }: AuditEntry,
  at: Temporal.Instant,
): Promise<void> => {
  await owner
    .insertInto('audit_entries')
    .values({
      organization_id: organizationId,
      entry_id: newId({ now: () => at }),
      at: at.toString(),
      actor_id: null,
      actor_kind: 'command-line',
      action,
      subject_type: subjectType,
      subject_id: subjectId,
      digest: null,
    })
    .execute()
}
