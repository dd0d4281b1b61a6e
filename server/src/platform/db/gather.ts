import { type Expression, sql } from 'kysely'
import type { Tx } from './database.ts'
import { instants } from './tables.ts'

/** Rows of a query: one that was built, or `sql<Row>` with a select. Its columns keep the names they have in their tables. */
type Query = Expression<unknown>

export type Queries = Readonly<Record<string, Query>>

/** What several queries read, each under its name. */
export type AllRowsOf<Several> = {
  [Name in keyof Several]: NonNullable<Several[Name]> extends Expression<infer Row> ? Row[] : never
}

/** `2026-11-24T09:00:00.5+00:00` → `2026-11-24T09:00:00.500Z`, as `values.ts` reads it from a column. */
const instantOf = (text: string): string => {
  const parts = /^(.*T\d\d:\d\d:\d\d)(?:\.(\d+))?\+00:00$/.exec(text)
  return parts === null ? text : `${parts[1]}.${(parts[2] ?? '').padEnd(3, '0')}Z`
}

/** The row itself, which nobody else has yet. */
const revive = (row: Record<string, unknown>): Record<string, unknown> => {
  for (const name of Object.keys(row)) {
    const value = row[name]
    if (typeof value === 'string' && instants.has(name)) row[name] = instantOf(value)
  }
  return row
}

/** The one row that several queries answer with together. */
export type Gathered = Record<string, Record<string, unknown>[]>

/** One statement that asks several queries. */
export const gathering = (queries: Queries) => {
  const parts = Object.entries(queries).map(
    ([name, query]) =>
      sql`(select coalesce(json_agg(part), '[]') from (${query}) as part) as ${sql.id(name)}`,
  )
  return sql<Gathered>`select ${sql.join(parts)}`
}

/** What such a statement answered, each query's rows under its name. */
export const rowsOf = <Several>([found = {}]: readonly Gathered[]): AllRowsOf<Several> =>
  Object.fromEntries(
    Object.entries(found).map(([name, part]) => [name, part.map(revive)]),
  ) as AllRowsOf<Several>

/**
 * Reads several queries in one statement, and so in one trip to the database and as of one moment; each
 * keeps its order. What they read is as it would be one by one, except that bytes cannot be read so. No
 * query here may wait for a lock: the others would read what was before it.
 */
export const gather = async <const Several extends Queries>(
  tx: Tx,
  queries: Several,
): Promise<AllRowsOf<Several>> => rowsOf<Several>((await gathering(queries).execute(tx)).rows)
