import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import type { Task } from '../../../platform/viewer.ts'
import type { Proposal } from '../proposal.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

/** Of a proposal `p`: the conversation it follows upon was called off, so that it is the same one again. */
export const followsCalledOff = sql<boolean>`exists (select from conversations missed
  where missed.organization_id = p.organization_id and missed.conversation_id = p.previous_id
    and missed.state = 'cancelled')`

/** Proposes the next conversation once: a second time for the same previous one changes nothing. */
export const insertProposal = async (
  tx: Tx,
  task: Task & { readonly organizationId: string },
  given: Omit<Proposal, 'proposalId' | 'state' | 'again'>,
  at: Temporal.Instant,
): Promise<void> => {
  await tx
    .insertInto('conversation_proposals')
    .values({
      organization_id: task.organizationId,
      proposal_id: newId({ now: () => at }),
      previous_id: given.previousId,
      kind_id: given.kindId,
      employee_id: given.employeeId,
      leader_id: given.leaderId,
      due_on: given.dueOn,
      state: 'open',
      made_at: at.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/**
 * What a conversation that was called off for want of time leaves to be planned again; null when it was called
 * off for another reason, or when its kind is proposed to the employee already, or planned since.
 */
export const calledOffForNow = async (
  tx: Tx,
  conversationId: string,
): Promise<Omit<Proposal, 'proposalId' | 'state' | 'again'> | null> => {
  const row = await tx
    .selectFrom('conversations as c')
    .innerJoin('organizations as o', 'o.organization_id', 'c.organization_id')
    .where('c.organization_id', '=', thisOrganization)
    .where('c.conversation_id', '=', conversationId)
    .where('c.state', '=', sql.lit('cancelled'))
    .where('c.cancel_reason', '=', sql.lit('no-time'))
    .where(
      sql<boolean>`not exists (select from conversation_proposals p where p.organization_id = c.organization_id
        and p.employee_id = c.employee_id and p.kind_id = c.kind_id and p.state = 'open')`,
    )
    .where(
      sql<boolean>`not exists (select from conversations since where since.organization_id = c.organization_id
        and since.employee_id = c.employee_id and since.kind_id = c.kind_id
        and since.state in ('planned', 'preparing', 'held'))`,
    )
    .select(['c.kind_id', 'c.employee_id', 'c.leader_id'])
    .select(sql<string>`(c.starts_at at time zone o.time_zone)::date`.as('due_on'))
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    previousId: conversationId,
    kindId: row.kind_id,
    employeeId: row.employee_id,
    leaderId: row.leader_id,
    dueOn: row.due_on,
  }
}

/** A talk that was held and of which no report is kept, and its day; null for any other. */
export const heldWithoutReport = async (
  tx: Tx,
  conversationId: string,
): Promise<
  | (Omit<Proposal, 'proposalId' | 'state' | 'again' | 'dueOn'> & { heldOn: string; kindVersion: number })
  | null
> => {
  const row = await tx
    .selectFrom('conversations as c')
    .innerJoin('organizations as o', 'o.organization_id', 'c.organization_id')
    .where('c.organization_id', '=', thisOrganization)
    .where('c.conversation_id', '=', conversationId)
    .where('c.state', '=', sql.lit('followed-up'))
    .where('c.filed_at', 'is', null)
    .select(['c.kind_id', 'c.kind_version', 'c.employee_id', 'c.leader_id'])
    .select(sql<string>`(c.begun_at at time zone o.time_zone)::date`.as('held_on'))
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    previousId: conversationId,
    kindId: row.kind_id,
    kindVersion: row.kind_version,
    employeeId: row.employee_id,
    leaderId: row.leader_id,
    heldOn: row.held_on,
  }
}

/** Takes hold of a proposal to one of the two who ask; null for anybody else. */
export const holdProposal = async (tx: Tx, proposalId: string): Promise<Proposal | null> => {
  const row = await tx
    .selectFrom('conversation_proposals as p')
    .selectAll('p')
    .select(followsCalledOff.as('again'))
    .where('p.organization_id', '=', thisOrganization)
    .where('p.proposal_id', '=', proposalId)
    .forUpdate('p')
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    proposalId,
    previousId: row.previous_id,
    kindId: row.kind_id,
    employeeId: row.employee_id,
    leaderId: row.leader_id,
    dueOn: row.due_on,
    state: row.state as Proposal['state'],
    again: row.again,
  }
}

export const saveProposal = async (
  tx: Tx,
  { proposalId, state }: Proposal,
  conversationId: string | null,
): Promise<void> => {
  await tx
    .updateTable('conversation_proposals')
    .set({ state, conversation_id: conversationId })
    .where('organization_id', '=', thisOrganization)
    .where('proposal_id', '=', proposalId)
    .execute()
}

/**
 * A conversation of this kind is planned: what was proposed to its employee is done, and what moments were offered for it,
 * whoever did, and whoever planned it.
 */
export const settleWhatWaited = async (
  tx: Tx,
  conversationId: string,
  at: Temporal.Instant,
): Promise<void> => {
  await sql`select app_settle_proposals(${conversationId}), app_settle_offers(${conversationId}, ${at.toString()})`.execute(
    tx,
  )
}

/** The conversation is called off: what was proposed is open again. */
export const reopenProposalsOf = async (tx: Tx, conversationId: string): Promise<void> => {
  await tx
    .updateTable('conversation_proposals')
    .set({ state: 'open', conversation_id: null })
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .execute()
}
