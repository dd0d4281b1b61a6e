import { type peopleRoutes, type PersonSummary } from '@tweespraak/contract/people'
import type { Answer, Request } from '@tweespraak/contract/route'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { todayIn } from '../../../platform/clock.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { keepsAllPeople, keepsPeople } from '../policy.ts'
import { findPeople, peopleOfUnits } from './scope.ts'
import { nameColumns, nameOfRow, workOfRow } from './neighbours.ts'

type Route = typeof peopleRoutes.list

/** Whom nobody leads who works here on the day. */
const isUnmanaged = (day: string) =>
  sql<boolean>`(manager.person_id is null or coalesce(manager.left_on < ${day}::date, false))`

/**
 * People with their work on a day, and the names that belong to it: what colleagues know. Of somebody who
 * had left by then it is the work that they did last.
 */
export const peopleAtWork = (tx: Tx, day: string) =>
  tx
    .selectFrom('people')
    .leftJoinLateral(
      (is) =>
        is
          .selectFrom('assignments')
          .select(['job_title', 'unit_id', 'manager_id'])
          .whereRef('assignments.organization_id', '=', 'people.organization_id')
          .whereRef('assignments.person_id', '=', 'people.person_id')
          .where(sql<boolean>`starts_on <= least(${day}::date, people.left_on)`)
          .where(sql<boolean>`(ends_on is null or ends_on >= least(${day}::date, people.left_on))`)
          .orderBy('starts_on', 'desc')
          .limit(1)
          .as('work'),
      (join) => join.onTrue(),
    )
    .leftJoin('units', (join) =>
      join
        .onRef('units.organization_id', '=', 'people.organization_id')
        .onRef('units.unit_id', '=', 'work.unit_id'),
    )
    .leftJoin('people as manager', (join) =>
      join
        .onRef('manager.organization_id', '=', 'people.organization_id')
        .onRef('manager.person_id', '=', 'work.manager_id'),
    )
    .select([
      'people.person_id',
      ...nameColumns,
      'people.left_on',
      'work.job_title',
      'work.unit_id',
      'units.name as unit_name',
      'work.manager_id',
      'manager.given_name as manager_given_name',
      'manager.infix as manager_infix',
      'manager.family_name as manager_family_name',
      isUnmanaged(day).as('unmanaged'),
    ])
    .where('people.organization_id', '=', sql<string>`(select app_organization())`)

export type PersonAtWork = Awaited<ReturnType<ReturnType<typeof peopleAtWork>['executeTakeFirstOrThrow']>>

interface MayKnow {
  /** When somebody leaves. */
  readonly end: boolean
  /** That nobody who works here leads them. */
  readonly unmanaged: boolean
}

export const summaryOf = (row: PersonAtWork, may: MayKnow): PersonSummary => ({
  personId: row.person_id,
  name: nameOfRow(row),
  ...workOfRow(row),
  unmanaged: may.unmanaged && row.unmanaged,
  leftOn: may.end ? row.left_on : null,
})

/** The people of the organisation by family name, a page at a time. */
export const listPeople = async (
  services: Services,
  viewer: Viewer,
  query: Request<Route>['query'],
): Promise<Outcome<Answer<Route>>> => {
  const keeps = keepsPeople(viewer)
  const day = todayIn(services.clock, viewer.timeZone).toString()
  const left = query.state === 'left'
  const may = { add: keeps, import: keeps, export: keeps, seeLeft: keeps, invite: keeps }
  const forKeepers = query.state !== 'present'
  if (forKeepers && !keeps) return accept({ items: [], next: null, can: may })
  const mine = keepsAllPeople(viewer)
    ? sql<boolean>`true`
    : keeps
      ? sql<boolean>`app_is_hr_for(people.person_id)`
      : sql<boolean>`false`

  return services.db.read(viewer, async (tx) => {
    let people = peopleAtWork(tx, day).select(mine.as('mine'))
    people = left
      ? people.where('people.left_on', '<', day).where(mine)
      : people.where((is) => is.or([is('people.left_on', 'is', null), is('people.left_on', '>=', day)]))
    if (query.state === 'unmanaged') people = people.where(isUnmanaged(day)).where(mine)
    const search = query.search?.trim() ?? ''
    if (search !== '')
      people = people.where((is) => findPeople(is, { search, private: keepsAllPeople(viewer) }))
    if (query.unit !== undefined) people = people.where(peopleOfUnits([query.unit], day))
    if (query.cursor !== undefined) {
      // The cursor is an id and no name, so that no name stands in an address or a log.
      people = people.where(
        sql<boolean>`(people.name_key, people.person_id) > (
          select name_key, person_id from people as last
          where last.organization_id = (select app_organization()) and last.person_id = ${query.cursor}::uuid)`,
      )
    }
    const rows = await people
      .orderBy('people.name_key')
      .orderBy('people.person_id')
      .limit(query.limit + 1)
      .execute()
    const items = rows.slice(0, query.limit)
    return accept({
      items: items.map((row) => summaryOf(row, { end: row.mine, unmanaged: row.mine && !left })),
      next: rows.length > query.limit ? (items.at(-1)?.person_id ?? null) : null,
      can: may,
    })
  })
}
