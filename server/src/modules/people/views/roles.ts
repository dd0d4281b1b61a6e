import type { PersonName, RoleGrant } from '@tweespraak/contract/people'
import { sql } from 'kysely'
import { todayIn } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { isLastHr, keepsPeople, mayGiveRole } from '../policy.ts'
import type { HeldRole } from '../standing.ts'
import { hrForAllOn } from '../store/role.ts'
import { nameColumns, nameOfRow, namesOf, unitOfRow } from './neighbours.ts'

const grants = (tx: Tx) =>
  tx
    .selectFrom('role_grants')
    .innerJoin('people', (join) =>
      join
        .onRef('people.organization_id', '=', 'role_grants.organization_id')
        .onRef('people.person_id', '=', 'role_grants.person_id'),
    )
    .leftJoin('units', (join) =>
      join
        .onRef('units.organization_id', '=', 'role_grants.organization_id')
        .onRef('units.unit_id', '=', 'role_grants.unit_id'),
    )
    .select([
      'role_grants.grant_id',
      'role_grants.person_id',
      'role_grants.role',
      'role_grants.unit_id',
      'role_grants.granted_by',
      'role_grants.granted_at',
      'units.name as unit_name',
      ...nameColumns,
    ])
    .select(
      sql<boolean>`role_grants.unit_id is not null and app_is_hr_for_unit(role_grants.unit_id)`.as(
        'unit_mine',
      ),
    )
    .select(sql<boolean>`app_is_hr_for(role_grants.person_id)`.as('person_mine'))
    .where('role_grants.organization_id', '=', sql<string>`(select app_organization())`)
    .where('role_grants.ended_at', 'is', null)
    .orderBy('people.name_key')
    .orderBy('role_grants.granted_at')

type GrantRow = Awaited<ReturnType<ReturnType<typeof grants>['executeTakeFirstOrThrow']>>

const asGrants = async (
  tx: Tx,
  viewer: Viewer,
  { rows, today }: { readonly rows: readonly GrantRow[]; readonly today: string },
): Promise<(PersonName & { readonly grant: RoleGrant })[]> => {
  const names = await namesOf(
    tx,
    rows.flatMap(({ granted_by: by }) => by ?? []),
  )
  const hrForAll = await hrForAllOn(tx, today)
  return rows.map((row) => {
    const held: HeldRole = { role: row.role as HeldRole['role'], unitId: row.unit_id }
    const place = {
      unitMine: row.unit_mine,
      relation: { self: row.person_id === viewer.personId, manager: false, hr: row.person_mine },
    }
    return {
      personId: row.person_id,
      name: nameOfRow(row),
      grant: {
        grantId: row.grant_id,
        role: held.role,
        unit: unitOfRow(row),
        grantedBy:
          row.granted_by === null
            ? null
            : { personId: row.granted_by, name: names.get(row.granted_by) ?? '' },
        grantedAt: row.granted_at,
        can: { end: mayGiveRole(viewer, held, place) && !isLastHr(held, row.person_id, hrForAll) },
      },
    }
  })
}

/** The roles that one person holds, with what the viewer may do about each as things stand today. */
export const rolesOf = async (
  tx: Tx,
  viewer: Viewer,
  { personId, today }: { readonly personId: string; readonly today: string },
): Promise<RoleGrant[]> => {
  const rows = await grants(tx).where('role_grants.person_id', '=', personId).execute()
  return (await asGrants(tx, viewer, { rows, today })).map(({ grant }) => grant)
}

/** Everybody who was given a role, for who keeps people. */
export const listRoles = async (
  services: Services,
  viewer: Viewer,
): Promise<Outcome<{ people: (PersonName & { roles: RoleGrant[] })[] }, 'not-allowed'>> => {
  if (!keepsPeople(viewer)) return refuse('not-allowed')
  const today = todayIn(services.clock, viewer.timeZone).toString()
  return services.db.read(viewer, async (tx) => {
    const found = await asGrants(tx, viewer, { rows: await grants(tx).execute(), today })
    const people = new Map<string, PersonName & { roles: RoleGrant[] }>()
    for (const { personId, name, grant } of found) {
      const person = people.get(personId) ?? { personId, name, roles: [] }
      person.roles.push(grant)
      people.set(personId, person)
    }
    return accept({ people: [...people.values()] })
  })
}
