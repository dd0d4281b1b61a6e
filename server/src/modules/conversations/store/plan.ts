import type { BuiltInKindCode } from '@tweespraak/contract/templates'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { Kind } from '../../templates/public.ts'
import type { Conversation } from '../conversation.ts'
import type { Guest } from './conversation.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

interface Two {
  readonly employeeId: string
  readonly leaderId: string
}

/** Whether this person coaches at the workplace today. */
export const coaches = async (tx: Tx, personId: string): Promise<boolean> => {
  const { rows } = await sql<{ coaches: boolean }>`select app_coaches(${personId}) as coaches`.execute(tx)
  return rows[0]?.coaches === true
}

/** Whether somebody leads this person today. */
export const leads = async (tx: Tx, managerId: string, personId: string): Promise<boolean> => {
  const { rows } = await sql<{
    leads: boolean
  }>`select app_leads(${managerId}, ${personId}) as leads`.execute(tx)
  return rows[0]?.leads === true
}

/** Whether the asker, as HR for the employee, may choose this person to judge them. */
export const mayChooseLeader = async (tx: Tx, employeeId: string, leaderId: string): Promise<boolean> => {
  const { rows } = await sql<{
    fits: boolean
  }>`select app_may_choose_leader(${employeeId}, ${leaderId}) as fits`.execute(tx)
  return rows[0]?.fits === true
}

/**
 * The next conversation of this kind with the same employee, as far as the asker may know of it. Talks of another
 * kind may come between: they are no answer to when this one comes around.
 */
export const nextQuery = (tx: Tx, conversationId: Given<string>) =>
  tx
    .selectFrom('conversations as this')
    .innerJoin('conversations as next', (join) =>
      join
        .onRef('next.organization_id', '=', 'this.organization_id')
        .onRef('next.employee_id', '=', 'this.employee_id')
        .onRef('next.kind_id', '=', 'this.kind_id')
        .onRef('next.starts_at', '>', 'this.starts_at'),
    )
    .select('next.conversation_id')
    .where('this.organization_id', '=', thisOrganization)
    .where('this.conversation_id', '=', conversationId)
    .where('next.state', 'not in', [sql.lit('cancelled'), sql.lit('withdrawn')])
    .orderBy('next.starts_at')
    .limit(1)

/** What these two planned and did not begin yet, soonest first, as far as the asker may see it. */
export const plannedOfTwo = async (tx: Tx, two: Two): Promise<readonly string[]> => {
  const rows = await tx
    .selectFrom('conversations')
    .select('conversation_id')
    .where('organization_id', '=', thisOrganization)
    .where('employee_id', '=', two.employeeId)
    .where('leader_id', '=', two.leaderId)
    .where('state', 'in', [sql.lit('planned'), sql.lit('preparing')])
    .orderBy('starts_at')
    .orderBy('conversation_id')
    .execute()
  return rows.map((row) => row.conversation_id)
}

/** Where and what for, for those at the table. */
export const appointmentQuery = (tx: Tx, conversationId: Given<string>) =>
  tx
    .selectFrom('conversation_appointments')
    .select(['place', 'video_link', 'purpose', 'cancellation'])
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)

/** The newest conversation that these two held, as far as the asker may see it; none for development where one judges. */
export const lastHeld = async (tx: Tx, two: Two, judging: boolean): Promise<string | null> => {
  const held = tx
    .selectFrom('conversations')
    .select('conversation_id')
    .where('organization_id', '=', thisOrganization)
    .where('employee_id', '=', two.employeeId)
    .where('leader_id', '=', two.leaderId)
    .where('finished_at', 'is not', null)
    .where('state', '<>', sql.lit('withdrawn'))
    .orderBy('starts_at', 'desc')
    .orderBy('conversation_id', 'desc')
  const row = await (
    judging ? held.where(sql<boolean>`app_began_as(conversation_id) is distinct from 'development'`) : held
  ).executeTakeFirst()
  return row?.conversation_id ?? null
}

/** What a conversation of these two began as; undefined when it was not of these two. */
export const originOfTheirs = async (
  tx: Tx,
  conversationId: string,
  two: Two,
): Promise<BuiltInKindCode | null | undefined> => {
  const row = await tx
    .selectFrom('conversations')
    .select(sql<BuiltInKindCode | null>`app_began_as(conversation_id)`.as('origin'))
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .where('employee_id', '=', two.employeeId)
    .where('leader_id', '=', two.leaderId)
    .executeTakeFirst()
  return row?.origin
}

export interface Planned extends Two {
  readonly conversationId: string
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string | null
  readonly videoLink: string | null
  readonly purpose: string | null
  readonly guests: readonly Guest[]
  readonly previousId: string | null
  readonly seriesId?: string
}

const emptyAsNull = (text: string | null): string | null => (text === '' ? null : text)

export const appointmentColumns = (given: Pick<Planned, 'place' | 'videoLink' | 'purpose'>) => ({
  place: emptyAsNull(given.place),
  video_link: emptyAsNull(given.videoLink),
  purpose: emptyAsNull(given.purpose),
})

/** A new conversation with its seats, its appointment and what is there to prepare. */
export const insertConversation = async (
  tx: Tx,
  viewer: Viewer,
  kind: Kind,
  planned: Planned,
  { state, at }: { readonly state: Conversation; readonly at: string },
): Promise<void> => {
  const key = { organization_id: viewer.organizationId, conversation_id: planned.conversationId }
  await tx
    .insertInto('conversations')
    .values({
      ...key,
      kind_id: kind.kindId,
      kind_code: kind.code,
      kind_version: kind.version,
      form_id: kind.form?.formId ?? null,
      form_version: kind.form?.version ?? null,
      employee_id: planned.employeeId,
      leader_id: planned.leaderId,
      previous_id: planned.previousId,
      series_id: planned.seriesId ?? null,
      state: state.status,
      starts_at: planned.startsAt,
      ends_at: planned.endsAt,
      planned_by: viewer.personId,
      planned_at: at,
      invited_at: at,
      revision: 1,
    })
    .execute()
  await tx
    .insertInto('conversation_participants')
    .values([
      { ...key, person_id: planned.employeeId, role: 'employee' },
      { ...key, person_id: planned.leaderId, role: 'manager' },
      ...planned.guests.map(({ personId, role }) => ({ ...key, person_id: personId, role })),
    ])
    .execute()
  await tx
    .insertInto('conversation_appointments')
    .values({ ...key, ...appointmentColumns(planned) })
    .execute()
  if (state.preparations.length === 0) return
  await tx
    .insertInto('preparations')
    .values(state.preparations.map(({ personId, side }) => ({ ...key, person_id: personId, side })))
    .execute()
}

/** Changes the words of the appointment. */
export const updateAppointment = async (
  tx: Tx,
  conversationId: string,
  columns: ReturnType<typeof appointmentColumns> | { readonly cancellation: string | null },
): Promise<void> => {
  await tx
    .updateTable('conversation_appointments')
    .set(columns)
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .execute()
}
