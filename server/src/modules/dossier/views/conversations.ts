import type { ConversationState, SeriesPlace } from '@tweespraak/contract/conversation'
import { bilingual, type Bilingual } from '@tweespraak/contract/id'
import type { PersonName } from '@tweespraak/contract/people'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import { conversationsWithKind, placeInSeries, waitsForSignature } from '../../conversations/public.ts'
import { namedBy, nameOfRow } from '../../people/public.ts'

/** A conversation that was held, as a file lists it. */
export interface FiledConversation {
  readonly conversationId: string
  readonly kind: Bilingual
  readonly state: ConversationState
  /** Its report was offered, and waits for a signature. */
  readonly offered: boolean
  /** ISO instant at which it began. */
  readonly at: string
  /** ISO instant at which both had agreed that it was a mistake. */
  readonly withdrawnAt: string | null
  readonly series: SeriesPlace | null
  readonly leader: PersonName
}

/**
 * The conversations of an employee that were held and of which the kind keeps a report, or the two kept what was
 * noted, as far as the asker may know of them: those at the table, and whom the kind shows it. A query still to be run.
 */
export const conversationsInFile = (tx: Tx, employeeId: Given<string>) =>
  conversationsWithKind(tx)
    .select(['c.conversation_id', 'kind.name', 'c.state', 'c.begun_at', 'c.withdrawn_at', 'c.leader_id'])
    .select([waitsForSignature.as('offered'), placeInSeries.as('series')])
    .select(namedBy(sql.ref('c.leader_id')).as('leader_name'))
    .where('c.employee_id', '=', employeeId)
    .where('c.begun_at', 'is not', null)
    .where(
      sql<boolean>`(kind.rules ->> 'file' = 'report' or c.state = 'signed' or exists (
        select from sealed_reports kept where kept.organization_id = c.organization_id
          and kept.conversation_id = c.conversation_id))`,
    )
    .orderBy('c.begun_at', 'desc')

type FiledRow = Awaited<ReturnType<ReturnType<typeof conversationsInFile>['execute']>>[number]

export const filedConversationOf = (row: FiledRow): FiledConversation => ({
  conversationId: row.conversation_id,
  kind: bilingual.parse(row.name),
  state: row.state as ConversationState,
  offered: row.offered,
  at: row.begun_at ?? '',
  withdrawnAt: row.withdrawn_at,
  series: row.series,
  leader: { personId: row.leader_id, name: nameOfRow(row.leader_name) },
})
