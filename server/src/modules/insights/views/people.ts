import type { insightsRoutes, PersonProgress } from '@tweespraak/contract/insights'
import type { Bilingual } from '@tweespraak/contract/id'
import type { Answer, Request } from '@tweespraak/contract/route'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { placesOf, restBeside } from '../../conversations/public.ts'
import { nameOfRow, type NameRow, workOfRow, type WorkRow } from '../../people/public.ts'
import { kindsSeenByHr } from '../../templates/public.ts'
import { expectationOf, type Yardstick, yardstickAt } from '../yardstick.ts'
import { allKinds, conditionsAt, withStanding } from './measure.ts'
import { type Scope, scopeOf, workOn } from './scope.ts'
import { lastOf, nextOf, type Standing, waitsOf } from '../standing.ts'

type Query = Omit<Request<typeof insightsRoutes.people>['query'], 'limit'> & { readonly limit: number }

interface PersonRow extends NameRow, WorkRow {
  readonly person_id: string
  readonly manager_left: boolean
  readonly agreement_due_on: string | null
  readonly rest: PersonProgress['rest']
}

/** The order of a page, and where it goes on after somebody. The cursor is an id and no name, so that no name stands in an address. */
const orderOf = ({ sort, cursor }: Query, kind: string) => {
  const longest = sort === 'longest-ago'
  const key = longest
    ? sql`coalesce(a.last_held_at, '-infinity'::timestamptz), people.person_id`
    : sql`people.name_key, people.person_id`
  if (cursor === undefined) return { key, beyond: sql<boolean>`true` }
  const after = longest
    ? sql`select coalesce((select last.last_held_at from progress_of_people last
        where last.organization_id = (select app_organization()) and last.kind_code = ${kind}
          and last.employee_id = ${cursor}::uuid), '-infinity'::timestamptz), ${cursor}::uuid`
    : sql`select last.name_key, last.person_id from people last
        where last.organization_id = (select app_organization()) and last.person_id = ${cursor}::uuid`
  return { key, beyond: sql<boolean>`(${key}) > (${after})` }
}

const placeOf = (scope: Scope, within: Query['within']): RawBuilder<boolean> => {
  if (within === 'here') return scope.here
  return scope.everybody ? sql`true` : sql`a.unit_id in (select unit_id from branches)`
}

const pageOf = async (
  tx: Tx,
  scope: Scope,
  query: Query,
  { kind, at }: { readonly kind: string; readonly at: Yardstick },
): Promise<PersonRow[]> => {
  const { key, beyond } = orderOf(query, kind)
  const shown = query.show === undefined ? sql<boolean>`true` : conditionsAt(at)[query.show]
  // Everybody by name is read along the names until the page is full. Of a choice few may be left, and looking
  // for them along all names costs seconds: they are found first.
  const walks = query.show === undefined && scope.everybody && query.within === 'below'
  const first = walks ? sql`not materialized` : sql`materialized`
  const found = await sql<PersonRow>`
    with recursive ${scope.branches}, a as ${first} (
      select a.organization_id, a.person_id, a.job_title, a.unit_id, a.manager_id, p.last_held_at, p.agreement_due_on
      from assignments a
      left join progress_of_people p on p.organization_id = (select app_organization())
        and p.kind_code = ${kind} and p.employee_id = a.person_id
      ${query.show === undefined ? sql`` : withStanding(at, kind)}
      where ${workOn(at.until)} and ${placeOf(scope, query.within)} and ${shown}
    ), page as (
      select a.*, people.given_name, people.infix, people.family_name, row_number() over (order by ${key}) as place
      from a join people on people.organization_id = a.organization_id and people.person_id = a.person_id
      where ${beyond}
      order by ${key}
      limit ${query.limit + 1}
    )
    select page.person_id, page.given_name, page.infix, page.family_name, page.job_title,
      page.unit_id, units.name as unit_name, page.manager_id, manager.given_name as manager_given_name,
      manager.infix as manager_infix, manager.family_name as manager_family_name,
      coalesce(manager.left_on < ${at.until}::date, false) as manager_left, page.agreement_due_on,
      ${restBeside(sql.ref('page.person_id'))} as rest
    from page
    left join units on units.organization_id = page.organization_id and units.unit_id = page.unit_id
    left join people manager on manager.organization_id = page.organization_id and manager.person_id = page.manager_id
    order by page.place`.execute(tx)
  return found.rows
}

interface SignerRow extends NameRow {
  readonly employee_id: string
  readonly kind_code: string
}

/** By employee and kind: the names of those whose signature an offered report waits for. */
const signersOf = async (
  tx: Tx,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const { rows } = await sql<SignerRow>`
    select c.employee_id, c.kind_code, p.given_name, p.infix, p.family_name
    from conversations c
    cross join lateral app_awaited_signers(c.conversation_id) awaited(person_id)
    join people p on p.organization_id = c.organization_id and p.person_id = awaited.person_id
    where c.organization_id = (select app_organization()) and c.state = 'recorded'
      and c.employee_id = any (${personIds}::uuid[])
    order by p.name_key`.execute(tx)
  const named = rows.map((row) => ({ key: `${row.employee_id} ${row.kind_code}`, name: nameOfRow(row) }))
  return new Map(
    Map.groupBy(named, ({ key }) => key)
      .entries()
      .map(([key, group]) => [key, [...new Set(group.map(({ name }) => name))]]),
  )
}

/** How far the conversations of each of these people are, kind by kind. */
const standingsOf = async (
  tx: Tx,
  personIds: readonly string[],
  kind: string | undefined,
): Promise<ReadonlyMap<string, Standing[]>> => {
  let rows = tx
    .selectFrom('progress_of_people')
    .select(['employee_id', 'kind_code', 'last_held_at', 'open_from', 'open_until'])
    .select(['report_since', 'report_due_at', 'signing_since', 'signing_due_at'])
    .where('organization_id', '=', sql<string>`(select app_organization())`)
    .where(sql<boolean>`employee_id = any (${personIds}::uuid[])`)
    .where('kind_code', '<>', allKinds)
    .orderBy('kind_code')
  if (kind !== undefined) rows = rows.where('kind_code', '=', kind)
  const found = await rows.execute()
  const signers = await signersOf(tx, personIds)
  const places = await placesOf(tx, personIds)
  return Map.groupBy(
    found.map((row) => ({
      ...row,
      signers: signers.get(`${row.employee_id} ${row.kind_code}`) ?? [],
      series: places.flatMap(({ employeeId, kindCode, at, series }) =>
        employeeId === row.employee_id && kindCode === row.kind_code && series !== null
          ? [{ at, place: series }]
          : [],
      ),
    })),
    (row) => row.employee_id,
  )
}

const personOf = (
  row: PersonRow,
  standings: readonly Standing[],
  { at, names }: { readonly at: Yardstick; readonly names: ReadonlyMap<string, Bilingual> },
): PersonProgress => ({
  personId: row.person_id,
  name: nameOfRow(row),
  ...workOfRow(row),
  managerLeft: row.manager_left,
  last: lastOf(standings, names),
  next: nextOf(standings, names, at),
  rest: row.rest,
  waits: row.rest === null ? waitsOf(standings, names, at) : [],
  agreementDueOn:
    row.rest === null && row.agreement_due_on !== null && row.agreement_due_on < at.until
      ? row.agreement_due_on
      : null,
})

/** The people behind a count, a page at a time. */
export const pageOfPeople = async (
  services: Services,
  viewer: Viewer,
  query: Query,
): Promise<Outcome<Answer<typeof insightsRoutes.people>, 'not-allowed' | 'not-found'>> =>
  services.db.read(viewer, async (tx) => {
    const scope = await scopeOf(tx, viewer, query.unit)
    if (!scope.ok) return scope
    const kinds = await kindsSeenByHr(tx)
    const expected = expectationOf(
      kinds.filter(({ inUse }) => inUse),
      query.kind,
    )
    const at = yardstickAt(services.clock.now(), viewer.timeZone, { period: query.period, ...expected })
    const rows = await pageOf(tx, scope.value, query, { kind: query.kind ?? allKinds, at })
    const page = rows.slice(0, query.limit)
    const standings = await standingsOf(
      tx,
      page.map((row) => row.person_id),
      query.kind,
    )
    const names = new Map(kinds.map(({ code, name }) => [code, name]))
    return accept({
      items: page.map((row) => personOf(row, standings.get(row.person_id) ?? [], { at, names })),
      next: rows.length > query.limit ? (page.at(-1)?.person_id ?? null) : null,
    })
  })
