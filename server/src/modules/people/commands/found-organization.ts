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
  readonly first: Newcomer | null
  /** Who is HR for everybody instead of the first. */
  readonly hr?: Newcomer | null
}

type Newcomer = NameParts & { readonly email: string }

export interface Founded {
  readonly organizationId: string
  readonly personId: string | null
  readonly hrId: string | null
}

interface Into {
  readonly clock: Clock
  readonly organizationId: string
  readonly language: Language
}

/** Somebody whom nobody here brings in, with the roles that nobody here gives. */
const addWithRoles = async (
  owner: Kysely<Tables>,
  { clock, organizationId, language }: Into,
  someone: Newcomer,
  roles: readonly ('hr' | 'administrator')[],
): Promise<string> => {
  const now = clock.now()
  const at = now.toString()
  const personId = newId(clock)
  await owner
    .insertInto('people')
    .values({
      organization_id: organizationId,
      person_id: personId,
      number: null,
      email: someone.email.toLowerCase(),
      given_name: someone.givenName,
      infix: someone.infix,
      family_name: someone.familyName,
      name_key: nameKey(someone),
      language,
      left_on: null,
      created_at: at,
      changed_at: at,
    })
    .execute()
  await owner
    .insertInto('person_search')
    .values(
      searchTokens(someone).map((token) => ({ organization_id: organizationId, token, person_id: personId })),
    )
    .execute()
  await owner
    .insertInto('role_grants')
    .values(
      roles.map((role) => ({
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
  for (const role of roles) {
    const given = { action: `role.${role}-given`, subjectType: 'person', subjectId: personId }
    await recordByHand(owner, organizationId, given, now)
  }
  return personId
}

/** Makes an organisation and its first person, or two of them. Before there is anybody to be, so as the owner of the tables. */
export const foundOrganization = async (
  owner: Kysely<Tables>,
  clock: Clock,
  { first, hr = null, ...organization }: Founding,
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
  if (first === null) return { organizationId, personId: null, hrId: null }
  const into = { clock, organizationId, language: organization.language }
  const hrId = hr === null ? null : await addWithRoles(owner, into, hr, ['hr'])
  const roles = hr === null ? (['hr', 'administrator'] as const) : (['administrator'] as const)
  const personId = await addWithRoles(owner, into, first, roles)
  return { organizationId, personId, hrId }
}
