import type { Language } from '@tweespraak/contract/id'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { type NameParts, nameKey, searchTokens } from '../name.ts'
import { refusingTaken } from './taken.ts'

export interface PersonRecord extends NameParts {
  readonly number: string | null
  readonly email: string | null
  readonly language: Language
}

/** Where somebody is reached until their address changes. */
export interface OldAddress {
  readonly personId: string
  readonly email: string
  readonly language: Language
}

interface Key {
  readonly organizationId: string
  readonly personId: string
}

const columns = (person: PersonRecord) => ({
  number: person.number,
  email: person.email,
  given_name: person.givenName,
  infix: person.infix,
  family_name: person.familyName,
  name_key: nameKey(person),
  language: person.language,
})

const indexName = async (tx: Tx, { organizationId, personId }: Key, name: NameParts): Promise<void> => {
  await tx
    .deleteFrom('person_search')
    .where('organization_id', '=', organizationId)
    .where('person_id', '=', personId)
    .execute()
  const tokens = searchTokens(name).map((token) => ({
    organization_id: organizationId,
    token,
    person_id: personId,
  }))
  if (tokens.length > 0) await tx.insertInto('person_search').values(tokens).execute()
}

export const addPerson = async (
  tx: Tx,
  key: Key,
  person: PersonRecord,
  leftOn: string | null,
  at: Temporal.Instant,
): Promise<void> => {
  const moment = at.toString()
  await tx
    .insertInto('people')
    .values({
      organization_id: key.organizationId,
      person_id: key.personId,
      ...columns(person),
      left_on: leftOn,
      created_at: moment,
      changed_at: moment,
    })
    .execute()
  await indexName(tx, key, person)
}

export const findPerson = async (tx: Tx, personId: string): Promise<PersonRecord | null> => {
  const row = await tx
    .selectFrom('people')
    .selectAll()
    .where('organization_id', '=', sql<string>`(select app_organization())`)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    number: row.number,
    email: row.email,
    givenName: row.given_name,
    infix: row.infix,
    familyName: row.family_name,
    language: row.language === 'en' ? 'en' : 'nl',
  }
}

/** Who works here, or will, under this address. */
export const personByEmail = async (tx: Tx, email: string): Promise<string | null> => {
  const row = await tx
    .selectFrom('people')
    .select('person_id')
    .where('organization_id', '=', sql<string>`(select app_organization())`)
    .where('email', '=', email)
    .where(sql<boolean>`(left_on is null or left_on >= app_today())`)
    .executeTakeFirst()
  return row?.person_id ?? null
}

export const savePerson = async (
  tx: Tx,
  key: Key,
  person: PersonRecord,
  at: Temporal.Instant,
): Promise<void> => {
  await tx
    .updateTable('people')
    .set({ ...columns(person), changed_at: at.toString() })
    .where('organization_id', '=', key.organizationId)
    .where('person_id', '=', key.personId)
    .execute()
  await indexName(tx, key, person)
}

/** Their work has changed: a preview of an import that was made before no longer holds. */
export const touchPerson = async (
  tx: Tx,
  key: Key,
  changes: { readonly leftOn?: string | null },
  at: Temporal.Instant,
): Promise<void> => {
  await tx
    .updateTable('people')
    .set({ changed_at: at.toString(), ...(changes.leftOn === undefined ? {} : { left_on: changes.leftOn }) })
    .where('organization_id', '=', key.organizationId)
    .where('person_id', '=', key.personId)
    .execute()
}

/** A number or an address that is somebody else's becomes a refusal. */
export const unlessTaken = refusingTaken({
  people_by_number: 'number-taken',
  people_by_email: 'email-taken',
})
