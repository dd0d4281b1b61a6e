import { type Kysely, sql } from 'kysely'

/**
 * Takes the foreign keys away, and answers how to put them back, which checks them all. Rows can then
 * come in any order, also those of tables that refer to themselves or to one another.
 */
export const liftForeignKeys = async <Schema>(tx: Kysely<Schema>): Promise<() => Promise<void>> => {
  const { rows } = await sql<{ table: string; name: string; definition: string }>`
    select conrelid::regclass::text as table, format('%I', conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint
    where contype = 'f' and connamespace in (select oid from pg_namespace where nspname in ('public', 'auth'))
    order by 1, 2`.execute(tx)
  for (const { table, name } of rows)
    await sql.raw(`alter table ${table} drop constraint ${name}`).execute(tx)
  return async () => {
    for (const { table, name, definition } of rows) {
      await sql.raw(`alter table ${table} add constraint ${name} ${definition}`).execute(tx)
    }
  }
}
