import {
  agreementDeed,
  type AgreementDeed,
  type SupportKind,
  type SupportState,
} from '@tweespraak/contract/agreements'
import { id } from '@tweespraak/contract/id'
import { sql, type Selectable } from 'kysely'
import { z } from 'zod'
import { writeAtEnd } from '../../platform/db/at-end.ts'
import type { Tx } from '../../platform/db/database.ts'
import { prepare } from '../../platform/db/prepare.ts'
import type { Agreements } from '../../platform/db/tables.ts'
import { recordAudit } from '../../platform/audit/audit.ts'
import { emit } from '../../platform/outbox/emit.ts'
import { defineEvent } from '../../platform/outbox/event.ts'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { thisOrganization } from '../../platform/db/this-organization.ts'
import { namedBy, nameOfRow } from '../people/public.ts'
import type { Act, Agreement, AgreementFacts, Pair, ProposedChange, Support } from './agreement.ts'

/** Something was done with an agreement: it was made, kept, broken, changed or taken back. */
const agreementFollowedUp = defineEvent(
  'AgreementFollowedUp',
  z.object({
    agreementId: id,
    employeeId: id,
    leaderId: id,
    deed: z.union([agreementDeed, z.literal('taken-back')]),
    by: id,
  }),
)

/** The conversations of the employee rest today, as far as the asker may know: nothing that was agreed is due. */
export const isResting = sql<boolean>`agreements.employee_id in (select app_resting())`

/** It is over, and nobody said yet what became of the support: the promise outlives what it was for. */
export const awaitsSupport = sql<boolean>`(agreements.state in ('kept', 'broken') and agreements.support_state is not distinct from 'promised')`

/** Agreements with the change that waits and the signature under their conversation: all that the noun needs. */
export const selectAgreements = (tx: Tx) =>
  tx
    .selectFrom('agreements')
    .leftJoin('agreement_pairs as pair', (join) =>
      join
        .onRef('pair.organization_id', '=', 'agreements.organization_id')
        .onRef('pair.conversation_id', '=', 'agreements.conversation_id'),
    )
    .leftJoin('agreement_changes as change', (join) =>
      join
        .onRef('change.organization_id', '=', 'agreements.organization_id')
        .onRef('change.agreement_id', '=', 'agreements.agreement_id')
        .on('change.state', '=', sql.lit('waiting')),
    )
    .where('agreements.organization_id', '=', thisOrganization)
    .selectAll('agreements')
    .select([
      'pair.settled_at',
      'pair.leader_id as leads_now_id',
      'change.change_id',
      'change.proposed_by',
      'change.what as change_what',
      'change.measure as change_measure',
      'change.due_on as change_due_on',
      'change.why as change_why',
      'change.proposed_at',
    ])

export type AgreementRow = Awaited<ReturnType<ReturnType<typeof selectAgreements>['execute']>>[number]

const changeOf = (row: AgreementRow): ProposedChange | null => {
  const {
    change_id: changeId,
    proposed_by: proposedBy,
    change_what: what,
    change_due_on: dueOn,
    proposed_at: at,
  } = row
  if (changeId === null || proposedBy === null || what === null || dueOn === null || at === null) return null
  return {
    changeId,
    proposedBy,
    terms: { what, measure: row.change_measure, dueOn },
    why: row.change_why,
    at,
  }
}

const supportOf = (row: Selectable<Agreements>): Support | null =>
  row.support_kind === null
    ? null
    : {
        kind: row.support_kind as SupportKind,
        words: row.support,
        state: row.support_state as SupportState,
        reason: row.support_reason,
      }

/** A row as the noun knows it. The checks of the table hold what the types say here. */
export const agreementOf = (row: AgreementRow): Agreement => {
  const facts: AgreementFacts = {
    agreementId: row.agreement_id,
    employeeId: row.employee_id,
    leaderId: row.leader_id,
    doerId: row.doer_id,
    terms: { what: row.what, measure: row.measure, dueOn: row.due_on },
    support: supportOf(row),
    conversationId: row.conversation_id,
    settled: row.settled_at !== null,
    followsId: row.follows_id,
    madeBy: row.made_by,
    madeAt: row.made_at,
    revision: row.revision,
    resumedOn: row.resumed_on,
  }
  const closed = { by: row.closed_by ?? '', at: row.closed_at ?? '' }
  switch (row.state) {
    case 'open':
      return { ...facts, state: 'open', change: changeOf(row) }
    case 'kept':
      return { ...facts, state: 'kept', closed }
    case 'broken':
      return { ...facts, state: 'broken', closed, reason: row.reason ?? '' }
    default:
      return { ...facts, state: 'changed', closed }
  }
}

/**
 * Loads an agreement and holds it until the end of the transaction. `not-allowed` for who may only look.
 * Every change of it, also a proposal, is a new revision of this row: what was joined to an older one is
 * refused by its revision.
 */
export const holdAgreement = async (
  tx: Tx,
  agreementId: string,
): Promise<Outcome<Agreement, 'not-found' | 'not-allowed'>> => {
  const held = await selectAgreements(tx)
    .where('agreements.agreement_id', '=', agreementId)
    .forUpdate('agreements')
    .executeTakeFirst()
  if (held !== undefined) return accept(agreementOf(held))
  const seen = await selectAgreements(tx)
    .where('agreements.agreement_id', '=', agreementId)
    .executeTakeFirst()
  return refuse(seen === undefined ? 'not-found' : 'not-allowed')
}

const columnsOf = (agreement: Agreement) => ({
  doer_id: agreement.doerId,
  what: agreement.terms.what,
  measure: agreement.terms.measure,
  due_on: agreement.terms.dueOn,
  support_kind: agreement.support?.kind ?? null,
  support: agreement.support?.words ?? null,
  support_state: agreement.support?.state ?? null,
  support_reason: agreement.support?.reason ?? null,
  state: agreement.state,
  reason: agreement.state === 'broken' ? agreement.reason : null,
  closed_by: agreement.state === 'open' ? null : agreement.closed.by,
  closed_at: agreement.state === 'open' ? null : agreement.closed.at,
  revision: agreement.revision,
})

/** Writes a new agreement down at the end of the transaction, with the first moment of its history. */
export const insertAgreement = async (tx: Tx, viewer: Viewer, agreement: Agreement): Promise<void> => {
  const made = tx.insertInto('agreements').values({
    organization_id: viewer.organizationId,
    agreement_id: agreement.agreementId,
    employee_id: agreement.employeeId,
    leader_id: agreement.leaderId,
    conversation_id: agreement.conversationId,
    follows_id: agreement.followsId,
    made_by: agreement.madeBy,
    made_at: agreement.madeAt,
    ...columnsOf(agreement),
  })
  await writeAtEnd(tx, made)
  await remember(tx, viewer, agreement, 'made', agreement.madeAt)
}

interface Decision {
  readonly agreement: Agreement
  readonly deed: AgreementDeed
}

/** Saves what was decided about a held agreement, with its moment in the history. */
export const saveDecision = async (
  tx: Tx,
  viewer: Viewer,
  before: Agreement,
  { agreement, deed }: Decision,
  act: Act,
): Promise<void> => {
  const at = act.now.toString()
  await tx
    .updateTable('agreements')
    .set(columnsOf(agreement))
    .where('organization_id', '=', viewer.organizationId)
    .where('agreement_id', '=', agreement.agreementId)
    .execute()
  const waited = before.state === 'open' ? before.change : null
  const waits = agreement.state === 'open' ? agreement.change : null
  if (waited === null && waits !== null) await insertChange(tx, viewer, agreement, waits)
  if (waited !== null && waits === null) await answerChange(tx, viewer, waited.changeId, deed, at)
  await remember(tx, viewer, agreement, deed, at)
}

const insertChange = async (
  tx: Tx,
  viewer: Viewer,
  { agreementId, employeeId, leaderId }: AgreementFacts,
  change: ProposedChange,
): Promise<void> => {
  const { what, measure, dueOn } = change.terms
  await tx
    .insertInto('agreement_changes')
    .values({
      organization_id: viewer.organizationId,
      change_id: change.changeId,
      agreement_id: agreementId,
      employee_id: employeeId,
      leader_id: leaderId,
      proposed_by: change.proposedBy,
      what,
      measure,
      due_on: dueOn,
      why: change.why,
      state: 'waiting',
      proposed_at: change.at,
      answered_at: null,
    })
    .execute()
}

/** A change that waited and waits no more: answered by the other, or overtaken. */
const answerChange = async (
  tx: Tx,
  viewer: Viewer,
  changeId: string,
  deed: AgreementDeed,
  at: string,
): Promise<void> => {
  const answer = deed === 'changed' ? 'accepted' : deed === 'change-declined' ? 'declined' : 'withdrawn'
  await tx
    .updateTable('agreement_changes')
    .set({ state: answer, answered_at: at })
    .where('organization_id', '=', viewer.organizationId)
    .where('change_id', '=', changeId)
    .execute()
}

/** The history of the two, the audit of the house, and the news for others: in one transaction with the deed. */
const remember = async (
  tx: Tx,
  viewer: Viewer,
  agreement: Agreement,
  deed: AgreementDeed,
  at: string,
): Promise<void> => {
  const worded = deed === 'made' || deed === 'edited' ? agreement.terms : null
  const moment = tx.insertInto('agreement_moments').values({
    organization_id: viewer.organizationId,
    agreement_id: agreement.agreementId,
    employee_id: agreement.employeeId,
    leader_id: agreement.leaderId,
    revision: agreement.revision,
    deed,
    person_id: viewer.personId,
    at,
    what: worded?.what ?? null,
    measure: worded?.measure ?? null,
    due_on: worded?.dueOn ?? null,
  })
  await writeAtEnd(tx, moment)
  await tell(tx, viewer, agreement, deed, at)
}

const tell = async (
  tx: Tx,
  viewer: Viewer,
  { agreementId, employeeId, leaderId }: Agreement,
  deed: AgreementDeed | 'taken-back',
  at: string,
): Promise<void> => {
  const moment = Temporal.Instant.from(at)
  const subject = { subjectType: 'agreement', subjectId: agreementId }
  await recordAudit(tx, viewer, { action: `agreement.${deed}`, ...subject }, moment)
  const payload = { agreementId, employeeId, leaderId, deed, by: viewer.personId }
  await emit(tx, viewer, agreementFollowedUp, payload, moment)
}

/** Takes an agreement back, with its history, as if it had never been made; that it was done stands in the audit. */
export const deleteAgreement = async (
  tx: Tx,
  viewer: Viewer,
  agreement: Agreement,
  at: string,
): Promise<void> => {
  await tx
    .deleteFrom('agreements')
    .where('organization_id', '=', viewer.organizationId)
    .where('agreement_id', '=', agreement.agreementId)
    .execute()
  await tell(tx, viewer, agreement, 'taken-back', at)
}

/** The two by name. */
export interface Names {
  readonly employee: string
  readonly leader: string
}

const readPair = prepare(['conversationId'], (tx, { conversationId }) => ({
  pairs: tx
    .selectFrom('agreement_pairs')
    .selectAll()
    .select([
      namedBy(sql.ref('agreement_pairs.employee_id')).as('employee_name'),
      namedBy(sql.ref('agreement_pairs.leader_id')).as('leader_name'),
    ])
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .forShare('agreement_pairs'),
}))

/**
 * The two of a conversation, held for as long as words of theirs are written: the first signature waits
 * for that, and what comes after it finds them settled.
 */
export const holdPair = async (
  tx: Tx,
  conversationId: string,
): Promise<(Pair & { readonly names: Names }) | null> => {
  const [row] = (await readPair(tx, { conversationId })).pairs
  if (row === undefined) return null
  const names = { employee: nameOfRow(row.employee_name), leader: nameOfRow(row.leader_name) }
  return { employeeId: row.employee_id, leaderId: row.leader_id, settledAt: row.settled_at, names }
}

export const savePair = async (
  tx: Tx,
  viewer: Viewer,
  pair: { readonly conversationId: string; readonly employeeId: string; readonly leaderId: string },
): Promise<void> => {
  const { conversationId, employeeId, leaderId } = pair
  await tx
    .insertInto('agreement_pairs')
    .values({
      organization_id: viewer.organizationId,
      conversation_id: conversationId,
      employee_id: employeeId,
      leader_id: leaderId,
      settled_at: null,
    })
    .onConflict((on) =>
      on.columns(['organization_id', 'conversation_id']).doUpdateSet({ leader_id: leaderId }),
    )
    .execute()
}

export const saveSettled = async (
  tx: Tx,
  viewer: Viewer,
  conversationId: string,
  at: Temporal.Instant | null,
): Promise<void> => {
  await tx
    .updateTable('agreement_pairs')
    .set({ settled_at: at?.toString() ?? null })
    .where('organization_id', '=', viewer.organizationId)
    .where('conversation_id', '=', conversationId)
    .execute()
}
