import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import type { Handover } from '../handover.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

/** From whom to whom a conversation came, oldest first. */
export const handoversQuery = (tx: Tx, conversationId: Given<string>) =>
  tx
    .selectFrom('conversation_handovers')
    .select(['from_id', 'to_id', 'arranged_by', 'begun', 'at'])
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .orderBy('at')

export const handoverOfRow = (row: {
  readonly from_id: string
  readonly to_id: string
  readonly begun: boolean
  readonly at: string
}): Handover => ({ from: row.from_id, to: row.to_id, begun: row.begun, at: row.at })
