import type { PersonName, RoleGrant } from '@tweespraak/contract/people'
import { sql } from 'kysely'
import { todayIn } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { isLastHr, keepsPeople, mayGiveBack, mayGiveRole } from '../policy.ts'
import { type HeldRole, isOnlyOne } from '../standing.ts'
import { hrForAllOn } from '../store/role.ts'
import { administratorsOn, nameColumns, nameOfRow, namesOf, unitOfRow } from './neighbours.ts'

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

/** What the viewer may do about a role as things stand. */
const rightsOver = (viewer: Viewer, row: GrantRow, hrForAll: readonly string[]) => {
  const held: HeldRole = { role: row.role as HeldRole['role'], unitId: row.unit_id }
  const relation = { self: row.person_id === viewer.personId, manager: false, hr: row.person_mine }
  const mayEnd = mayGiveRole(viewer, held, { unitMine: row.unit_mine, relation })
  const isLast = mayEnd && isLastHr(held, row.person_id, hrForAll)
  const end = mayEnd && !isLast
  return { role: held.role, isLastHr: isLast, end, giveBack: end && mayGiveBack(viewer, held, relation) }
}

const asGrants = async (
  tx: Tx,
  viewer: Viewer,
  { rows, today }: { readonly rows: readonly GrantRow[]; readonly today: string },
): Promise<(PersonName & { readonly grant: RoleGrant })[]> => {
  const hrForAll = await hrForAllOn(tx, today)
  const grantsWithRights = rows.map((row) => ({ row, rights: rightsOver(viewer, row, hrForAll) }))
  const gone = grantsWithRights.filter(({ rights }) => rights.end && !rights.giveBack)
  const administrators = gone.some(({ rights }) => rights.role === 'administrator')
    ? (await administratorsOn(tx, today)).map(({ personId }) => personId)
    : []
  const giversOf = (role: HeldRole['role']) =>
    [...new Set(role === 'administrator' ? [...administrators, ...hrForAll] : hrForAll)].filter(
      (personId) => personId !== viewer.personId,
    )
  const names = await namesOf(tx, [
    ...rows.flatMap(({ granted_by: by }) => by ?? []),
    ...gone.flatMap(({ rights }) => giversOf(rights.role)),
  ])
  const named = (personId: string) => ({ personId, name: names.get(personId) ?? '' })
  return grantsWithRights.map(({ row, rights: { role, end, giveBack, ...rights } }) => ({
    personId: row.person_id,
    name: nameOfRow(row),
    grant: {
      grantId: row.grant_id,
      role,
      unit: unitOfRow(row),
      grantedBy: row.granted_by === null ? null : named(row.granted_by),
      grantedAt: row.granted_at,
      isLastHr: rights.isLastHr,
      isLastAdministrator:
        role === 'administrator' && end && !giveBack && isOnlyOne(row.person_id, administrators),
      can: { end, giveBack },
      givers: end && !giveBack ? giversOf(role).map(named) : [],
    },
  }))
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
