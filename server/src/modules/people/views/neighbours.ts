import type { PersonName, PersonSummary } from '@tweespraak/contract/people'
import type { Language } from '@tweespraak/contract/id'
import { type Expression, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import { displayName } from '../name.ts'
import { holdersOn } from '../store/role.ts'

/** The columns that a name is made of, to select from `people`. */
export const nameColumns = ['people.given_name', 'people.infix', 'people.family_name'] as const

export interface NameRow {
  readonly given_name: string
  readonly infix: string | null
  readonly family_name: string
}

export const nameOfRow = (row: NameRow): string =>
  displayName({ givenName: row.given_name, infix: row.infix, familyName: row.family_name })

/**
 * Somebody's name beside a row that knows them by their id (named with its table): selected under a name of
 * one's own, read by `nameOfRow`. The id is worked out first, in a sub-select: under row-level security an
 * expression that might tell something would keep the index from being used, and everybody would be read.
 */
export const namedBy = (personId: Expression<unknown>) => sql<NameRow>`(select json_build_object(
  'given_name', named.given_name, 'infix', named.infix, 'family_name', named.family_name) from people as named
  where named.organization_id = (select app_organization()) and named.person_id = (select ${personId}))`

/** Somebody's last working day (ISO date) beside a row that knows them by their id; null while none is known. */
export const lastDayOf = (personId: Expression<unknown>) => sql<string | null>`(select leaver.left_on
  from people as leaver
  where leaver.organization_id = (select app_organization()) and leaver.person_id = (select ${personId}))`

/** Whether somebody with this last working day worked here no more at a moment (ISO instant). */
export const hasLeftBy = (leftOn: string | null, moment: string, timeZone: string): boolean =>
  leftOn !== null &&
  moment !== '' &&
  leftOn < Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate().toString()

/** The names of these people; who does not exist in this organisation is not in the answer. */
export const namesOf = async (tx: Tx, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  if (personIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('people')
    .select(['person_id', ...nameColumns])
    .where('organization_id', '=', sql<string>`(select app_organization())`)
    .where('person_id', 'in', [...new Set(personIds)])
    .execute()
  return new Map(rows.map((row) => [row.person_id, nameOfRow(row)]))
}

export interface PersonFacts extends PersonName {
  readonly email: string | null
  readonly language: Language
  /** Last working day, where it is known. */
  readonly leftOn: string | null
}

/** What a letter to somebody needs. For the server's own use: an e-mail address is not for colleagues' eyes. */
export const factsOf = async (tx: Tx, personId: string): Promise<PersonFacts | null> => {
  const row = await tx
    .selectFrom('people')
    .select(['person_id', 'email', 'language', 'left_on', ...nameColumns])
    .where('organization_id', '=', sql<string>`(select app_organization())`)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    personId: row.person_id,
    name: nameOfRow(row),
    email: row.email,
    language: row.language === 'en' ? 'en' : 'nl',
    leftOn: row.left_on,
  }
}

/** The administrators who work here on a day (ISO date), by family name. */
export const administratorsOn = async (tx: Tx, day: string): Promise<PersonName[]> => {
  const rows = await holdersOn(tx, day, 'administrator')
    .select(['people.person_id', ...nameColumns])
    .orderBy('people.name_key')
    .execute()
  return rows.map((row) => ({ personId: row.person_id, name: nameOfRow(row) }))
}

const onDay = (tx: Tx, day: Given<string>) =>
  tx
    .selectFrom('assignments')
    .where('assignments.organization_id', '=', sql<string>`(select app_organization())`)
    .where('assignments.starts_on', '<=', day)
    .where((is) => is.or([is('assignments.ends_on', 'is', null), is('assignments.ends_on', '>=', day)]))

export interface Work {
  readonly jobTitle: string | null
  readonly unitId: string | null
  readonly unitName: string | null
  readonly managerId: string | null
}

/** Somebody's work on a day (ISO date): null when they had none. */
export const workOf = async (tx: Tx, personId: string, day: string): Promise<Work | null> => {
  const row = await onDay(tx, day)
    .leftJoin('units', (join) =>
      join
        .onRef('units.organization_id', '=', 'assignments.organization_id')
        .onRef('units.unit_id', '=', 'assignments.unit_id'),
    )
    .select(['assignments.job_title', 'assignments.unit_id', 'assignments.manager_id', 'units.name'])
    .where('assignments.person_id', '=', personId)
    .orderBy('assignments.starts_on', 'desc')
    .executeTakeFirst()
  if (row === undefined) return null
  return { jobTitle: row.job_title, unitId: row.unit_id, unitName: row.name, managerId: row.manager_id }
}

interface UnitRow {
  readonly unit_id: string | null
  readonly unit_name: string | null
}

/** A unit with its name, from a row that has it beside it. */
export const unitOfRow = ({ unit_id: unitId, unit_name: name }: UnitRow): PersonSummary['unit'] =>
  unitId === null || name === null ? null : { unitId, name }

/** Somebody's work, with the names that belong to it. */
export interface WorkRow extends UnitRow {
  readonly job_title: string | null
  readonly manager_id: string | null
  readonly manager_given_name: string | null
  readonly manager_infix: string | null
  readonly manager_family_name: string | null
}

/** Somebody's work with the names that belong to it, from a row that has them beside it. */
export const workOfRow = (row: WorkRow): Pick<PersonSummary, 'jobTitle' | 'unit' | 'manager'> => ({
  jobTitle: row.job_title,
  unit: unitOfRow(row),
  manager:
    row.manager_id === null || row.manager_family_name === null
      ? null
      : {
          personId: row.manager_id,
          name: nameOfRow({
            given_name: row.manager_given_name ?? '',
            infix: row.manager_infix,
            family_name: row.manager_family_name,
          }),
        },
})

/** Who somebody is and who leads them on a day (ISO date), by name; no row while they have no work. */
export const managerQuery = (tx: Tx, personId: Given<string>, day: Given<string>) =>
  onDay(tx, day)
    .select([
      'assignments.manager_id',
      namedBy(sql.ref('assignments.person_id')).as('name'),
      namedBy(sql.ref('assignments.manager_id')).as('manager_name'),
    ])
    .where('assignments.person_id', '=', personId)
    .orderBy('assignments.starts_on', 'desc')
    .limit(sql.lit(1))

/** Who leads somebody on a day (ISO date). */
export const managerOf = async (tx: Tx, personId: string, day: string): Promise<PersonName | null> => {
  const row = await managerQuery(tx, personId, day).executeTakeFirst()
  if (row === undefined || row.manager_id === null) return null
  return { personId: row.manager_id, name: nameOfRow(row.manager_name) }
}

/** Whom somebody leads on a day (ISO date), and in which job, by family name; a row is read by `nameOfRow`. */
export const teamQuery = (tx: Tx, managerId: Given<string>, day: Given<string>) =>
  onDay(tx, day)
    .innerJoin('people', (join) =>
      join
        .onRef('people.organization_id', '=', 'assignments.organization_id')
        .onRef('people.person_id', '=', 'assignments.person_id'),
    )
    .select(['people.person_id', 'assignments.job_title', ...nameColumns])
    .where('assignments.manager_id', '=', managerId)
    .orderBy('people.name_key')

/** The ids of the same people, for a query about them. */
export const teamIds = (tx: Tx, managerId: Given<string>, day: Given<string>) =>
  onDay(tx, day).select('assignments.person_id').where('assignments.manager_id', '=', managerId)
