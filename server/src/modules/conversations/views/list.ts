import type { Ask, ConversationItem, ConversationState } from '@tweespraak/contract/conversation'
import type { Answers, Form, Side } from '@tweespraak/contract/form'
import { bilingual } from '@tweespraak/contract/id'
import { kindRules } from '@tweespraak/contract/templates'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../../platform/db/database.ts'
import { type Given, prepare, prepareEach } from '../../../platform/db/prepare.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { namedBy, nameOfRow, type NameRow } from '../../people/public.ts'
import type { Main } from '../participant.ts'
import { askOf, phaseOf } from '../phase.ts'
import { type Prepared, preparedOf } from '../preparation.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { restingPeople } from '../store/rest.ts'
import { placeInSeries } from '../store/series.ts'

const seats = (tx: Tx, me: Given<string>) =>
  tx
    .selectFrom('conversation_participants')
    .select(['organization_id', 'conversation_id', 'role'])
    .where('organization_id', '=', thisOrganization)
    .where('person_id', '=', me)

/** In the place of a role: the viewer led it until somebody else took over. */
const formerly = 'former-manager'

/** With the talks that the viewer led before somebody else took over: of those they see the progress. */
const seatsNowAndBefore = (tx: Tx, me: Given<string>) =>
  seats(tx, me).unionAll(
    tx
      .selectFrom('conversation_handovers as handed')
      .distinct()
      .select(['handed.organization_id', 'handed.conversation_id', sql.lit(formerly).as('role')])
      .where('handed.organization_id', '=', thisOrganization)
      .where('handed.from_id', '=', me)
      .where(
        sql<boolean>`not exists (select from conversation_participants again
          where again.organization_id = handed.organization_id
            and again.conversation_id = handed.conversation_id and again.person_id = ${me})`,
      ),
  )

const isToPrepare = sql`c.state in ('planned', 'preparing') and own.person_id is not null and own.shared_at is null`

/** The viewer's own answers so far, by question, and what was asked; those of nobody else. */
const ownAnswers = (me: Given<string>) => sql<{
  readonly form: Form
  readonly answers: Answers
} | null>`case when ${isToPrepare} then (
  select json_build_object('form', f.content, 'answers', given.answers) from (
    select json_object_agg(a.field_id, a.value) as answers from preparation_answers a
    where a.organization_id = c.organization_id and a.conversation_id = c.conversation_id
      and a.person_id = ${me}::uuid) given
  join form_versions f on f.organization_id = c.organization_id and f.form_id = c.form_id and f.version = c.form_version
  where given.answers is not null) end`

/** The conversations of these seats, with what decides what each asks of the viewer. */
const ownConversations = (tx: Tx, me: Given<string>, whose = seatsNowAndBefore) =>
  tx
    .selectFrom(whose(tx, me).as('seat'))
    .innerJoin('conversations as c', (join) =>
      join
        .onRef('c.organization_id', '=', 'seat.organization_id')
        .onRef('c.conversation_id', '=', 'seat.conversation_id'),
    )
    .innerJoin('kind_versions as kind', (join) =>
      join
        .onRef('kind.organization_id', '=', 'c.organization_id')
        .onRef('kind.kind_id', '=', 'c.kind_id')
        .onRef('kind.version', '=', 'c.kind_version'),
    )
    .leftJoin('preparations as own', (join) =>
      join
        .onRef('own.organization_id', '=', 'c.organization_id')
        .onRef('own.conversation_id', '=', 'c.conversation_id')
        .on('own.person_id', '=', me),
    )
    .leftJoin('reports as report', (join) =>
      join
        .onRef('report.organization_id', '=', 'c.organization_id')
        .onRef('report.conversation_id', '=', 'c.conversation_id'),
    )
    .select([
      'c.conversation_id',
      'c.kind_id',
      'c.kind_code',
      'c.state',
      'c.employee_id',
      'c.leader_id',
      'c.starts_at',
      'c.ends_at',
      'c.begun_at',
      'kind.name as kind_name',
      'kind.rules',
      'seat.role',
      'own.person_id as prepares',
      'own.shared_at',
      'own.side as own_side',
      'report.stage',
      'report.turn',
      'report.sign_before',
    ])
    .select([
      namedBy(sql.ref('c.employee_id')).as('employee_name'),
      namedBy(sql.ref('c.leader_id')).as('leader_name'),
    ])
    .select(
      sql<string | null>`case when c.moved_by <> ${me}::uuid and c.state in ('planned', 'preparing')
        then c.moved_from end`.as('moved_from'),
    )
    .select([
      ownAnswers(me).as('own_answers'),
      placeInSeries.as('series'),
      sql<boolean>`c.employee_id in ${restingPeople}`.as('resting'),
      sql<boolean>`c.state in ('planned', 'preparing') and exists (select from preparation_answers a where a.organization_id = c.organization_id
        and a.conversation_id = c.conversation_id and a.person_id = ${me}::uuid)`.as('has_answers'),
      sql<boolean>`exists (select from signatures s where s.organization_id = c.organization_id
        and s.conversation_id = c.conversation_id and (s.person_id = ${me}::uuid or s.side = seat.role)
        and s.voided_at is null)`.as('signed'),
    ])

type OwnRow = Awaited<ReturnType<ReturnType<typeof ownConversations>['execute']>>[number]

const roleOfRow = (role: string) => {
  if (role === 'employee' || role === 'manager' || role === 'companion') return role
  // Who led it before is asked as little as who only comes along.
  return role === formerly ? 'companion' : 'third'
}

const askOfRow = (row: OwnRow): Ask | null =>
  askOf({
    state: row.state as ConversationState,
    role: roleOfRow(row.role),
    rules: kindRules.parse(row.rules),
    prepares: row.prepares !== null,
    hasAnswers: row.has_answers,
    shared: row.shared_at !== null,
    reportStage: row.stage as 'draft' | 'offered' | 'closed' | null,
    turn: row.turn as Main | null,
    signed: row.signed,
  })

const itemOf = (row: OwnRow): ConversationItem => {
  const state = row.state as ConversationState
  return {
    conversationId: row.conversation_id,
    kind: { kindId: row.kind_id, code: row.kind_code, name: bilingual.parse(row.kind_name) },
    state,
    phase: phaseOf(state, row.stage === 'offered' ? 'offered' : null),
    employee: { personId: row.employee_id, name: nameOfRow(row.employee_name) },
    leader: { personId: row.leader_id, name: nameOfRow(row.leader_name) },
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    at: row.begun_at ?? row.starts_at,
    movedFrom: row.moved_from,
    series: row.series,
    resting: row.resting,
    ask: row.resting ? null : askOfRow(row),
    prepared:
      row.own_answers === null || row.own_side === null
        ? null
        : preparedOf(row.own_answers.form, row.own_side as Side, row.own_answers.answers),
  }
}

const place = z.tuple([z.iso.datetime(), z.uuid()])

const cursorOf = (last: ConversationItem): string =>
  Buffer.from(JSON.stringify([last.startsAt, last.conversationId])).toString('base64url')

/** Null for what is no cursor of ours: the list then begins at its beginning. */
const readCursor = (text: string): z.output<typeof place> | null => {
  try {
    return place.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
  } catch {
    return null
  }
}

const openStates = (['planned', 'preparing', 'held', 'recorded', 'signed'] as const).map((state) =>
  sql.lit(state),
)

export interface ListQuery {
  readonly scope: 'mine' | 'leading' | 'all'
  readonly stage: 'open' | 'done' | 'all'
  readonly personId?: string | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

/** Of a list, which ones and in which order; which people and from where is given when it is asked. */
type ListShape = Pick<ListQuery, 'scope' | 'stage'> & { readonly ofOne: boolean; readonly onward: boolean }

const readList = prepareEach(
  ['me', 'other', 'startsAt', 'conversationId', 'most'],
  (tx, { me, other, startsAt, conversationId, most }, { scope, stage, ofOne, onward }: ListShape) => {
    let rows = ownConversations(tx, me)
    if (scope === 'mine') rows = rows.where('c.employee_id', '=', me)
    if (scope === 'leading')
      rows = rows.where((is) => is.or([is('c.leader_id', '=', me), is('seat.role', '=', sql.lit(formerly))]))
    if (stage === 'open') rows = rows.where('c.state', 'in', openStates)
    if (stage === 'done') rows = rows.where('c.state', 'not in', openStates)
    if (ofOne)
      rows = rows.where((is) => is.or([is('c.employee_id', '=', other), is('c.leader_id', '=', other)]))
    const order = stage === 'open' ? 'asc' : 'desc'
    const beyond = sql.raw(order === 'asc' ? '>' : '<')
    if (onward)
      rows = rows.where(
        sql<boolean>`(c.starts_at, c.conversation_id) ${beyond} (${startsAt}::timestamptz, ${conversationId}::uuid)`,
      )
    return {
      rows: rows
        .orderBy('c.starts_at', order)
        .orderBy('c.conversation_id', order)
        .limit(sql<number>`${most}::int`),
    }
  },
)

/** The viewer's own conversations: what is open soonest first, the rest newest first. */
export const listConversations = (
  services: Services,
  viewer: Viewer,
  { scope, stage, personId, cursor, limit }: ListQuery,
): Promise<{ items: ConversationItem[]; next: string | null }> =>
  services.db.read(viewer, async (tx) => {
    const from = cursor === undefined ? null : readCursor(cursor)
    const { rows } = await readList(
      tx,
      { scope, stage, ofOne: personId !== undefined, onward: from !== null },
      {
        me: viewer.personId,
        other: personId ?? null,
        startsAt: from?.[0] ?? null,
        conversationId: from?.[1] ?? null,
        most: limit + 1,
      },
    )
    const items = rows.slice(0, limit).map(itemOf)
    const last = items.at(-1)
    return { items, next: rows.length > limit && last !== undefined ? cursorOf(last) : null }
  })

/** Somebody at the table who shared their preparation; `open`: the others read it, else not before they share too. */
interface SharedBy {
  readonly personId: string
  readonly name: string
  readonly open: boolean
}

/** As the page of the conversation says it. */
const sharedByOthers = (me: Given<string>) => sql<
  readonly { readonly person_id: string; readonly name: NameRow | null; readonly open: boolean }[] | null
>`case when c.state in ('planned', 'preparing') then (
  select json_agg(json_build_object('person_id', p.person_id, 'open', p.revealed_at is not null,
    'name', case when p.person_id not in (c.employee_id, c.leader_id)
      then ${namedBy(sql.ref('p.person_id'))} end) order by p.shared_at)
  from preparations p where p.organization_id = c.organization_id and p.conversation_id = c.conversation_id
    and p.shared_at is not null and p.person_id <> ${me}::uuid) end`

/** Where the two will meet, for those at the table; `place` is null for what has none, or is online only. */
interface Where {
  readonly place: string | null
  readonly online: boolean
}

const whereItIs = sql<Where | null>`case when c.state in ('planned', 'preparing') then (
  select json_build_object('place', a.place, 'online', a.video_link is not null) from conversation_appointments a
  where a.organization_id = c.organization_id and a.conversation_id = c.conversation_id) end`

/** What a conversation asks of somebody, for Home. */
export interface ConversationTask {
  readonly task: Ask
  readonly conversationId: string
  readonly kind: ConversationItem['kind']['name']
  readonly other: { readonly personId: string; readonly name: string }
  /** ISO instant at which the talk began, or will begin. */
  readonly at: string
  /** When the talk was to be before somebody else moved it. */
  readonly movedFrom: string | null
  /** Null once it has begun. */
  readonly where: Where | null
  readonly series: ConversationItem['series']
  /** The talk has begun and is not finished. */
  readonly underWay: boolean
  /** Who else shared what they prepared, first who did so first; once it has begun nobody is named. */
  readonly sharedBy: readonly SharedBy[]
  /** How far the viewer is with their own preparation; null where they did not begin, or need not. */
  readonly prepared: Prepared | null
  /** Until when a report can be signed; null for everything else. */
  readonly signBefore: string | null
}

/** In these states a conversation can ask something of somebody. */
const asked = (['planned', 'preparing', 'held', 'recorded'] as const).map((state) => sql.lit(state))

/** More than anybody can be asked at once. */
const mostTasks = 100

/** The open conversations of the viewer that do not rest, soonest first. A query still to be run, so that Home can ask it together with others. */
export const conversationTasksQuery = (tx: Tx, me: Given<string>) =>
  ownConversations(tx, me, seats)
    .select([sharedByOthers(me).as('shared_by'), whereItIs.as('where_it_is')])
    .where('c.state', 'in', asked)
    .where(sql<boolean>`c.employee_id not in ${restingPeople}`)
    .orderBy('c.starts_at')
    .limit(sql.lit(mostTasks))

type TaskRow = Awaited<ReturnType<ReturnType<typeof conversationTasksQuery>['execute']>>[number]

/** What such a conversation asks of the viewer; null when they wait for somebody else. */
export const conversationTaskOf = (row: TaskRow, viewer: Viewer): ConversationTask | null => {
  const { ask, state, conversationId, kind, employee, leader, at, movedFrom, series, prepared } = itemOf(row)
  if (ask === null) return null
  return {
    task: ask,
    conversationId,
    kind: kind.name,
    other: employee.personId === viewer.personId ? leader : employee,
    at,
    movedFrom,
    where: row.where_it_is,
    series,
    underWay: state === 'held',
    sharedBy: (row.shared_by ?? []).map(({ person_id: personId, name, open }) => ({
      personId,
      name:
        name === null
          ? ([employee, leader].find((each) => each.personId === personId)?.name ?? '')
          : nameOfRow(name),
      open,
    })),
    prepared,
    signBefore: ask === 'sign-report' ? row.sign_before : null,
  }
}

const readFound = prepare(['me', 'personIds', 'kindNamed', 'most'], (tx, given) => {
  const { me, personIds, kindNamed, most } = given
  const found = ownConversations(tx, me)
    .where(
      // Only one's own are looked through, which are few: an index would not be used.
      sql<boolean>`(c.employee_id = any (${personIds}::uuid[]) or c.leader_id = any (${personIds}::uuid[])
        or exists (select from jsonb_each_text(kind.name) as said
          where starts_with(lower(said.value), lower(${kindNamed}::text))
            or strpos(lower(said.value), ' ' || lower(${kindNamed}::text)) > 0))`,
    )
    .where('c.state', 'not in', [sql.lit('cancelled'), sql.lit('withdrawn')])
    .orderBy('c.starts_at', 'desc')
  return { rows: found.limit(sql<number>`${most}::int`) }
})

/** The viewer's own conversations with these people, and those of a kind with such a word in its name; newest first: for search. */
export const findOwnConversations = async (
  tx: Tx,
  viewer: Viewer,
  sought: { readonly personIds: readonly string[]; readonly kindNamed: string },
  most: number,
): Promise<ConversationItem[]> =>
  (await readFound(tx, { me: viewer.personId, ...sought, most })).rows.map(itemOf)
