import type { ConversationProgress, ConversationState } from '@tweespraak/contract/conversation'
import { bilingual } from '@tweespraak/contract/id'
import { sql } from 'kysely'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { namedBy, nameOfRow } from '../../people/public.ts'
import { phaseOf } from '../phase.ts'
import { placeInSeries } from '../store/series.ts'
import { conversationsWithKind, waitsForSignature } from './with-kind.ts'

/**
 * How far the conversations of an employee are, the newest first, as far as the asker may know of them: those at the
 * table, and whom the kind shows its progress. Of what was called off or withdrawn nothing is said.
 */
export const listProgress = (
  services: Services,
  viewer: Viewer,
  employeeId: string,
): Promise<{ readonly items: ConversationProgress[] }> =>
  services.db.transaction(viewer, async (tx) => {
    const rows = await conversationsWithKind(tx)
      .select(['c.conversation_id', 'c.state', 'c.starts_at', 'c.begun_at', 'c.leader_id', 'kind.name'])
      .select(namedBy(sql.ref('c.leader_id')).as('leader_name'))
      .select([waitsForSignature.as('offered'), placeInSeries.as('series')])
      .where('c.employee_id', '=', employeeId)
      .where('c.state', 'not in', ['cancelled', 'withdrawn'])
      .orderBy('c.starts_at', 'desc')
      .orderBy('c.conversation_id', 'desc')
      .execute()
    const items = rows.map((row) => {
      const state = row.state as ConversationState
      return {
        conversationId: row.conversation_id,
        kind: bilingual.parse(row.name),
        phase: phaseOf(state, row.offered ? 'offered' : null),
        at: row.begun_at ?? row.starts_at,
        leader: { personId: row.leader_id, name: nameOfRow(row.leader_name) },
        series: row.series,
      }
    })
    return { items }
  })
