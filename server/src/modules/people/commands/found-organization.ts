import type { Language } from '@tweespraak/contract/id'
import type { Kysely } from 'kysely'
import type { Clock } from '../../../platform/clock.ts'
import type { Tables } from '../../../platform/db/tables.ts'
import { newId } from '../../../platform/id.ts'
import { nameKey, type NameParts, searchTokens } from '../name.ts'
import { recordByHand } from '../store/by-hand.ts'

export interface Founding {
  readonly name: string
  readonly language: Language
  /** IANA name, such as `Europe/Amsterdam`. */
  readonly timeZone: string
  readonly demo: boolean
  /** Who comes in first, and is HR for everybody and administrator; null where the people come later. */
  readonly first: (NameParts & { readonly email: string }) | null
}

export interface Founded {
  readonly organizationId: string
  readonly personId: string | null
}

const firstRoles = ['hr', 'administrator'] as const

/** Makes an organisation and its first person. Before there is anybody to be, so as the owner of the tables. */
export const foundOrganization = async (
  owner: Kysely<Tables>,
  clock: Clock,
  { first, ...organization }: Founding,
): Promise<Founded> => {
  const now = clock.now()
  const at = now.toString()
  const organizationId = newId(clock)
  await owner
    .insertInto('organizations')
    .values({
      organization_id: organizationId,
      name: organization.name,
      language: organization.language,
      time_zone: organization.timeZone,
      demo: organization.demo,
      created_at: at,
    })
    .execute()
  const entry = { action: 'organization.founded', subjectType: 'organization', subjectId: organizationId }
  await recordByHand(owner, organizationId, entry, now)
  if (first === null) return { organizationId, personId: null }
  const personId = newId(clock)
  await owner
    .insertInto('people')
    .values({
      organization_id: organizationId,
      person_id: personId,
      number: null,
      email: first.email.toLowerCase(),
      given_name: first.givenName,
      infix: first.infix,
      family_name: first.familyName,
      name_key: nameKey(first),
      language: organization.language,
      left_on: null,
      created_at: at,
      changed_at: at,
    })
    .execute()
  await owner
    .insertInto('person_search')
    .values(
      searchTokens(first).map((token) => ({ organization_id: organizationId, token, person_id: personId })),
    )
    .execute()
  await owner
    .insertInto('role_grants')
    .values(
      firstRoles.map((role) => ({
        organization_id: organizationId,
        grant_id: newId(clock),
        person_id: personId,
        role,
        unit_id: null,
        granted_by: null,
        granted_at: at,
        ended_at: null,
      })),
    )
    .execute()
  for (const role of firstRoles) {
    const given = { action: `role.${role}-given`, subjectType: 'person', subjectId: personId }
    await recordByHand(owner, organizationId, given, now)
  }
  return { organizationId, personId }
}
