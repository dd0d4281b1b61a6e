import { type EntryState, type peopleRoutes, type PersonSummary } from '@tweespraak/contract/people'
import type { Answer, Request } from '@tweespraak/contract/route'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { type Blanks, type Given, prepareEach } from '../../../platform/db/prepare.ts'
import { todayIn } from '../../../platform/clock.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { keepsAllPeople, keepsPeople } from '../policy.ts'
import { findPeople, peopleOfUnits, wordsOf } from './scope.ts'
import { nameColumns, nameOfRow, workOfRow } from './neighbours.ts'

type Route = typeof peopleRoutes.list

/** Whom nobody leads who works here on the day, nor will when they begin. */
const isUnmanaged = (day: Given<string>) =>
  sql<boolean>`(manager.person_id is null or coalesce(manager.left_on < ${day}::date, false))`

/** The people of the organisation; a query to be narrowed. */
export const everybody = (tx: Tx) =>
  tx
    .selectFrom('people')
    .select([
      'people.organization_id',
      'people.person_id',
      'people.name_key',
      'people.left_on',
      ...nameColumns,
    ])
    .where('people.organization_id', '=', sql<string>`(select app_organization())`)

/**
 * People with their work on a day, and the names that belong to it: what colleagues know. Of somebody who
 * had left by then it is the work that they did last; of somebody who is still to start, what they begin with.
 */
export const peopleAtWork = (tx: Tx, day: Given<string>, who: ReturnType<typeof everybody>) =>
  tx
    .selectFrom(who.as('people'))
    .leftJoinLateral(
      (is) =>
        is
          .selectFrom('assignments')
          .select(['job_title', 'unit_id', 'manager_id', 'starts_on'])
          .whereRef('assignments.organization_id', '=', 'people.organization_id')
          .whereRef('assignments.person_id', '=', 'people.person_id')
          // The first that had not ended: nobody has two at a time.
          .where(sql<boolean>`(ends_on is null or ends_on >= least(${day}::date, people.left_on))`)
          .orderBy('starts_on')
          .limit(sql.lit(1))
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
      sql<string | null>`case when work.starts_on > ${day}::date then work.starts_on end`.as('begins_on'),
      'work.job_title',
      'work.unit_id',
      'units.name as unit_name',
      'work.manager_id',
      'manager.given_name as manager_given_name',
      'manager.infix as manager_infix',
      'manager.family_name as manager_family_name',
      isUnmanaged(day).as('unmanaged'),
    ])

export type PersonAtWork = Awaited<ReturnType<ReturnType<typeof peopleAtWork>['executeTakeFirstOrThrow']>>

interface MayKnow {
  /** When somebody begins or leaves, and what with. */
  readonly days: boolean
  /** That nobody who works here leads them. */
  readonly unmanaged: boolean
}

const noWork = { jobTitle: null, unit: null, manager: null }

export const summaryOf = (row: PersonAtWork, may: MayKnow): PersonSummary => ({
  personId: row.person_id,
  name: nameOfRow(row),
  ...(row.begins_on === null || may.days ? workOfRow(row) : noWork),
  unmanaged: may.unmanaged && row.unmanaged,
  beginsOn: may.days ? row.begins_on : null,
  leftOn: may.days ? row.left_on : null,
})

type Query = Request<Route>['query']
type CountRoute = typeof peopleRoutes.count

/** Of a list, which people and for whom; the words, the unit, the day and from where are given when it is asked. */
interface ListShape {
  readonly state: Query['state']
  readonly keeps: 'nobody' | 'some' | 'all'
  /** How many words are searched for, and whether the whole text too; null without a search. */
  readonly search: { readonly words: number; readonly whole: boolean } | null
  readonly unit: boolean
  readonly onward: boolean
}

const blanks = ['day', 'now', 'words', 'whole', 'unit', 'cursor', 'most'] as const

const isMine = (keeps: ListShape['keeps']) => {
  if (keeps === 'some') return sql<boolean>`app_is_hr_for(people.person_id)`
  return keeps === 'all' ? sql<boolean>`true` : sql<boolean>`false`
}

const narrowed = (tx: Tx, given: Blanks<(typeof blanks)[number]>, shape: ListShape) => {
  const { day, words, whole, unit, cursor } = given
  const { state, search } = shape
  let people = everybody(tx)
  people =
    state === 'left'
      ? people.where('people.left_on', '<', day)
      : people.where((is) => is.or([is('people.left_on', 'is', null), is('people.left_on', '>=', day)]))
  if (state !== 'present') people = people.where(isMine(shape.keeps))
  if (state === 'not-in')
    people = people.where(sql<boolean>`people.person_id not in (select app_people_in())`)
  if (search !== null)
    people = people.where(findPeople({ words, many: search.words, whole: search.whole ? whole : null }))
  if (shape.unit) people = people.where(peopleOfUnits(sql`array[${unit}::uuid]`, day))
  // The cursor is an id and no name, so that no name stands in an address or a log.
  if (shape.onward)
    people = people.where(
      sql<boolean>`(people.name_key, people.person_id) > (
        select name_key, person_id from people as last
        where last.organization_id = (select app_organization()) and last.person_id = ${cursor}::uuid)`,
    )
  return people
}

interface Asked {
  readonly state: Query['state']
  readonly text: string
  readonly unit: string | undefined
  readonly cursor: string | undefined
}

/** Which list is asked for, and what is given with it. */
const asked = (services: Services, viewer: Viewer, { state, text, unit, cursor }: Asked) => {
  const all = keepsAllPeople(viewer)
  const [words, whole] = [wordsOf(text), text.trim()]
  const shape: ListShape = {
    state,
    keeps: all ? 'all' : keepsPeople(viewer) ? 'some' : 'nobody',
    search: whole === '' ? null : { words: words.length, whole: all },
    unit: unit !== undefined,
    onward: cursor !== undefined,
  }
  return {
    shape,
    given: {
      day: todayIn(services.clock, viewer.timeZone).toString(),
      now: services.clock.now().toString(),
      words,
      whole,
      unit: unit ?? null,
      cursor: cursor ?? null,
      most: null,
    },
  }
}

/** How far each is on the way in, for who may know; who has left comes in no more. */
const entryOf = ({ keeps, state }: ListShape, now: Given<string>) =>
  keeps === 'nobody' || state === 'left'
    ? sql<EntryState | null>`null::text`
    : sql<EntryState | null>`case when ${isMine(keeps)} then app_entry_of(people.person_id, ${now}::timestamptz) end`

const readList = prepareEach(blanks, (tx, given, shape: ListShape) => {
  const most = sql<number>`${given.most}::int`
  const people = narrowed(tx, given, shape)
  // Who was searched for comes in no order: the page is cut before the work of anybody is looked up. Whom nobody
  // leads is only known from the work, and all others are read in order as far as the page goes.
  const cut = shape.search !== null && shape.state !== 'unmanaged'
  const page = people.orderBy('people.name_key').orderBy('people.person_id').limit(most)
  const rows = peopleAtWork(tx, given.day, cut ? page : people)
    .select([isMine(shape.keeps).as('mine'), entryOf(shape, given.now).as('entry')])
    .orderBy('people.name_key')
    .orderBy('people.person_id')
    .limit(most)
  return { rows: shape.state === 'unmanaged' ? rows.where(isUnmanaged(given.day)) : rows }
})

const readCount = prepareEach(blanks, (tx, given, shape: ListShape) => {
  const count = sql<number>`count(*)`.as('found')
  const people = narrowed(tx, given, shape)
  return {
    counted:
      shape.state === 'unmanaged'
        ? tx
            .selectFrom(peopleAtWork(tx, given.day, people).where(isUnmanaged(given.day)).as('people'))
            .select(count)
        : tx.selectFrom(people.as('people')).select(count),
  }
})

/** How many people the list holds, and of how many it is part. */
export const countPeople = async (
  services: Services,
  viewer: Viewer,
  { state, search: text = '', unit }: Request<CountRoute>['query'],
): Promise<Outcome<Answer<CountRoute>>> => {
  const keeps = keepsPeople(viewer)
  if (state !== 'present' && !keeps) return accept({ found: 0, all: 0 })
  const { shape, given } = asked(services, viewer, { state, text, unit, cursor: undefined })
  const whole = { ...shape, state: state === 'left' ? state : 'present', search: null, unit: false } as const
  const [found, all] = await services.db.read(viewer, async (tx) => [
    await readCount(tx, shape, given),
    await readCount(tx, whole, given),
  ])
  return accept({ found: found.counted[0]?.found ?? 0, all: all.counted[0]?.found ?? 0 })
}

/** The people of the organisation by family name, a page at a time. */
export const listPeople = async (
  services: Services,
  viewer: Viewer,
  { state, search: text = '', unit, cursor, limit }: Query,
): Promise<Outcome<Answer<Route>>> => {
  const keeps = keepsPeople(viewer)
  const may = { add: keeps, import: keeps, export: keeps, seeLeft: keeps, invite: keeps }
  if (state !== 'present' && !keeps) return accept({ items: [], next: null, can: may })
  const { shape, given } = asked(services, viewer, { state, text, unit, cursor })
  const { rows } = await services.db.read(viewer, (tx) => readList(tx, shape, { ...given, most: limit + 1 }))
  const items = rows.slice(0, limit)
  return accept({
    items: items.map((row) => ({
      ...summaryOf(row, { days: row.mine, unmanaged: row.mine && state !== 'left' }),
      entry: row.entry,
    })),
    next: rows.length > limit ? (items.at(-1)?.person_id ?? null) : null,
    can: may,
  })
}
