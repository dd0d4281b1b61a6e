import type { ConversationState } from '@tweespraak/contract/conversation'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { kindVersion } from '../../templates/public.ts'
import type { MailedConversation } from '../mailing.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { appointmentQuery } from '../store/plan.ts'
import { restsAt } from '../store/rest.ts'

/** What mails about a conversation are made of, at this moment (ISO instant). */
export const findMailed = async (
  tx: Tx,
  conversationId: string,
  at: string,
): Promise<MailedConversation | null> => {
  const row = await tx
    .selectFrom('conversations')
    .select([
      'kind_id',
      'kind_version',
      'starts_at',
      'ends_at',
      'begun_at',
      'state',
      'employee_id',
      'leader_id',
      'planned_by',
      'moved_by',
      restsAt(sql.ref('conversations.employee_id'), at).as('rests'),
    ])
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  const appointment = await appointmentQuery(tx, conversationId).executeTakeFirst()
  if (row === undefined || appointment === undefined) return null
  const kind = await kindVersion(tx, row.kind_id, row.kind_version)
  if (kind === null) return null
  const seats = await tx
    .selectFrom('conversation_participants')
    .select(['person_id', 'role'])
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .execute()
  const thirds = seats.filter(({ role }) => role === 'second-assessor' || role === 'third-party')
  return {
    kindId: row.kind_id,
    kindName: kind.name,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    was: row.begun_at ?? row.starts_at,
    place: appointment.place,
    videoLink: appointment.video_link,
    state: row.state as ConversationState,
    employeeId: row.employee_id,
    leaderId: row.leader_id,
    plannedBy: row.planned_by,
    setBy: row.moved_by ?? row.planned_by,
    people: seats.map((seat) => seat.person_id),
    signingToo: kind.rules.signs.includes('third') ? thirds.map((seat) => seat.person_id) : [],
    quiet: row.rests ? row.employee_id : null,
    listed: kind.rules.progressSeenBy.includes('hr'),
  }
}

/** Whether this person was ever sent something that announces it. */
export const wasSent = async (tx: Tx, conversationId: string, personId: string): Promise<boolean> => {
  const found = await tx
    .selectFrom('mails')
    .select('mail_id')
    .where('organization_id', '=', thisOrganization)
    .where('person_id', '=', personId)
    .where('state', '=', 'sent')
    .where(sql<boolean>`facts ->> 'path' = ${`/conversations/${conversationId}`}`)
    .executeTakeFirst()
  return found !== undefined
}
