import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import type { Task } from '../../../platform/viewer.ts'
import type { Proposal } from '../proposal.ts'
import { thisOrganization } from './organization.ts'

/** Proposes the next conversation once: a second time for the same previous one changes nothing. */
export const insertProposal = async (
  tx: Tx,
  task: Task & { readonly organizationId: string },
  given: Omit<Proposal, 'proposalId' | 'state'>,
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

/** Takes hold of a proposal to one of the two who ask; null for anybody else. */
export const holdProposal = async (tx: Tx, proposalId: string): Promise<Proposal | null> => {
  const row = await tx
    .selectFrom('conversation_proposals')
    .selectAll()
    .where('organization_id', '=', thisOrganization)
    .where('proposal_id', '=', proposalId)
    .forUpdate()
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

/** A conversation of this kind is planned: what was proposed to its employee is done, whoever proposed it. */
export const settleProposalsBy = async (
  tx: Tx,
  planned: { readonly conversationId: string; readonly kindId: string; readonly employeeId: string },
): Promise<void> => {
  await tx
    .updateTable('conversation_proposals')
    .set({ state: 'planned', conversation_id: planned.conversationId })
    .where('organization_id', '=', thisOrganization)
    .where('employee_id', '=', planned.employeeId)
    .where('kind_id', '=', planned.kindId)
    .where('state', '=', sql.lit('open'))
    .execute()
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
