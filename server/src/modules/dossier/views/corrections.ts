import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import { conversationsWithKind } from '../../conversations/public.ts'
import { namedBy } from '../../people/public.ts'

/** The corrections of a report that wait for somebody's answer. A query still to be run, for Home. */
export const correctionTasksQuery = (tx: Tx, me: Given<string>) =>
  conversationsWithKind(tx)
    .innerJoin('correction_proposals as proposal', (join) =>
      join
        .onRef('proposal.organization_id', '=', 'c.organization_id')
        .onRef('proposal.conversation_id', '=', 'c.conversation_id'),
    )
    .select([
      'proposal.correction_id',
      'c.conversation_id',
      'c.begun_at',
      'c.starts_at',
      'kind.name as kind_name',
    ])
    .select('proposal.proposed_by')
    .select(namedBy(sql.ref('proposal.proposed_by')).as('proposed_by_name'))
    .where('proposal.asked_id', '=', me)
    .where('proposal.state', '=', sql.lit('waiting'))
    .where(sql<boolean>`c.employee_id not in (select app_resting())`)
    .orderBy('proposal.proposed_at')
    .limit(sql.lit(20))
