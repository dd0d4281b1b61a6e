import { displayName, nameKey, searchTokens } from '../../src/modules/people/name.ts'
import type { Database } from '../../src/platform/db/database.ts'
import { newId } from '../../src/platform/id.ts'

let made = 0
const now = () => Temporal.Now.instant()
const clock = { now }

interface UnitGiven {
  readonly organizationId: string
  readonly name?: string
  readonly code?: string | null
  readonly parentId?: string | null
}

/** A unit of the organisation, at the top of the tree unless it has a parent. */
export const aUnit = async (db: Database, given: UnitGiven): Promise<string> => {
  made += 1
  const unitId = newId(clock)
  await db.owner
    .insertInto('units')
    .values({
      organization_id: given.organizationId,
      unit_id: unitId,
      parent_id: given.parentId ?? null,
      name: given.name ?? `Afdeling ${made}`,
      code: given.code ?? null,
      archived_at: null,
    })
    .execute()
  return unitId
}

interface EmploymentGiven {
  readonly organizationId: string
  readonly personId: string
  readonly unitId?: string | null
  readonly managerId?: string | null
  readonly jobTitle?: string | null
  readonly hoursPerWeek?: number | null
  /** First and last working day; 1 January 2020 and open unless given. */
  readonly startsOn?: string
  readonly endsOn?: string | null
}

/** An employment with one assignment that lasts as long. */
const anEmployment = async (db: Database, given: EmploymentGiven): Promise<string> => {
  const employmentId = newId(clock)
  const term = { starts_on: given.startsOn ?? '2020-01-01', ends_on: given.endsOn ?? null }
  const key = {
    organization_id: given.organizationId,
    employment_id: employmentId,
    person_id: given.personId,
  }
  await db.owner
    .insertInto('employments')
    .values({ ...key, ...term })
    .execute()
  await db.owner
    .insertInto('assignments')
    .values({
      ...key,
      ...term,
      assignment_id: newId(clock),
      unit_id: given.unitId ?? null,
      job_title: given.jobTitle === undefined ? 'Medewerker' : given.jobTitle,
      manager_id: given.managerId ?? null,
      hours_per_week: given.hoursPerWeek === undefined ? 36 : given.hoursPerWeek,
    })
    .execute()
  return employmentId
}

export interface PersonGiven extends Partial<Omit<EmploymentGiven, 'organizationId' | 'personId'>> {
  readonly organizationId: string
  readonly personId?: string
  readonly number?: string | null
  readonly email?: string | null
  readonly givenName?: string
  readonly infix?: string | null
  readonly familyName?: string
  readonly language?: 'nl' | 'en'
  /** false: known, but without work here. */
  readonly employed?: boolean
}

export interface PersonMade {
  readonly personId: string
  readonly name: string
  readonly email: string | null
}

/** Somebody of the organisation, employed since 2020 unless told otherwise. */
export const aPerson = async (db: Database, given: PersonGiven): Promise<PersonMade> => {
  made += 1
  const personId = given.personId ?? newId(clock)
  const name = {
    givenName: given.givenName ?? 'Robin',
    infix: given.infix ?? null,
    familyName: given.familyName ?? `Persoon${made}`,
  }
  const email = given.email === undefined ? `persoon${made}@voorbeeld.nl` : given.email
  const at = now().toString()
  await db.owner
    .insertInto('people')
    .values({
      organization_id: given.organizationId,
      person_id: personId,
      number: given.number === undefined ? `N${made}` : given.number,
      email,
      given_name: name.givenName,
      infix: name.infix,
      family_name: name.familyName,
      name_key: nameKey(name),
      language: given.language ?? 'nl',
      left_on: given.endsOn ?? null,
      created_at: at,
      changed_at: at,
    })
    .execute()
  await db.owner
    .insertInto('person_search')
    .values(
      searchTokens(name).map((token) => ({
        organization_id: given.organizationId,
        token,
        person_id: personId,
      })),
    )
    .execute()
  if (given.employed !== false) await anEmployment(db, { ...given, personId })
  return { personId, name: displayName(name), email }
}

/** Somebody who leads the given people from today's point of view: their open assignments come under this manager. */
export const aManager = async (
  db: Database,
  given: PersonGiven & { readonly team?: readonly string[] },
): Promise<PersonMade> => {
  const manager = await aPerson(db, { givenName: 'Mo', jobTitle: 'Teamleider', ...given })
  if (given.team !== undefined && given.team.length > 0) {
    await db.owner
      .updateTable('assignments')
      .set({ manager_id: manager.personId })
      .where('organization_id', '=', given.organizationId)
      .where('person_id', 'in', given.team)
      .where('ends_on', 'is', null)
      .execute()
  }
  return manager
}

interface GrantGiven {
  readonly organizationId: string
  readonly personId: string
  readonly role: 'hr' | 'administrator' | 'coach'
  /** HR for this unit and below; everybody unless given. */
  readonly unitId?: string | null
  readonly grantedBy?: string | null
}

export const grantRole = async (db: Database, given: GrantGiven): Promise<string> => {
  const grantId = newId(clock)
  await db.owner
    .insertInto('role_grants')
    .values({
      organization_id: given.organizationId,
      grant_id: grantId,
      person_id: given.personId,
      role: given.role,
      unit_id: given.unitId ?? null,
      granted_by: given.grantedBy ?? null,
      granted_at: now().toString(),
      ended_at: null,
    })
    .execute()
  return grantId
}
