import type { SeriesPlace } from '@tweespraak/contract/conversation'
import type { Side } from '@tweespraak/contract/form'
import { bilingual, type Bilingual } from '@tweespraak/contract/id'
import { type Expression, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { namedBy, nameOfRow, type NameRow } from '../../people/public.ts'
import { kindVersion } from '../../templates/public.ts'
import { findParticipant, sideOf } from '../participant.ts'
import type { ReportContent } from '../report.ts'
import { holdConversation } from '../store/conversation.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import type { StoredSignature } from '../store/report.ts'
import { restsAt } from '../store/rest.ts'
import { placeInSeries } from '../store/series.ts'
import type { Closing } from '../signing.ts'
import { conversationsWithKind } from './with-kind.ts'

/** A report at rest, with the signatures that count: all that a sealed document shows of it. */
export interface ReportForSealing {
  readonly employeeId: string
  readonly leaderId: string
  readonly kind: { readonly kindId: string; readonly version: number }
  /** Who came to lead the conversation after the talk, and signs for that side what the other did not. */
  readonly successorId: string | null
  readonly report: Closing & {
    readonly content: ReportContent
    readonly signatures: readonly StoredSignature[]
  }
}

/** The report of a conversation for the task that seals it; null while it is not closed. */
export const reportForSealing = async (tx: Tx, conversationId: string): Promise<ReportForSealing | null> => {
  const held = await holdConversation(tx, conversationId)
  if (!held.ok || held.value.report === null) return null
  const { row, state, report, talkLeader } = held.value
  if (!('closing' in state) || state.closing === null) return null
  return {
    employeeId: row.employee_id,
    leaderId: row.leader_id,
    kind: { kindId: row.kind_id, version: row.kind_version },
    successorId: talkLeader === null ? null : row.leader_id,
    report: {
      ...state.closing,
      content: report.content,
      signatures: report.signatures.filter(({ voidedAt }) => voidedAt === null),
    },
  }
}

/** What an addition to a sealed report builds upon, and as whom somebody at the table would write it. */
interface ReportToAddTo {
  readonly employeeId: string
  readonly leaderId: string
  readonly kind: { readonly kindId: string; readonly version: number }
  readonly content: ReportContent
  readonly side: Side | null
}

/** The report of a conversation for somebody with a voice at its table; null while it does not rest. */
export const reportToAddTo = async (
  tx: Tx,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<ReportToAddTo | null, 'not-found' | 'not-allowed' | 'conversation-withdrawn'>> => {
  const held = await holdConversation(tx, conversationId)
  if (!held.ok) return held
  const { row, state, report } = held.value
  if (report === null || report.stage !== 'closed') return accept(null)
  const seat = findParticipant(state.people, viewer.personId)
  return accept({
    employeeId: row.employee_id,
    leaderId: row.leader_id,
    kind: { kindId: row.kind_id, version: row.kind_version },
    content: report.content,
    side: seat === null ? null : sideOf(seat),
  })
}

/** Which kind of conversation it was, when it began (ISO instant) and whether HR sees how far it is, for a letter about it. */
export const kindAndMoment = async (
  tx: Tx,
  conversationId: string,
  now: string,
): Promise<{
  readonly kindId: string
  readonly kind: Bilingual
  readonly at: string
  readonly listed: boolean
  readonly quiet: string | null
} | null> => {
  const row = await tx
    .selectFrom('conversations')
    .select([
      'kind_id',
      'kind_version',
      'starts_at',
      'begun_at',
      'employee_id',
      restsAt(sql.ref('conversations.employee_id'), now).as('rests'),
    ])
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  const kind = row === undefined ? null : await kindVersion(tx, row.kind_id, row.kind_version)
  if (row === undefined || kind === null) return null
  const listed = kind.rules.progressSeenBy.includes('hr')
  return {
    kindId: row.kind_id,
    kind: kind.name,
    at: row.begun_at ?? row.starts_at,
    listed,
    quiet: row.rests ? row.employee_id : null,
  }
}

/** A conversation on a line of the team. */
export interface TeamConversation {
  readonly conversationId: string
  readonly kind: Bilingual
  /** ISO instant at which it began, or will begin. */
  readonly at: string
  readonly series: SeriesPlace | null
}

interface ComingConversation extends TeamConversation {
  /** It has begun and is not finished. */
  readonly underWay: boolean
}

/** The talk is still to be finished. */
const ahead = (['planned', 'preparing', 'held'] as const).map((state) => sql.lit(state))

/** The ids of the people it is about, themselves a query. */
type Employees = Expression<{ person_id: string }>

const withLeader = (tx: Tx, leader: Given<string>, employees: Employees) =>
  ofEmployees(tx, employees).where('c.leader_id', '=', leader)

const ofEmployees = (tx: Tx, employees: Employees) =>
  conversationsWithKind(tx)
    .where(sql<boolean>`c.employee_id in (${employees})`)
    .distinctOn('c.employee_id')
    .select(['c.employee_id', 'c.conversation_id', 'c.starts_at', 'c.begun_at', 'c.state', 'kind.name'])
    .select(placeInSeries.as('series'))
    .orderBy('c.employee_id')

interface TeamRow {
  readonly employee_id: string
  readonly conversation_id: string
  readonly starts_at: string
  readonly begun_at: string | null
  readonly state: string
  readonly name: unknown
  readonly series: SeriesPlace | null
}

export const teamConversationOf = (row: TeamRow): ComingConversation => ({
  conversationId: row.conversation_id,
  kind: bilingual.parse(row.name),
  at: row.begun_at ?? row.starts_at,
  underWay: row.state === 'held',
  series: row.series,
})

/** It is planned with somebody else, and this one, who asks and leads the employee, may take it over. */
const mayBeTakenOver = (leader: Given<string>) =>
  sql<boolean>`(c.leader_id <> ${leader}::uuid and c.state in ('planned', 'preparing')
    and app_may_take_over(c.conversation_id))`

/**
 * Of each person whom somebody leads: the newest conversation with the leader of which the talk is
 * finished, the first that is planned or else is not finished, and the first that somebody else is to lead who leads them no more.
 * Queries still to be run.
 */
export const teamConversationsQueries = (tx: Tx, leader: Given<string>, employees: Employees) => ({
  last: withLeader(tx, leader, employees)
    .where('c.finished_at', 'is not', null)
    .where('c.state', '<>', sql.lit('withdrawn'))
    .orderBy('c.begun_at', 'desc'),
  next: withLeader(tx, leader, employees)
    .where('c.state', 'in', ahead)
    .orderBy(sql<boolean>`c.state = 'held'`)
    .orderBy('c.starts_at'),
  toTakeOver: ofEmployees(tx, employees)
    .where(mayBeTakenOver(leader))
    .select('c.leader_id')
    .select(namedBy(sql.ref('c.leader_id')).as('leader_name'))
    .orderBy('c.starts_at'),
})

/** On Home: a conversation that should come under somebody else, and with whom it is. */
interface StandingTask extends TeamConversation {
  readonly employee: { readonly personId: string; readonly name: string }
}

const withEmployee = (tx: Tx) =>
  conversationsWithKind(tx)
    .select(['c.employee_id', 'c.conversation_id', 'c.starts_at', 'c.begun_at', 'c.state', 'kind.name'])
    .select(placeInSeries.as('series'))
    .select(namedBy(sql.ref('c.employee_id')).as('employee_name'))
    .orderBy('c.starts_at')

/** What somebody may take over with whom they lead, soonest first. A query still to be run. */
export const takeOversQuery = (tx: Tx, leader: Given<string>, employees: Employees) =>
  withEmployee(tx)
    .where(sql<boolean>`c.employee_id in (${employees})`)
    .where(mayBeTakenOver(leader))

/** What HR who asks can bring under somebody else, since who leads it works here no more. A query still to be run. */
export const leftBehindQuery = (tx: Tx) =>
  withEmployee(tx).where(sql<boolean>`c.conversation_id = any (array(select app_left_behind()))`)

export const standingTaskOf = (row: TeamRow & { readonly employee_name: NameRow }): StandingTask => ({
  ...teamConversationOf(row),
  employee: { personId: row.employee_id, name: nameOfRow(row.employee_name) },
})
