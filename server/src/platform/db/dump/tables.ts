import { type Kysely, sql } from 'kysely'

interface Column {
  readonly name: string
  /** As SQL writes it, such as `character varying(255)`. */
  readonly type: string
  /** Its place in the primary key, from 1; null outside of it. */
  readonly key: number | null
  readonly collatable: boolean
}

/** A table as it is carried over. */
export interface DumpedTable {
  /** `schema.table`, as it is named in the file. */
  readonly name: string
  readonly columns: readonly Column[]
  /** What to read it from: itself, or itself with what waits elsewhere. */
  readonly source: string
}

/** Whose turn it is to do what repeats is nothing to carry over. */
const leftOut = new Set(['public.repeating_tasks'])

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`
const quoteTable = (name: string): string => name.split('.').map(quote).join('.')

/** Jobs in the queues of pg-boss that are not done yet travel as rows of the outbox, from where they are queued again. */
const waitingJob: Readonly<Record<string, string>> = {
  organization_id: "(data ->> 'organizationId')::uuid",
  event_id: 'id',
  type: "'job:' || name",
  payload: "data -> 'payload'",
  created_at: 'created_on',
  not_before: 'null',
}

const sourceOf = (name: string, columns: readonly Column[], queues: boolean): string => {
  if (name !== 'public.outbox' || !queues) return quoteTable(name)
  const own = columns.map((column) => quote(column.name)).join(', ')
  const jobs = columns.map((column) => `(${waitingJob[column.name] ?? 'null'})::${column.type}`).join(', ')
  return `(select ${own} from public.outbox union all select ${jobs} from pgboss.job
    where state in ('created', 'retry', 'active') and data ? 'organizationId') as waiting`
}

/** The tables of the schemas public and auth, with the columns that are written (generated ones are not). */
export const dumpedTables = async <Schema>(owner: Kysely<Schema>): Promise<readonly DumpedTable[]> => {
  const { rows } = await sql<Column & { table: string }>`
    select n.nspname || '.' || c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
      array_position(i.indkey::int2[], a.attnum) as key, a.attcollation <> 0 as collatable
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid
    left join pg_index i on i.indrelid = c.oid and i.indisprimary
    where n.nspname in ('public', 'auth') and c.relkind = 'r'
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    order by n.nspname collate "C", c.relname collate "C", a.attnum`.execute(owner)
  const found = await sql<{
    queues: boolean
  }>`select to_regclass('pgboss.job') is not null as queues`.execute(owner)
  const queues = found.rows[0]?.queues ?? false
  return [...Map.groupBy(rows, (row) => row.table)]
    .filter(([name]) => !leftOut.has(name))
    .map(([name, columns]) => ({ name, columns, source: sourceOf(name, columns, queues) }))
}

/** Reads every row as texts, in the order of the primary key: the same on any database, whatever its collation. */
export const selectRows = ({ columns, source }: DumpedTable): string => {
  const values = columns.map((column, index) => `${quote(column.name)}::text as c${index}`)
  const keys = columns.filter((column) => column.key !== null).toSorted((a, b) => (a.key ?? 0) - (b.key ?? 0))
  const order = (keys.length > 0 ? keys : columns).map((column) =>
    column.collatable ? `${quote(column.name)} collate "C"` : quote(column.name),
  )
  return `select ${values.join(', ')} from ${source} order by ${order.join(', ')}`
}

/** Writes rows, given as one JSON array of arrays of texts. */
export const insertRows = ({ name, columns }: DumpedTable): string => {
  const values = columns.map((column, index) => `(row ->> ${index})::${column.type}`)
  return `insert into ${quoteTable(name)} (${columns.map((column) => quote(column.name)).join(', ')})
    overriding system value select ${values.join(', ')} from jsonb_array_elements($1::jsonb) as row`
}

/** Whether there is any row in it. */
export const selectAny = ({ name }: DumpedTable): string => `select from ${quoteTable(name)} limit 1`

/** Switches the triggers of the product off or on: what they would derive is in the dump already. */
export const switchTriggers = ({ name }: DumpedTable, state: 'disable' | 'enable'): string =>
  `alter table ${quoteTable(name)} ${state} trigger user`
