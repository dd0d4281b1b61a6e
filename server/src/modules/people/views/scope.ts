import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Tables } from '../../../platform/db/tables.ts'
import { normalise } from '../name.ts'

export interface PeopleFilter {
  /** The beginnings of words of a name. */
  readonly search: string
  /** May a number or an e-mail address be searched for too? For who keeps people. */
  readonly private: boolean
}

/** The end of the range of texts that begin like this one, in the order of collation "C". */
const upperBound = (prefix: string): string => `${prefix}\u{10FFFF}`

/** Who is found by the beginning of a word of their name. */
const namedLike = (word: string) => sql`
  select person_id from person_search
  where organization_id = (select app_organization()) and token >= ${word} and token < ${upperBound(word)}`

/** Who is found by the beginning of their number or address. */
const knownAs = (column: 'number' | 'email', text: string) => sql`
  select person_id from people
  where organization_id = (select app_organization())
    and ${sql.ref(column)} >= ${text} collate "C" and ${sql.ref(column)} < ${upperBound(text)} collate "C"`

/**
 * A condition on `people`: every word of the search begins a word of the name; or the whole search begins
 * the number or the e-mail address. Ranges on indexes, which keep them under row-level security; found
 * apart and then put together, since one condition with `or` would read everybody.
 */
export const findPeople = (
  is: ExpressionBuilder<Tables, 'people'>,
  { search, private: isPrivate }: PeopleFilter,
): Expression<SqlBool> => {
  const words = normalise(search)
    .split(' ')
    .filter((word) => word !== '')
  const whole = search.trim()
  const byName = words.map(namedLike)
  if (!isPrivate || whole === '')
    return byName.length === 0
      ? sql<SqlBool>`false`
      : is.and(byName.map((found) => sql<SqlBool>`people.person_id in (${found})`))
  const found = [
    ...(byName.length === 0 ? [] : [sql`(${sql.join(byName, sql` intersect `)})`]),
    knownAs('number', whole),
    knownAs('email', whole.toLowerCase()),
  ]
  return sql<SqlBool>`people.person_id in (${sql.join(found, sql` union `)})`
}

/** A condition on `people`: works on this day (ISO date) in one of these units, or in one below them. */
export const peopleOfUnits = (unitIds: readonly string[], day: string): Expression<SqlBool> => sql<SqlBool>`
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
