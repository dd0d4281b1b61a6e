import type { WithdrawalReason } from '@tweespraak/contract/withdrawal'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { type Given, prepare } from '../../../platform/db/prepare.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { lastDayOf } from '../../people/public.ts'
import type { Withdrawal } from '../withdrawal.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

/** What is proposed about a conversation, for the two alone. A query still to be run. */
export const withdrawalQuery = (tx: Tx, conversationId: Given<string>) =>
  tx
    .selectFrom('conversation_withdrawals as w')
    .select([
      'w.state',
      'w.reason',
      'w.proposed_by',
      'w.asked_id',
      'w.proposed_at',
      'w.answered_at',
      'w.lapsed_agreements',
    ])
    .where('w.organization_id', '=', thisOrganization)
    .where('w.conversation_id', '=', conversationId)

type WithdrawalRow = Awaited<ReturnType<ReturnType<typeof withdrawalQuery>['execute']>>[number]

export const withdrawalOfRow = (row: WithdrawalRow): Withdrawal => ({
  state: row.state as Withdrawal['state'],
  reason: row.reason as WithdrawalReason,
  proposedBy: row.proposed_by,
  askedId: row.asked_id,
  proposedAt: row.proposed_at,
  answeredAt: row.answered_at,
  lapsed: row.lapsed_agreements,
})

const readWithdrawal = prepare(['conversationId', 'other'], (tx, { conversationId, other }) => ({
  withdrawals: withdrawalQuery(tx, conversationId),
  leaving: sql<{ readonly left_on: string | null }>`select ${lastDayOf(sql`${other}::uuid`)} as left_on`,
}))

/** What is proposed about a conversation, and the last working day of the other of the two. */
export const loadWithdrawal = async (
  tx: Tx,
  conversationId: string,
  otherId: string,
): Promise<{ readonly current: Withdrawal | null; readonly otherLeftOn: string | null }> => {
  const { withdrawals, leaving } = await readWithdrawal(tx, { conversationId, other: otherId })
  const [row] = withdrawals
  return {
    current: row === undefined ? null : withdrawalOfRow(row),
    otherLeftOn: leaving[0]?.left_on ?? null,
  }
}

/** Writes a proposal down, in the place of one that was declined. */
export const insertWithdrawal = async (
  tx: Tx,
  viewer: Viewer,
  conversationId: string,
  given: { readonly reason: WithdrawalReason; readonly askedId: string; readonly at: string },
): Promise<void> => {
  await deleteWithdrawal(tx, conversationId)
  await tx
    .insertInto('conversation_withdrawals')
    .values({
      organization_id: viewer.organizationId,
      conversation_id: conversationId,
      reason: given.reason,
      proposed_by: viewer.personId,
      asked_id: given.askedId,
      proposed_at: given.at,
      state: 'waiting',
    })
    .execute()
}

export const deleteWithdrawal = async (tx: Tx, conversationId: string): Promise<void> => {
  await tx
    .deleteFrom('conversation_withdrawals')
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .execute()
}

export const declineWithdrawalRow = async (tx: Tx, conversationId: string, at: string): Promise<void> => {
  await tx
    .updateTable('conversation_withdrawals')
    .set({ state: 'declined', answered_at: at })
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .execute()
}

/** Withdraws it, if the database agrees that the asker was asked; the new revision, or null. */
export const withdraw = async (
  tx: Tx,
  conversationId: string,
  at: Temporal.Instant,
): Promise<number | null> => {
  const { rows } = await sql<{ revision: number | null }>`
    select app_withdraw(${conversationId}, ${at.toString()}) as revision`.execute(tx)
  return rows[0]?.revision ?? null
}
