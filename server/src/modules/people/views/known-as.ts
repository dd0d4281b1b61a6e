import { type SqlBool, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { nameColumns, nameOfRow, type NameRow } from './neighbours.ts'

export interface KnownAs {
  readonly personId: string
  readonly number: string | null
  /** In lower case. */
  readonly email: string | null
  readonly nameKey: string
  readonly name: string
  readonly familyName: string
}

interface Asked {
  readonly numbers: readonly string[]
  /** In lower case. */
  readonly emails: readonly string[]
  /** As `nameKey` makes them. */
  readonly nameKeys: readonly string[]
}

const known = (column: 'number' | 'email' | 'name_key', values: readonly string[]) => sql`
  select person_id from people where organization_id = (select app_organization())
    and ${sql.ref(column)} = any (${[...values]}::text[])`

/**
 * Who has one of these numbers, addresses or names, also who left. For the server's own use: whoever asks hears of them
 * only as far as they may know of them.
 */
export const peopleKnownAs = async (tx: Tx, { numbers, emails, nameKeys }: Asked): Promise<KnownAs[]> => {
  const asked = [known('number', numbers), known('email', emails), known('name_key', nameKeys)]
  const rows: readonly (NameRow & {
    readonly person_id: string
    readonly number: string | null
    readonly email: string | null
    readonly name_key: string
  })[] = await tx
    .selectFrom('people')
    .select(['person_id', 'number', 'email', 'name_key', ...nameColumns])
    .where('organization_id', '=', sql<string>`(select app_organization())`)
    .where(sql<SqlBool>`person_id = any (array(${sql.join(asked, sql` union `)}))`)
    .execute()
  return rows.map((row) => ({
    personId: row.person_id,
    number: row.number,
    email: row.email,
    nameKey: row.name_key,
    name: nameOfRow(row),
    familyName: row.family_name,
  }))
}
