import { planAheadDays } from '@tweespraak/contract/conversation'
import { bilingual } from '@tweespraak/contract/id'
import {
  dueReason,
  type DueState,
  dueState,
  dueStateOn,
  type DueTalk,
  type rhythmRoutes,
  termSource,
} from '@tweespraak/contract/rhythm'
import type { Answer, Request } from '@tweespraak/contract/route'
import { type Expression, sql } from 'kysely'
import { z } from 'zod'
import { todayIn } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { namedBy, nameOfRow, type NameRow, workOfRow, type WorkRow } from '../../people/public.ts'
import { seesRhythm } from '../policy.ts'
import { below, unitsInUse } from '../store/scope.ts'

/** What is due for somebody, from a row that has it with the newest name of its kind. */
interface DueRow {
  readonly person_id: string
  readonly kind_id: string
  readonly kind_name: unknown
  readonly because: string
  /** Also later than the rhythm gives, when conversations rested. */
  readonly due_on: string
  readonly latest_on: string | null
  readonly latest_source: unknown
  readonly attention: unknown
  readonly planned_at: string | null
  readonly resting: boolean
}

const attention = z.object({ years: z.number(), source: termSource }).nullable()

/** The columns of a `DueRow` of `d`, from `due_talks`. */
const dueColumns = sql`d.person_id, d.kind_id, d.because, greatest(d.due_on, d.resumed_on) as due_on, d.latest_on,
  d.latest_source, d.attention, d.planned_at, d.person_id in (select app_resting()) as resting,
  (select v.name from kind_versions v where v.organization_id = d.organization_id and v.kind_id = d.kind_id
    order by v.version desc limit 1) as kind_name`

export const dueOfRow = (row: DueRow, timeZone: string, today: string): DueTalk => {
  const plannedOn =
    row.planned_at === null
      ? null
      : Temporal.Instant.from(row.planned_at).toZonedDateTimeISO(timeZone).toPlainDate().toString()
  const { due_on: dueOn, latest_on: latestOn, resting } = row
  return {
    kind: { kindId: row.kind_id, name: bilingual.parse(row.kind_name) },
    because: dueReason.parse(row.because),
    dueOn,
    latest: latestOn === null ? null : { on: latestOn, source: termSource.parse(row.latest_source) },
    plannedAt: row.planned_at,
    attention: attention.parse(row.attention),
    state: dueStateOn({ dueOn, latestOn, plannedOn, resting }, today),
  }
}

const inUse = sql`exists (select from kinds k where k.organization_id = d.organization_id and k.kind_id = d.kind_id
  and k.retired_at is null)`

/** Which talks are due for somebody, soonest first: nothing for who may not know. */
export const showDueOfPerson = (
  services: Services,
  viewer: Viewer,
  personId: string,
): Promise<Answer<typeof rhythmRoutes.ofPerson>> =>
  services.db.read(viewer, async (tx) => {
    const today = todayIn(services.clock, viewer.timeZone).toString()
    const { rows } = await sql<DueRow>`select ${dueColumns} from due_talks d
      where d.organization_id = (select app_organization()) and d.person_id = ${personId}::uuid and ${inUse}
      order by due_on, d.kind_id`.execute(tx)
    return { items: rows.map((row) => dueOfRow(row, viewer.timeZone, today)) }
  })

/** For the lists of who plans: the days of all that is due for the viewer and whom they lead today, planned or not. */
export const listNearDays = (services: Services, viewer: Viewer): Promise<Answer<typeof rhythmRoutes.near>> =>
  services.db.read(viewer, async (tx) => {
    const today = todayIn(services.clock, viewer.timeZone).toString()
    const { rows } = await sql<DueRow>`select ${dueColumns} from due_talks d
      where d.organization_id = (select app_organization()) and ${inUse}
        and d.person_id = any (array(select app_led_today()) || (select app_person()))
      order by due_on, d.person_id, d.kind_id`.execute(tx)
    return {
      items: rows.map((row) => {
        const { kind, dueOn, latest } = dueOfRow(row, viewer.timeZone, today)
        return { personId: row.person_id, kindId: kind.kindId, dueOn, latest }
      }),
    }
  })

/** A `DueRow` with who may plan such a talk. */
export interface NearRow extends DueRow {
  readonly planned_by: readonly string[]
  readonly name: NameRow
}

/**
 * For Home and Team: which talks are due within six weeks for these people, or asked for by them, and not planned, soonest
 * first; not what rests. A row is read by `dueOfRow`.
 */
export const dueNearQuery = (people: Expression<unknown>, today: Given<string>) => sql<NearRow>`
  select ${dueColumns}, (select v.rules -> 'plannedBy' from kind_versions v
      where v.organization_id = d.organization_id and v.kind_id = d.kind_id
      order by v.version desc limit 1) as planned_by, ${namedBy(sql.ref('d.person_id'))} as name
  from due_talks d
  where d.organization_id = (select app_organization()) and d.person_id in (${people}) and d.planned_at is null
    and (d.due_on <= ${today}::date + ${sql.lit(planAheadDays)} or d.because = 'asked') and ${inUse}
    and d.person_id not in (select app_resting())
  order by due_on, d.person_id, d.kind_id
  limit ${sql.lit(200)}`

type Query = Request<typeof rhythmRoutes.due>['query']

interface PersonRow extends DueRow, NameRow, WorkRow {
  readonly state: string
}

/**
 * `stated`: the rows of `due_talks` of whom the asker is HR for, in a unit and of a kind where those are said, each with how it
 * stands, as `dueStateOn` says it.
 */
const stated = (
  { unit, kind }: Pick<Query, 'unit' | 'kind'>,
  today: string,
  timeZone: string,
) => sql`recursive ${below(unit ?? null)}, d as materialized (
    select d.*, a.job_title, a.unit_id, a.manager_id, greatest(d.due_on, d.resumed_on) as day,
      (d.planned_at at time zone ${timeZone})::date as planned_on, d.person_id in (select app_resting()) as rests
    from due_talks d
    join assignments a on a.organization_id = d.organization_id and a.person_id = d.person_id
      and a.starts_on <= ${today}::date and (a.ends_on is null or a.ends_on >= ${today}::date)
    where d.organization_id = (select app_organization()) and ${inUse}
      and ((select app_is_hr_for_all()) or d.person_id in (select app_hr_people()))
      and (${unit ?? null}::uuid is null or a.unit_id in (select unit_id from below))
      and (${kind ?? null}::uuid is null or d.kind_id = ${kind ?? null}::uuid)
  ), stated as (
    select d.*, case when rests then 'resting'
      when planned_on > coalesce(latest_on, day) then 'planned-late'
      when planned_on is not null then 'planned'
      when ${today}::date > day then 'late'
      when day - ${today}::date <= ${planAheadDays} then 'due'
      else 'not-yet' end as state
    from d
  )`

const noStates: Record<DueState, number> = {
  'not-yet': 0,
  due: 0,
  planned: 0,
  'planned-late': 0,
  late: 0,
  resting: 0,
}

/** Where a page goes on: after this day, person and kind. */
const cursorOf = (row: Pick<DueRow, 'due_on' | 'person_id' | 'kind_id'>): string =>
  `${row.due_on}_${row.person_id}_${row.kind_id}`

const place = /^(\d{4}-\d\d-\d\d)_([0-9a-f-]{36})_([0-9a-f-]{36})$/

const pageOf = async (
  tx: Tx,
  query: Pick<Query, 'unit' | 'kind' | 'state' | 'cursor' | 'limit'>,
  today: string,
  timeZone: string,
): Promise<PersonRow[]> => {
  const [, day = null, person = null, kind = null] = place.exec(query.cursor ?? '') ?? []
  const state = query.state ?? null
  const { rows } = await sql<PersonRow>`with ${stated(query, today, timeZone)}, page as (
      select * from stated
      where (${state}::text is null or state = ${state}::text)
        and (${day}::date is null or (day, person_id, kind_id) > (${day}::date, ${person}::uuid, ${kind}::uuid))
      order by day, person_id, kind_id limit ${query.limit + 1}
    )
    select ${dueColumns}, d.state, d.job_title, d.unit_id, units.name as unit_name, d.manager_id, people.given_name,
      people.infix, people.family_name, manager.given_name as manager_given_name, manager.infix as manager_infix,
      manager.family_name as manager_family_name
    from page d
    join people on people.organization_id = d.organization_id and people.person_id = d.person_id
    left join units on units.organization_id = d.organization_id and units.unit_id = d.unit_id
    left join people manager on manager.organization_id = d.organization_id and manager.person_id = d.manager_id
    order by d.day, d.person_id, d.kind_id`.execute(tx)
  return rows
}

const countsOf = async (
  tx: Tx,
  query: Pick<Query, 'unit' | 'kind'>,
  today: string,
  timeZone: string,
): Promise<Record<DueState, number>> => {
  const { rows } = await sql<{ state: string; people: number }>`with ${stated(query, today, timeZone)}
    select state, count(*)::int as people from stated group by state`.execute(tx)
  return { ...noStates, ...Object.fromEntries(rows.map((row) => [dueState.parse(row.state), row.people])) }
}

const waiting = async (tx: Tx): Promise<number> => {
  const row = await tx
    .selectFrom('due_recounts')
    .where('organization_id', '=', sql<string>`(select app_organization())`)
    .select((of) => of.fn.countAll<number>().as('people'))
    .executeTakeFirst()
  return row?.people ?? 0
}

/** For HR: for whom which talk is due, planned or late, a page at a time. */
export const listDue = async (
  services: Services,
  viewer: Viewer,
  query: Pick<Query, 'unit' | 'kind' | 'state' | 'cursor'> & { readonly limit: number },
): Promise<Outcome<Answer<typeof rhythmRoutes.due>, 'not-allowed' | 'not-found'>> => {
  if (!seesRhythm(viewer)) return refuse('not-allowed')
  const today = todayIn(services.clock, viewer.timeZone).toString()
  return services.db.read(viewer, async (tx) => {
    if (query.unit !== undefined && !(await unitsInUse(tx)).some(({ unitId }) => unitId === query.unit))
      return refuse('not-found')
    const rows = await pageOf(tx, query, today, viewer.timeZone)
    const page = rows.slice(0, query.limit)
    const last = page.at(-1)
    return accept({
      items: page.map((row) => ({
        personId: row.person_id,
        name: nameOfRow(row),
        ...workOfRow(row),
        due: dueOfRow(row, viewer.timeZone, today),
      })),
      next: rows.length > query.limit && last !== undefined ? cursorOf(last) : null,
      states: await countsOf(tx, query, today, viewer.timeZone),
      counting: await waiting(tx),
    })
  })
}
