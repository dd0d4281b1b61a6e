import { sql } from 'kysely'
import type { Database } from '../../src/platform/db/database.ts'

/** What an organisation has once, however many people it has; and what is numbered in one row. */
const oncePerOrganization = [
  'organizations',
  'kinds',
  'kind_versions',
  'forms',
  'form_versions',
  'role_grants',
  'audit_chain',
]

/** Columns that point at one of those. */
const shared = ['organization_id', 'kind_id', 'form_id']

/** Texts that no two may have in common, and the texts that people are found by. */
const unlike = new Set([
  'people.number',
  'people.email',
  'people.family_name',
  'people.name_key',
  'person_search.token',
  'units.name',
  'units.code',
  'account_links.user_id',
  'user.id',
  'user.email',
  'session.id',
  'session.token',
  'session.userId',
])

interface Column {
  readonly schema: string
  readonly table: string
  readonly name: string
  readonly type: string
}

const columnsToCopy = async ({ owner }: Database): Promise<Column[]> => {
  const { rows } =
    await sql<Column>`select table_schema as schema, table_name as "table", column_name as name, udt_name as type
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where table_type = 'BASE TABLE' and (table_schema = 'auth' and table_name in ('user', 'session')
      or table_schema = 'public' and table_name <> all (${oncePerOrganization}) and exists (
        select from information_schema.columns o
        where o.table_schema = 'public' and o.table_name = c.table_name and o.column_name = 'organization_id'))
    order by ordinal_position`.execute(owner)
  return rows
}

/** The value of a column in a copy; the same in every table, so that what belonged together still does. */
const copied = ({ table, name, type }: Column) => {
  const own = sql.ref(`o.${name}`)
  // The digits that make it an id of version 7.
  if (type === 'uuid' && !shared.includes(name))
    return sql`overlay(overlay(md5(${own}::text || copy::text) placing '7' from 13) placing '8' from 17)::uuid`
  if (unlike.has(`${table}.${name}`)) return sql`copy::text || 'k' || ${own}`
  if (type === 'bytea') return sql`substr(${own}, 1, 16)`
  return own
}

/**
 * Puts copies of everything the organisation has beside it: other people, in other units, who had the same
 * conversations and agreements. New tables take part by themselves. Copies are numbered, and no number may
 * be used twice, since what is there is copied again.
 */
export const growBy = async (
  db: Database,
  organizationId: string,
  first: number,
  last: number,
): Promise<void> => {
  const tables = Object.groupBy(await columnsToCopy(db), ({ schema, table }) => `${schema}.${table}`)
  await db.owner.transaction().execute(async (tx) => {
    // What they refer to is copied too, in any order.
    await sql`set local session_replication_role = replica`.execute(tx)
    for (const [table, columns] of Object.entries(tables)) {
      const all = columns ?? []
      const original = table.startsWith('auth.')
        ? sql`true`
        : sql`o.organization_id = ${organizationId}::uuid`
      await sql`insert into ${sql.table(table)} (${sql.join(all.map(({ name }) => sql.ref(name)))})
        select ${sql.join(all.map(copied))}
        from (select * from ${sql.table(table)} o where ${original}) o,
          generate_series(${first}::int, ${last}::int) copy`.execute(tx)
    }
  })
  // As the database does by itself some time later: what it plans is the same before and after.
  await sql`vacuum analyze`.execute(db.owner)
}
