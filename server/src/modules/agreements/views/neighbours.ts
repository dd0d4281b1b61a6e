import type { AgreementState, SupportKind } from '@tweespraak/contract/agreements'
import type { PersonName } from '@tweespraak/contract/people'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import { namedBy, nameOfRow } from '../../people/public.ts'
import { isOverdue } from '../agreement.ts'
import { agreementOf, isResting, selectAgreements } from '../store.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

/** An agreement as a report shows it. */
export interface AgreedInConversation {
  readonly agreementId: string
  readonly what: string
  readonly measure: string | null
  readonly dueOn: string
  readonly doer: 'employee' | 'leader'
  readonly support: { readonly kind: SupportKind; readonly words: string | null } | null
}

/**
 * What stands as agreed in a conversation, in the order of making. What both changed before the first
 * signature shows as it became; after it, as it was signed. Also for the task that seals.
 */
export const agreementsOfConversation = async (
  tx: Tx,
  conversationId: string,
): Promise<AgreedInConversation[]> => {
  const rows = await tx
    .selectFrom('agreements')
    .selectAll()
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .orderBy('made_at')
    .orderBy('agreement_id')
    .execute()
  const replaced = new Set(rows.map((row) => row.follows_id))
  return rows
    .filter((row) => !replaced.has(row.agreement_id))
    .map((row) => ({
      agreementId: row.agreement_id,
      what: row.what,
      measure: row.measure,
      dueOn: row.due_on,
      doer: row.doer_id === row.employee_id ? 'employee' : 'leader',
      support:
        row.support_kind === null ? null : { kind: row.support_kind as SupportKind, words: row.support },
    }))
}

/** How many agreements that were made in a conversation are open still, of those that the asker sees. A query still to be run. */
export const openAgreementsQuery = (tx: Tx, conversationId: Given<string>) =>
  tx
    .selectFrom('agreements')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .where('state', '=', sql.lit('open'))

/** An agreement as somebody's file lists it. */
export interface FiledAgreement {
  readonly agreementId: string
  readonly madeAt: string
  readonly what: string
  readonly doer: PersonName
  readonly dueOn: string
  readonly state: AgreementState
  readonly overdue: boolean
}

/** The agreements of an employee that the asker may see, newest first. A query still to be run, together with the rest of a file. */
export const agreementsOfEmployeeQuery = (tx: Tx, employeeId: Given<string>) =>
  selectAgreements(tx)
    .select([namedBy(sql.ref('agreements.doer_id')).as('doer_name'), isResting.as('resting')])
    .where('agreements.employee_id', '=', employeeId)
    .orderBy('agreements.made_at', 'desc')
    .orderBy('agreements.agreement_id', 'desc')

type FiledRow = Awaited<ReturnType<ReturnType<typeof agreementsOfEmployeeQuery>['execute']>>[number]

export const filedAgreementOf = (row: FiledRow, today: Temporal.PlainDate): FiledAgreement => {
  const agreement = agreementOf(row)
  return {
    agreementId: row.agreement_id,
    madeAt: row.made_at,
    what: row.what,
    doer: { personId: row.doer_id, name: nameOfRow(row.doer_name) },
    dueOn: row.due_on,
    state: agreement.state,
    overdue: !row.resting && isOverdue(agreement, today),
  }
}
