import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../platform/db/tables.ts'

/** Every table that holds something of organisations, in no order. */
const tablesOf = async (tx: Transaction<Tables>): Promise<string[]> => {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
  `.execute(tx)
  return rows.map(({ name }) => name)
}

/** Empties one table of the organisation, unless rows of another table still lean on it. */
const empty = async (tx: Transaction<Tables>, table: string, organizationId: string): Promise<boolean> => {
  await sql`savepoint before_table`.execute(tx)
  try {
    await sql`delete from ${sql.table(table)} where organization_id = ${organizationId}`.execute(tx)
    return true
  } catch (error) {
    await sql`rollback to savepoint before_table`.execute(tx)
    if (error instanceof Error && 'code' in error && error.code === '23503') return false
    throw error
  }
}

/** Removes a demo organisation whose story was broken off, with everything in it, as the owner of the tables. */
export const forgetStory = async (owner: Kysely<Tables>, organizationId: string): Promise<void> => {
  await owner.transaction().execute(async (tx) => {
    let tables = await tablesOf(tx)
    while (tables.length > 0) {
      const left: string[] = []
      for (const table of tables) if (!(await empty(tx, table, organizationId))) left.push(table)
      if (left.length === tables.length)
        throw new Error(`These tables lean on each other: ${left.join(', ')}`)
      tables = left
    }
  })
  // What was removed would otherwise be walked past by every question that follows.
  await sql`vacuum analyze`.execute(owner)
}
