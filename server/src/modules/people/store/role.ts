import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Relation } from '../relation.ts'
import type { HeldRole } from '../standing.ts'

interface GrantKey {
  readonly organizationId: string
  readonly grantId: string
}

export interface Grant extends HeldRole {
  readonly personId: string
}

/** The one who gives: null for the command line. */
export const addGrant = async (
  tx: Tx,
  key: GrantKey,
  grant: Grant,
  by: string | null,
  at: Temporal.Instant,
): Promise<'added' | 'there-already'> => {
  const added = await tx
    .insertInto('role_grants')
    .values({
      organization_id: key.organizationId,
      grant_id: key.grantId,
      person_id: grant.personId,
      role: grant.role,
      unit_id: grant.unitId,
      granted_by: by,
      granted_at: at.toString(),
      ended_at: null,
    })
    .onConflict((on) => on.doNothing())
    .returning('grant_id')
    .executeTakeFirst()
  return added === undefined ? 'there-already' : 'added'
}

/** A role that stands, locked until the end of the transaction. */
export const findGrant = async (tx: Tx, personId: string, grantId: string): Promise<Grant | null> => {
  const row = await tx
    .selectFrom('role_grants')
    .select(['person_id', 'role', 'unit_id'])
    .where('organization_id', '=', sql<string>`(select app_organization())`)
    .where('person_id', '=', personId)
    .where('grant_id', '=', grantId)
    .where('ended_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined
    ? null
    : { personId: row.person_id, role: row.role as Grant['role'], unitId: row.unit_id }
}

/**
 * Holds up until the end of the transaction everybody else who ends HR for everybody, or writes down that
 * one of them leaves: the last two cannot both go. Whoever waited counts anew.
 */
export const holdHrForAll = async (tx: Tx): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended('hr-for-all ' || app_organization(), 0))`.execute(
    tx,
  )
}

/** A role that stands, with whoever has it and works here on this day (ISO date); a query to be narrowed. */
export const holdersOn = (tx: Tx, day: string, role: HeldRole['role']) =>
  tx
    .selectFrom('role_grants')
    .innerJoin('people', (join) =>
      join
        .onRef('people.organization_id', '=', 'role_grants.organization_id')
        .onRef('people.person_id', '=', 'role_grants.person_id'),
    )
    .where('role_grants.organization_id', '=', sql<string>`(select app_organization())`)
    .where('role_grants.role', '=', role)
    .where('role_grants.ended_at', 'is', null)
    .where((is) => is.or([is('people.left_on', 'is', null), is('people.left_on', '>=', day)]))

/** Who is HR for everybody and still works here on this day: whoever left cannot give a role any more. */
export const hrForAllOn = async (tx: Tx, day: string): Promise<string[]> => {
  const rows = await holdersOn(tx, day, 'hr')
    .select('role_grants.person_id')
    .where('role_grants.unit_id', 'is', null)
    .execute()
  return rows.map((row) => row.person_id)
}

export const endGrant = async (
  tx: Tx,
  { organizationId, grantId }: GrantKey,
  at: Temporal.Instant,
): Promise<void> => {
  await tx
    .updateTable('role_grants')
    .set({ ended_at: at.toString() })
    .where('organization_id', '=', organizationId)
    .where('grant_id', '=', grantId)
    .execute()
}

/** Whether the asker may give the roles that somebody holds. */
export const vouchesFor = async (tx: Tx, personId: string): Promise<boolean> => {
  const found = await sql<{
    vouches: boolean
  }>`select app_may_vouch_for(${personId}::uuid) as vouches`.execute(tx)
  return found.rows[0]?.vouches === true
}

/** Whether nobody who works here leads somebody today who may judge them: nobody at all, or only whom they lead themselves. */
export const isJudgedByNobody = async (tx: Tx, personId: string): Promise<boolean> => {
  const found = await sql<{
    nobody: boolean
  }>`select app_is_judged_by_nobody(${personId}::uuid) as nobody`.execute(tx)
  return found.rows[0]?.nobody === true
}

/** The columns of a Relation to somebody. */
const relationColumns = (personId: string) => sql`${personId}::uuid = app_person() as self,
  app_manages(${personId}::uuid) as manager, app_is_hr_for(${personId}::uuid) as hr`

/** How the asker stands to somebody. */
export const relationTo = async (tx: Tx, personId: string): Promise<Relation> => {
  const found = await sql<Relation>`select ${relationColumns(personId)}`.execute(tx)
  return found.rows[0] ?? { self: false, manager: false, hr: false }
}

interface Place extends Relation {
  readonly known: boolean
  readonly unitKnown: boolean
  readonly unitMine: boolean
}

/** How the asker stands to somebody and to a unit, when a role is given or ended; null where there is nobody such. */
export const placeOf = async (tx: Tx, personId: string, unitId: string | null) => {
  const found = await sql<Place>`
    select
      exists (select from people where organization_id = app_organization() and person_id = ${personId}::uuid) as known,
      (${unitId}::uuid is null or exists (select from units where organization_id = app_organization() and unit_id = ${unitId}::uuid)) as "unitKnown",
      (${unitId}::uuid is not null and app_is_hr_for_unit(${unitId}::uuid)) as "unitMine",
      ${relationColumns(personId)}`.execute(tx)
  const [row] = found.rows
  if (row === undefined || !row.known) return null
  const { unitKnown, unitMine, self, manager, hr } = row
  return { unitKnown, unitMine, relation: { self, manager, hr } }
}
