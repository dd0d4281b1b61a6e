import type { CancelReason, GuestRole } from '@tweespraak/contract/conversation'
import type { Side } from '@tweespraak/contract/form'
import { type Selectable, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { AllRowsOf, Queries } from '../../../platform/db/gather.ts'
import { type Given, prepare } from '../../../platform/db/prepare.ts'
import type { Conversations } from '../../../platform/db/tables.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Identity } from '../../../platform/viewer.ts'
import { type Kind, kindOfRow, kindVersionQuery } from '../../templates/public.ts'
import type { Conversation, Decision, Standing } from '../conversation.ts'
import { type Handover, talkLedBy } from '../handover.ts'
import { findParticipant, type Participant, roleOfGuest } from '../participant.ts'
import type { Move } from '../plan.ts'
import type { Preparation } from '../preparation.ts'
import { publish } from './event.ts'
import { handoverOfRow, handoversQuery } from './handover.ts'
import {
  closingOfRow,
  reportOfRows,
  reportQueries,
  stageUpdate,
  stageOfRow,
  type StoredReport,
  voidSignatures,
} from './report.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

type ConversationRow = Selectable<Conversations>

export interface Guest {
  readonly personId: string
  readonly role: GuestRole
}

/** A conversation with all that a decision about it needs. */
export interface Loaded {
  readonly row: ConversationRow
  readonly kind: Kind
  readonly guests: readonly Guest[]
  readonly state: Conversation
  readonly report: StoredReport | null
  readonly handovers: readonly Handover[]
  /** Who led the talk when it began, where somebody else leads now. */
  readonly talkLeader: string | null
}

const participantRows = (tx: Tx, conversationId: Given<string>) =>
  tx
    .selectFrom('conversation_participants')
    .select(['person_id', 'role'])
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .orderBy('role')
    .orderBy('person_id')

export const participantOf = (row: { readonly person_id: string; readonly role: string }): Participant => ({
  personId: row.person_id,
  role: row.role === 'employee' || row.role === 'manager' ? row.role : roleOfGuest(row.role as GuestRole),
})

export const guestsOf = (rows: readonly { readonly person_id: string; readonly role: string }[]): Guest[] =>
  rows
    .filter(({ role }) => role !== 'employee' && role !== 'manager')
    .map((row) => ({ personId: row.person_id, role: row.role as GuestRole }))

const preparationRows = (tx: Tx, conversationId: Given<string>) =>
  tx
    .selectFrom('preparations')
    .select(['person_id', 'side', 'shared_at', 'revealed_at'])
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .orderBy('person_id')

type PreparationRow = Awaited<ReturnType<ReturnType<typeof preparationRows>['execute']>>[number]

const preparationOf = (row: PreparationRow): Preparation => ({
  personId: row.person_id,
  side: row.side as Side,
  sharedAt: row.shared_at,
  revealedAt: row.revealed_at,
})

/** The checks of the table hold that the moments of a state are there. */
const standingOf = (row: ConversationRow, report: StoredReport | null): Standing => {
  const begunAt = row.begun_at ?? ''
  const finished = { begunAt, finishedAt: row.finished_at ?? '' }
  switch (row.state) {
    case 'planned':
    case 'preparing':
      return { status: row.state }
    case 'held':
      return { status: 'held', begunAt }
    case 'withdrawn':
      return { status: 'withdrawn', begunAt, withdrawnAt: row.withdrawn_at ?? '' }
    case 'cancelled':
      return {
        status: 'cancelled',
        cancelledAt: row.cancelled_at ?? '',
        cancelledBy: row.cancelled_by,
        reason: row.cancel_reason as CancelReason,
        ...(row.state_before_leaving === null
          ? {}
          : { cameFrom: row.state_before_leaving as 'planned' | 'preparing' }),
      }
    case 'followed-up': {
      const closing = report === null ? null : closingOfRow(report)
      return { status: 'followed-up', closing, followedUpAt: row.followed_up_at ?? '', ...finished }
    }
    default:
  }
  if (report === null) throw new Error(`Conversation ${row.conversation_id} is ${row.state} without a report`)
  if (row.state === 'recorded') return { status: 'recorded', report: stageOfRow(report), ...finished }
  const closing = closingOfRow(report)
  return row.state === 'signed'
    ? { status: 'signed', closing, ...finished }
    : { status: 'filed', closing, filedAt: row.filed_at ?? '', ...finished }
}

export const selectRow = (tx: Tx, conversationId: Given<string>) =>
  tx
    .selectFrom('conversations')
    .selectAll()
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)

const kindColumn = (conversationId: Given<string>, column: 'kind_id' | 'kind_version') =>
  sql`(select ${sql.ref(column)} from conversations
    where organization_id = ${thisOrganization} and conversation_id = ${conversationId})`

/** What makes a row complete; queries still to be run. */
export const partsOf = (tx: Tx, conversationId: Given<string>) => ({
  participants: participantRows(tx, conversationId),
  kinds: kindVersionQuery(
    tx,
    kindColumn(conversationId, 'kind_id'),
    kindColumn(conversationId, 'kind_version'),
  ),
  preparations: preparationRows(tx, conversationId),
  handovers: handoversQuery(tx, conversationId),
  ...reportQueries(tx, conversationId),
})

type Parts = AllRowsOf<ReturnType<typeof partsOf>>

/** Joins a row and its parts. Only for who has a voice at the table: to anybody else the database does not show them all. */
export const complete = (row: ConversationRow, parts: Parts): Loaded => {
  const [version] = parts.kinds
  if (version === undefined) throw new Error(`Kind ${row.kind_id} has no version ${row.kind_version}`)
  const report = row.finished_at === null ? null : reportOfRows(parts.reports, parts.signatures)
  const handovers = parts.handovers.map(handoverOfRow)
  const talkLeader = talkLedBy(handovers, row.leader_id)
  const people = parts.participants
    .map(participantOf)
    .map((person): Participant =>
      talkLeader !== null && person.role === 'manager' ? { ...person, cameAfter: true } : person,
    )
  // Nobody waits for what was left unshared by who has no seat any more.
  const preparations = parts.preparations
    .map(preparationOf)
    .filter(({ personId, sharedAt }) => sharedAt !== null || findParticipant(people, personId) !== null)
  const state = { people, preparations, ...standingOf(row, report) }
  const kind = kindOfRow(version)
  return { row, kind, guests: guestsOf(parts.participants), state, report, handovers, talkLeader }
}

/** Whether the asker has a voice at this table. */
export const seatQuery = (conversationId: Given<string>) =>
  sql<{ readonly seated: boolean }>`select app_speaks_in(${conversationId}) as seated`

const readRow = prepare(['conversationId'], (tx, { conversationId }) => ({
  rows: selectRow(tx, conversationId),
}))

const holdRow = prepare(['conversationId'], (tx, { conversationId }) => ({
  rows: selectRow(tx, conversationId).forUpdate(),
}))

type Unheld = 'not-found' | 'not-allowed' | 'conversation-withdrawn'
type Held<Also> = Outcome<Loaded & { readonly also: Also }, Unheld>

/** `holdConversation` for a deed that needs the rows of other queries too. */
export const holding = <const Also extends Queries>(
  also: (tx: Tx, conversationId: Given<string>) => Also,
): ((tx: Tx, conversationId: string) => Promise<Held<AllRowsOf<Also>>>) => {
  const readParts = prepare(['conversationId'], (tx, { conversationId }) => ({
    ...partsOf(tx, conversationId),
    ...also(tx, conversationId),
  }))
  return async (tx, conversationId) => {
    const [row] = (await holdRow(tx, { conversationId })).rows
    if (row !== undefined) {
      // Read after the wait for the row, so that it is what the one before left.
      const read = await readParts(tx, { conversationId })
      return accept({ ...complete(row, read), also: read })
    }
    const seen = await readRow(tx, { conversationId })
    const [known] = seen.rows
    if (known === undefined) return refuse('not-found')
    return refuse(known.state === 'withdrawn' ? 'conversation-withdrawn' : 'not-allowed')
  }
}

/**
 * Takes hold of a conversation: whoever comes next waits until this transaction ends. Refused as not
 * found to those who may not know of it, as not allowed to those who only see its progress or appointment.
 */
export const holdConversation = holding(() => ({}))

/**
 * Takes hold of a conversation for what hangs on it, before that itself is held: what somebody at the table does about
 * it waits for what is done with the conversation, and sees what that left. Nothing happens for whoever has no seat.
 */
export const holdBeforehand = async (tx: Tx, conversationId: string): Promise<void> => {
  await holdRow(tx, { conversationId })
}

/** The last move of a conversation that the others are told of. */
export const moveOfRow = (row: Pick<ConversationRow, 'moved_from' | 'moved_by'>): Move | null =>
  row.moved_from === null || row.moved_by === null ? null : { from: row.moved_from, by: row.moved_by }

export const moveColumns = (move: Move | null) => ({
  moved_from: move?.from ?? null,
  moved_by: move?.by ?? null,
})

/** How it was called off, if it was. */
const callingOff = (standing: Standing) => ({
  cancelled_by: standing.status === 'cancelled' ? standing.cancelledBy : null,
  cancelled_at: standing.status === 'cancelled' ? standing.cancelledAt : null,
  cancel_reason: standing.status === 'cancelled' ? standing.reason : null,
})

/** What a task changes: it files, ends what ends with its day, calls off what comes after a last day, and brings that back. */
const columnsOfTask = (standing: Standing) => ({
  state: standing.status,
  ...(standing.status === 'followed-up'
    ? { finished_at: standing.finishedAt, followed_up_at: standing.followedUpAt }
    : {}),
  ...(standing.status === 'filed' ? { filed_at: standing.filedAt } : {}),
  ...callingOff(standing),
  state_before_leaving: standing.status === 'cancelled' ? (standing.cameFrom ?? null) : null,
})

/** The columns that a state fills. */
const columnsOf = (standing: Standing) => ({
  state: standing.status,
  begun_at: 'begunAt' in standing ? standing.begunAt : null,
  finished_at: 'finishedAt' in standing ? standing.finishedAt : null,
  followed_up_at: 'followedUpAt' in standing ? standing.followedUpAt : null,
  ...callingOff(standing),
})

const insertPreparation = (
  tx: Tx,
  row: ConversationRow,
  { personId, side, sharedAt, revealedAt }: Preparation,
) =>
  tx
    .insertInto('preparations')
    .values({
      organization_id: row.organization_id,
      conversation_id: row.conversation_id,
      person_id: personId,
      side,
      shared_at: sharedAt,
      revealed_at: revealedAt,
    })
    .execute()

const savePreparations = async (
  tx: Tx,
  { row, state }: Loaded,
  next: readonly Preparation[],
): Promise<void> => {
  const beforeOf = ({ personId }: Preparation) =>
    state.preparations.find((preparation) => preparation.personId === personId)
  const wasShared = (preparation: Preparation): boolean => (beforeOf(preparation)?.sharedAt ?? null) !== null
  // Who shares now comes first: the database opens nothing of the others while that is not there.
  const inOrder = next.toSorted((one, other) => Number(wasShared(one)) - Number(wasShared(other)))
  for (const preparation of inOrder) {
    const before = beforeOf(preparation)
    if (before === preparation) continue
    if (before === undefined) {
      await insertPreparation(tx, row, preparation)
      continue
    }
    await tx
      .updateTable('preparations')
      .set({
        ...(before.sharedAt === preparation.sharedAt ? {} : { shared_at: preparation.sharedAt }),
        revealed_at: preparation.revealedAt,
      })
      .where('organization_id', '=', thisOrganization)
      .where('conversation_id', '=', row.conversation_id)
      .where('person_id', '=', preparation.personId)
      .execute()
  }
}

/** The hash that the events of a decision are about: that of its report. */
const digestOf = (standing: Standing): string | null => {
  if (standing.status === 'recorded') return standing.report.contentHash
  return 'closing' in standing ? (standing.closing?.contentHash ?? null) : null
}

/**
 * Saves what was decided, tells it and writes it down. Answers the new revision; a decision that changed
 * nothing leaves it. `also` are columns that the decision does not know, such as another appointment.
 */
export const saveDecision = async (
  tx: Tx,
  identity: Identity,
  loaded: Loaded,
  { state, events }: Decision,
  facts: {
    readonly at: Temporal.Instant
    readonly also?: {
      readonly starts_at: string
      readonly ends_at: string
      readonly invited_at: string
    } & ReturnType<typeof moveColumns>
  },
): Promise<number> => {
  const { row } = loaded
  if (state === loaded.state && events.length === 0) return row.revision
  const revision = row.revision + 1
  const columns = 'purpose' in identity ? columnsOfTask(state) : columnsOf(state)
  const staged = loaded.report === null ? null : stageUpdate(tx, loaded.report, state)
  await (staged === null ? tx : tx.with('staged', () => staged))
    .updateTable('conversations')
    .set({ ...columns, ...facts.also, revision })
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', row.conversation_id)
    .execute()
  await savePreparations(tx, loaded, state.preparations)
  if (loaded.report !== null) await voidSignatures(tx, loaded.report, state, facts.at.toString())
  const subject = {
    conversationId: row.conversation_id,
    employeeId: row.employee_id,
    leaderId: row.leader_id,
  }
  await publish(tx, identity, subject, events, { at: facts.at, digest: digestOf(state) })
  return revision
}
