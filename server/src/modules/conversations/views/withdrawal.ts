import type { ConversationState, ParticipantConversation } from '@tweespraak/contract/conversation'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { openAgreementsQuery } from '../../agreements/public.ts'
import { hasLeftBy, namedBy, nameOfRow } from '../../people/public.ts'
import type { Loaded } from '../store/conversation.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { restingPeople } from '../store/rest.ts'
import { withdrawalOfRow, withdrawalQuery } from '../store/withdrawal.ts'
import { otherOfTwo, withdrawalActions } from '../withdrawal.ts'

type SentWithdrawal = ParticipantConversation['withdrawal']

/** What is proposed about withdrawing a conversation, and what hangs on it: queries still to be run. */
export const withdrawalQueries = (tx: Tx, conversationId: Given<string>) => ({
  withdrawals: withdrawalQuery(tx, conversationId).select(
    namedBy(sql.ref('w.proposed_by')).as('proposed_by_name'),
  ),
  openAgreements: openAgreementsQuery(tx, conversationId),
})

type Proposed = ReturnType<ReturnType<typeof withdrawalQueries>['withdrawals']['execute']>

/** The conversation with the last working days of the two, and what the queries found. */
interface Read {
  readonly rows: readonly (Loaded['row'] & {
    readonly employee_left_on: string | null
    readonly leader_left_on: string | null
  })[]
  readonly withdrawals: Awaited<Proposed>
  readonly openAgreements: readonly { readonly count: number }[]
}

/** For who is neither of the two. */
export const noWithdrawal: SentWithdrawal = {
  proposal: null,
  openAgreements: 0,
  otherHasLeft: false,
  can: { propose: false, answer: false, takeBack: false },
}

/** What one of the two may see and do about it. `at` is an ISO instant. */
export const withdrawalOf = (
  viewer: Viewer,
  { rows: [row], withdrawals: [proposed], openAgreements: [open] }: Read,
  at: string,
): SentWithdrawal => {
  if (row === undefined) return noWithdrawal
  const two = { employeeId: row.employee_id, leaderId: row.leader_id, by: viewer.personId }
  const otherId = otherOfTwo(two)
  if (otherId === null) return noWithdrawal
  const leftOn = otherId === row.leader_id ? row.leader_left_on : row.employee_left_on
  const otherHasLeft = hasLeftBy(leftOn, at, viewer.timeZone)
  const current = proposed === undefined ? null : withdrawalOfRow(proposed)
  return {
    proposal:
      current === null || proposed === undefined
        ? null
        : {
            state: current.state,
            reason: current.reason,
            by: { personId: current.proposedBy, name: nameOfRow(proposed.proposed_by_name) },
            at: current.proposedAt,
            answeredAt: current.answeredAt,
            lapsed: current.lapsed,
          },
    openAgreements: open?.count ?? 0,
    otherHasLeft,
    can: withdrawalActions({ ...two, state: row.state as ConversationState, otherHasLeft, current }),
  }
}

/** The proposals to withdraw a conversation that wait for somebody's answer. A query still to be run, for Home. */
export const withdrawalTasksQuery = (tx: Tx, me: Given<string>) =>
  tx
    .selectFrom('conversation_withdrawals as w')
    .innerJoin('conversations as c', (join) =>
      join
        .onRef('c.organization_id', '=', 'w.organization_id')
        .onRef('c.conversation_id', '=', 'w.conversation_id'),
    )
    .innerJoin('kind_versions as kind', (join) =>
      join
        .onRef('kind.organization_id', '=', 'c.organization_id')
        .onRef('kind.kind_id', '=', 'c.kind_id')
        .onRef('kind.version', '=', 'c.kind_version'),
    )
    .select(['w.conversation_id', 'w.proposed_by', 'c.begun_at', 'c.starts_at', 'kind.name as kind_name'])
    .select(namedBy(sql.ref('w.proposed_by')).as('proposed_by_name'))
    .where('w.organization_id', '=', thisOrganization)
    .where('w.asked_id', '=', me)
    .where('w.state', '=', sql.lit('waiting'))
    .where(sql<boolean>`c.employee_id not in ${restingPeople}`)
    .orderBy('w.proposed_at')
    .limit(sql.lit(20))
