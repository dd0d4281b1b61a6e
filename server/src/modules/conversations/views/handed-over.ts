import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import { namedBy, nameOfRow } from '../../people/public.ts'

interface HandedOverRow {
  readonly conversation: string
  readonly employee: string
  readonly heir: string
  readonly was_begun: boolean
  /** ISO instant. */
  readonly handed_at: string
}

/** The conversations that the viewer led and that came under somebody else since then (ISO instant), newest first. A query still to be run. */
export const handedOverQuery = (tx: Tx, since: Given<string>) =>
  tx
    .selectFrom(sql<HandedOverRow>`app_handed_over(${since}::timestamptz)`.as('handed'))
    .select([
      'handed.conversation',
      'handed.employee',
      'handed.heir',
      'handed.was_begun',
      'handed.handed_at as at',
    ])
    .select([
      namedBy(sql.ref('handed.employee')).as('employee_name'),
      namedBy(sql.ref('handed.heir')).as('heir_name'),
    ])
    .orderBy('handed.handed_at', 'desc')

export const handedOverOf = (
  row: Awaited<ReturnType<ReturnType<typeof handedOverQuery>['execute']>>[number],
) => ({
  conversationId: row.conversation,
  employee: { personId: row.employee, name: nameOfRow(row.employee_name) },
  to: { personId: row.heir, name: nameOfRow(row.heir_name) },
  at: row.at,
  held: row.was_begun,
})
