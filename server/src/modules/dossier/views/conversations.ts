import type { ConversationState } from '@tweespraak/contract/conversation'
import { bilingual, type Bilingual } from '@tweespraak/contract/id'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { thisOrganization } from '../store.ts'

/** A conversation that was held, as a file lists it. */
export interface FiledConversation {
  readonly conversationId: string
  readonly kind: Bilingual
  readonly state: ConversationState
  /** ISO instant at which it began. */
  readonly at: string
  readonly leaderId: string
}

/**
 * The conversations of an employee that were held and of which the kind keeps a report, as far as the
 * asker may know of them: those at the table, and whom the kind shows it.
 */
export const conversationsInFile = async (
  tx: Tx,
  employeeId: string,
): Promise<readonly FiledConversation[]> => {
  const rows = await tx
    .selectFrom('conversations')
    .innerJoin('kind_versions', (join) =>
      join
        .onRef('kind_versions.organization_id', '=', 'conversations.organization_id')
        .onRef('kind_versions.kind_id', '=', 'conversations.kind_id')
        .onRef('kind_versions.version', '=', 'conversations.kind_version'),
    )
    .select(['conversation_id', 'kind_versions.name', 'state', 'begun_at', 'leader_id'])
    .where('conversations.organization_id', '=', thisOrganization)
    .where('employee_id', '=', employeeId)
    .where('begun_at', 'is not', null)
    .where(sql<boolean>`kind_versions.rules ->> 'file' = 'report'`)
    .orderBy('begun_at', 'desc')
    .execute()
  return rows.map((row) => ({
    conversationId: row.conversation_id,
    kind: bilingual.parse(row.name),
    state: row.state as ConversationState,
    at: row.begun_at ?? '',
    leaderId: row.leader_id,
  }))
}
