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

/**
 * A condition on `people`: every word of the search begins a word of the name; or the whole search begins
 * the number or the e-mail address. Ranges on indexes, which keep them under row-level security.
 */
export const findPeople = (
  is: ExpressionBuilder<Tables, 'people'>,
  { search, private: isPrivate }: PeopleFilter,
): Expression<SqlBool> => {
  const words = normalise(search)
    .split(' ')
    .filter((word) => word !== '')
  const whole = search.trim()
  const named = words.map(
    (word) => sql<SqlBool>`people.person_id in (
      select person_id from person_search
      where organization_id = (select app_organization()) and token >= ${word} and token < ${upperBound(word)})`,
  )
  const byName = named.length === 0 ? sql<SqlBool>`false` : is.and(named)
  if (!isPrivate || whole === '') return byName
  const lower = whole.toLowerCase()
  return is.or([
    byName,
    sql<SqlBool>`(people.number >= ${whole} collate "C" and people.number < ${upperBound(whole)} collate "C")`,
    sql<SqlBool>`(people.email >= ${lower} collate "C" and people.email < ${upperBound(lower)} collate "C")`,
  ])
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
