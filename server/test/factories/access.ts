import type { Database } from '../../src/platform/db/database.ts'
import { newId } from '../../src/platform/id.ts'

let made = 0

/** An organisation in Amsterdam time, in Dutch. */
export const anOrganization = async (
  db: Database,
  given: { readonly name?: string; readonly demo?: boolean; readonly language?: 'nl' | 'en' } = {},
): Promise<string> => {
  made += 1
  const clock = { now: () => Temporal.Now.instant() }
  const organizationId = newId(clock)
  await db.owner
    .insertInto('organizations')
    .values({
      organization_id: organizationId,
      name: given.name ?? `Stichting ${made}`,
      language: given.language ?? 'nl',
      time_zone: 'Europe/Amsterdam',
      demo: given.demo ?? false,
      created_at: clock.now().toString(),
    })
    .execute()
  return organizationId
}
