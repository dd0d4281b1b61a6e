import type { HomeTask } from '@tweespraak/contract/home'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import { lastDayBefore } from '../../../platform/term.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { namedBy, nameOfRow } from '../../people/public.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

/** The running responses that may ask something of somebody. A query still to be run, so that Home can ask it together with others. */
export const responseTasksQuery = (tx: Tx, me: Given<string>) =>
  tx
    .selectFrom('responses as r')
    .select(['r.conversation_id', 'r.employee_id', 'r.step', 'r.due_before', 'r.higher_id', 'r.talk_at'])
    .select([
      sql<string | null>`app_response_sight(r.conversation_id)`.as('sight'),
      sql<boolean>`r.higher_id is not null
        and app_may_decide_response(r.conversation_id, r.higher_id)`.as('can_decide'),
      namedBy(sql.ref('r.employee_id')).as('employee_name'),
    ])
    .where('r.organization_id', '=', thisOrganization)
    .where('r.ended_at', 'is', null)
    .where(sql<boolean>`r.employee_id not in (select app_resting())`)
    .where((is) =>
      is.or([
        is('r.employee_id', '=', me),
        is('r.higher_id', '=', me),
        is(
          'r.conversation_id',
          'in',
          is
            .selectFrom('conversation_participants as seat')
            .select('seat.conversation_id')
            .where('seat.organization_id', '=', thisOrganization)
            .where('seat.person_id', '=', me)
            .where('seat.role', '=', sql.lit('manager')),
        ),
        is.and([is('r.step', '=', sql.lit('higher')), sql<boolean>`(select app_is_hr())`]),
      ]),
    )

type Row = Awaited<ReturnType<ReturnType<typeof responseTasksQuery>['execute']>>[number]

type ResponseTask = Extract<
  HomeTask,
  'answer-response' | 'go-on-response' | 'plan-response-talk' | 'decide-response' | 'appoint-higher'
>

const taskOf = (row: Row, now: Temporal.Instant): ResponseTask | null => {
  const isPast = (moment: string): boolean => Temporal.Instant.compare(moment, now) <= 0
  const late = row.due_before !== null && isPast(row.due_before)
  switch (row.sight) {
    case 'leader':
      return row.step === 'leader' ? 'answer-response' : null
    case 'employee':
      return row.step === 'employee' ? 'go-on-response' : null
    case 'higher':
      if (row.talk_at === null) return 'plan-response-talk'
      return isPast(row.talk_at) ? 'decide-response' : null
    case 'hr':
      return row.step === 'higher' && (!row.can_decide || late) ? 'appoint-higher' : null
    default:
      return null
  }
}

/** What a response asks of somebody, with the last day for it. */
interface AskedOfResponse {
  readonly task: ResponseTask
  readonly conversationId: string
  readonly employee: { readonly personId: string; readonly name: string }
  readonly day: Temporal.PlainDate
}

/** Null where it asks nothing of the viewer now. */
export const responseTaskOf = (row: Row, viewer: Viewer, now: Temporal.Instant): AskedOfResponse | null => {
  const task = taskOf(row, now)
  if (task === null || row.due_before === null) return null
  return {
    task,
    conversationId: row.conversation_id,
    employee: { personId: row.employee_id, name: nameOfRow(row.employee_name) },
    day: lastDayBefore(row.due_before, viewer.timeZone),
  }
}
