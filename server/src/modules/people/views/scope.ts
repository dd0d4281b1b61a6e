import { type Expression, type SqlBool, sql } from 'kysely'
import type { Given } from '../../../platform/db/prepare.ts'
import { normalise } from '../name.ts'

/** What a text looks for. */
interface Sought {
  /** The beginnings of words of a name. */
  readonly words: readonly string[] | Expression<unknown>
  readonly many: number
  /** The beginning of a number or an e-mail address, for who keeps people. */
  readonly whole: Given<string> | null
}

/** The words that a text looks for. */
export const wordsOf = (text: string): string[] =>
  normalise(text)
    .split(' ')
    .filter((word) => word !== '')

/** From these letters to the last text that begins with them, in the order of collation "C". */
const beginsWith = (column: string, letters: Expression<unknown>) =>
  sql`${sql.ref(column)} >= ${letters} collate "C" and ${sql.ref(column)} < (${letters} || chr(1114111)) collate "C"`

/** Who is found by the beginning of a word of their name. */
const namedLike = (word: Expression<unknown>) => sql`
  select person_id from person_search
  where organization_id = (select app_organization()) and ${beginsWith('token', word)}`

/** Who is found by the beginning of their number or address. */
const knownAs = (column: 'number' | 'email', letters: Expression<unknown>) => sql`
  select person_id from people
  where organization_id = (select app_organization()) and ${beginsWith(column, letters)}`

/**
 * A condition on `people`: every word of the search begins a word of the name; or the whole search begins
 * the number or the e-mail address. Ranges on indexes, which keep them under row-level security; found
 * apart and then put together, since one condition with `or` would read everybody. They are found before anybody
 * is read (`array`): not knowing the letters, the database would rather go past everybody in order of name.
 */
export const findPeople = ({ words, many, whole }: Sought): Expression<SqlBool> => {
  const byName = Array.from({ length: many }, (_, index) =>
    namedLike(sql`(${words}::text[])[${sql.lit(index + 1)}]`),
  )
  const found = [
    ...(byName.length === 0 ? [] : [sql`(${sql.join(byName, sql` intersect `)})`]),
    ...(whole === null
      ? []
      : [knownAs('number', sql`${whole}::text`), knownAs('email', sql`lower(${whole}::text)`)]),
  ]
  return found.length === 0
    ? sql<SqlBool>`false`
    : sql<SqlBool>`people.person_id = any (array(${sql.join(found, sql` union `)}))`
}

/** A condition on `people`: works on this day (ISO date) in one of these units, or in one below them. */
export const peopleOfUnits = (
  unitIds: Given<readonly string[]>,
  day: Given<string>,
): Expression<SqlBool> => sql<SqlBool>`
  people.person_id in (
    with recursive below (unit_id) as (
      select unnest(${unitIds}::uuid[])
      union
      select units.unit_id from units join below on units.parent_id = below.unit_id
        where units.organization_id = (select app_organization())
    )
    select a.person_id from assignments a join below using (unit_id)
      where a.organization_id = (select app_organization())
        and a.starts_on <= ${day}::date and (a.ends_on is null or a.ends_on >= ${day}::date))`
