import { installBuiltInKinds } from '../../src/modules/templates/public.ts'
import type { Database } from '../../src/platform/db/database.ts'

/** Gives an organisation the built-in kinds, as its set-up does. */
export const withKinds = async (
  db: Database,
  organizationId: string,
  at = Temporal.Instant.from('2026-01-05T08:00:00Z'),
): Promise<void> => {
  await db.owner.transaction().execute((tx) => installBuiltInKinds(tx, organizationId, at))
}

/** The id of a kind of this organisation, such as `progress`. */
export const kindIdOf = async (db: Database, organizationId: string, code: string): Promise<string> => {
  const row = await db.owner
    .selectFrom('kinds')
    .select('kind_id')
    .where('organization_id', '=', organizationId)
    .where('code', '=', code)
    .executeTakeFirstOrThrow()
  return row.kind_id
}
