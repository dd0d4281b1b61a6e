import type { peopleRoutes } from '@tweespraak/contract/people'
import type { Answer, Request } from '@tweespraak/contract/route'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { todayIn } from '../../../platform/clock.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { keepsAllPeople, mayKeep } from '../policy.ts'
import { placeOf } from '../store/role.ts'
import { nameOfRow, type NameRow, unitOfRow, type WorkRow } from './neighbours.ts'
import { findPeople, wordsOf } from './scope.ts'

type Route = typeof peopleRoutes.heirs

/** As many as one looks through; who is not among them is searched for. */
const most = 50

type Row = NameRow & Pick<WorkRow, 'job_title' | 'unit_id' | 'unit_name'> & { readonly person_id: string }

const worksOn = (day: string) => sql`work.organization_id = (select app_organization())
  and work.starts_on <= ${day}::date and (work.ends_on is null or work.ends_on >= ${day}::date)`

/**
 * In the order of who takes over most often: whoever leads the one who goes, who leads people in the same unit, who
 * leads anybody, everybody else; last who is led by the one who goes. Not who stands further below: they would come
 * under themselves.
 */
const rankedHeirs = async (
  tx: Tx,
  leaverId: string,
  { day, search, whole }: { readonly day: string; readonly search: string; readonly whole: boolean },
): Promise<Row[]> => {
  const words = wordsOf(search)
  const sought =
    search === '' ? sql`true` : findPeople({ words, many: words.length, whole: whole ? search : null })
  const { rows } = await sql<Row>`
    with recursive leaver as (
      select unit_id, manager_id from assignments
        where organization_id = (select app_organization()) and person_id = ${leaverId}::uuid
        order by starts_on <= ${day}::date desc, starts_on desc limit 1
    ), team (person_id) as materialized (
      select work.person_id from assignments work where ${worksOn(day)} and work.manager_id = ${leaverId}::uuid
    ), below (person_id) as (
      select work.person_id from team join assignments work on work.manager_id = team.person_id where ${worksOn(day)}
      union
      select work.person_id from below join assignments work on work.manager_id = below.person_id where ${worksOn(day)}
    ), leaders (person_id, near) as materialized (
      select work.manager_id, bool_or(coalesce(work.unit_id = (select unit_id from leaver), false))
        from assignments work where ${worksOn(day)} and work.manager_id is not null group by work.manager_id
    ), ranked as (
      select people.organization_id, people.person_id, people.name_key, people.given_name, people.infix, people.family_name,
        case
          when people.person_id = (select manager_id from leaver) then 0
          when people.person_id in (select person_id from team) then 4
          when leaders.near then 1
          when leaders.person_id is not null then 2
          else 3
        end as rank
      from people left join leaders on leaders.person_id = people.person_id
      where people.organization_id = (select app_organization())
        and (people.left_on is null or people.left_on >= ${day}::date)
        and people.person_id <> ${leaverId}::uuid and people.person_id not in (select person_id from below)
        and ${sought}
      order by rank, people.name_key, people.person_id
      limit ${most}
    )
    select ranked.person_id, ranked.given_name, ranked.infix, ranked.family_name, work.job_title, work.unit_id, units.name as unit_name
    from ranked
    left join assignments work on work.person_id = ranked.person_id and ${worksOn(day)}
    left join units on units.organization_id = work.organization_id and units.unit_id = work.unit_id
    order by ranked.rank, ranked.name_key, ranked.person_id`.execute(tx)
  return rows
}

/** Who could lead next whom somebody leads: those first who most often do. For who may write down that they leave. */
export const listHeirs = async (
  { db, clock }: Services,
  viewer: Viewer,
  leaverId: string,
  { search = '' }: Request<Route>['query'],
): Promise<Outcome<Answer<Route>, 'not-allowed' | 'not-found'>> =>
  db.read(viewer, async (tx) => {
    const place = await placeOf(tx, leaverId, null)
    if (place === null) return refuse('not-found')
    if (!mayKeep(viewer, place.relation)) return refuse('not-allowed')
    const day = todayIn(clock, viewer.timeZone).toString()
    const rows = await rankedHeirs(tx, leaverId, {
      day,
      search: search.trim(),
      whole: keepsAllPeople(viewer),
    })
    return accept({
      people: rows.map((row) => ({
        personId: row.person_id,
        name: nameOfRow(row),
        jobTitle: row.job_title,
        unit: unitOfRow(row),
      })),
    })
  })
