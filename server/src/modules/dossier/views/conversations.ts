import type { ConversationState } from '@tweespraak/contract/conversation'
import { bilingual, type Bilingual } from '@tweespraak/contract/id'
import type { PersonName } from '@tweespraak/contract/people'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import { namedBy, nameOfRow } from '../../people/public.ts'
import { thisOrganization } from '../store.ts'

/** A conversation that was held, as a file lists it. */
export interface FiledConversation {
  readonly conversationId: string
  readonly kind: Bilingual
  readonly state: ConversationState
  /** Its report was offered, and waits for a signature. */
  readonly offered: boolean
  /** ISO instant at which it began. */
  readonly at: string
  readonly leader: PersonName
}

/**
 * The conversations of an employee that were held and of which the kind keeps a report, as far as the
 * asker may know of them: those at the table, and whom the kind shows it. A query still to be run.
 */
export const conversationsInFile = (tx: Tx, employeeId: Given<string>) =>
  tx
    .selectFrom('conversations')
    .innerJoin('kind_versions', (join) =>
      join
        .onRef('kind_versions.organization_id', '=', 'conversations.organization_id')
        .onRef('kind_versions.kind_id', '=', 'conversations.kind_id')
        .onRef('kind_versions.version', '=', 'conversations.kind_version'),
    )
    .select(['conversation_id', 'kind_versions.name', 'state', 'begun_at', 'leader_id'])
    .select(
      sql<boolean>`state = 'recorded' and exists (select from app_awaited_signers(conversation_id))`.as(
        'offered',
      ),
    )
    .select(namedBy(sql.ref('conversations.leader_id')).as('leader_name'))
    .where('conversations.organization_id', '=', thisOrganization)
    .where('employee_id', '=', employeeId)
    .where('begun_at', 'is not', null)
    .where(sql<boolean>`kind_versions.rules ->> 'file' = 'report'`)
    .orderBy('begun_at', 'desc')

type FiledRow = Awaited<ReturnType<ReturnType<typeof conversationsInFile>['execute']>>[number]

export const filedConversationOf = (row: FiledRow): FiledConversation => ({
  conversationId: row.conversation_id,
  kind: bilingual.parse(row.name),
  state: row.state as ConversationState,
  offered: row.offered,
  at: row.begun_at ?? '',
  leader: { personId: row.leader_id, name: nameOfRow(row.leader_name) },
})
