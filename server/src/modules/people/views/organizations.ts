import type { Language } from '@tweespraak/contract/id'
import type { Database } from '../../../platform/db/database.ts'

export interface ListedOrganization {
  readonly organizationId: string
  readonly name: string
  readonly language: Language
  readonly timeZone: string
  readonly demo: boolean
}

/** Every organisation of this server, by name, for the operator alone. */
export const listOrganizations = async ({
  owner,
}: Pick<Database, 'owner'>): Promise<ListedOrganization[]> => {
  const rows = await owner
    .selectFrom('organizations')
    .select(['organization_id', 'name', 'language', 'time_zone', 'demo'])
    .orderBy('name')
    .execute()
  return rows.map((row) => ({
    organizationId: row.organization_id,
    name: row.name,
    language: row.language === 'en' ? 'en' : 'nl',
    timeZone: row.time_zone,
    demo: row.demo,
  }))
}
