import type { Language } from '@tweespraak/contract/id'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { nameColumns, nameOfRow } from '../../people/public.ts'

export interface Invitee {
  readonly personId: string
  readonly name: string
  readonly email: string | null
  readonly language: Language
  readonly alreadyIn: boolean
  /** Of the last invitation to the address that they have now, unless it was used. */
  readonly invitedAt: string | null
  readonly expiresAt: string | null
  readonly invitationId: string | null
  /** Who made it; null also for the operator. */
  readonly invitedBy: string | null
  /** Whether the asker keeps this person's record, and may give the roles that they hold. */
  readonly allowed: boolean
}

const allowed = sql<boolean>`((select app_keeps_all_people()) or app_is_hr_for(people.person_id))
  and app_may_vouch_for(people.person_id)`

/** People with what decides on an invitation. */
const invitees = (tx: Tx) =>
  tx
    .selectFrom('people')
    .leftJoin('account_links', (join) =>
      join
        .onRef('account_links.organization_id', '=', 'people.organization_id')
        .onRef('account_links.person_id', '=', 'people.person_id'),
    )
    .leftJoinLateral(
      (is) =>
        is
          .selectFrom('invitations')
          .select(['created_at', 'expires_at', 'invitation_id', 'invited_by'])
          .whereRef('invitations.organization_id', '=', 'people.organization_id')
          .whereRef('invitations.person_id', '=', 'people.person_id')
          .whereRef('invitations.email', '=', 'people.email')
          .where('used_at', 'is', null)
          .orderBy('expires_at', 'desc')
          .limit(1)
          .as('invitation'),
      (join) => join.onTrue(),
    )
    .select((is) => [
      'people.person_id',
      ...nameColumns,
      'people.email',
      'people.language',
      is('account_links.user_id', 'is not', null).as('already_in'),
      'invitation.created_at as invited_at',
      'invitation.expires_at',
      'invitation.invitation_id',
      'invitation.invited_by',
      allowed.as('allowed'),
    ])
    .where('people.organization_id', '=', sql<string>`(select app_organization())`)

type Row = Awaited<ReturnType<ReturnType<typeof invitees>['executeTakeFirstOrThrow']>>

const inviteeOf = (row: Row): Invitee => ({
  personId: row.person_id,
  name: nameOfRow(row),
  email: row.email,
  language: row.language === 'en' ? 'en' : 'nl',
  alreadyIn: Boolean(row.already_in),
  invitedAt: row.invited_at,
  expiresAt: row.expires_at,
  invitationId: row.invitation_id,
  invitedBy: row.invited_by,
  allowed: row.allowed,
})

/** What deciding on an invitation needs to know of each of these people. */
export const peopleToInvite = async (tx: Tx, personIds: readonly string[]): Promise<Invitee[]> => {
  const rows = await invitees(tx)
    .where('people.person_id', 'in', [...new Set(personIds)])
    .execute()
  return rows.map(inviteeOf)
}

/** Who works here on this day, may be invited by the asker and is not in yet, by family name. */
export const peopleWaiting = async (tx: Tx, day: string): Promise<Invitee[]> => {
  const rows = await invitees(tx)
    .where((is) => is.or([is('people.left_on', 'is', null), is('people.left_on', '>=', day)]))
    .where('account_links.user_id', 'is', null)
    .where(allowed)
    .orderBy('people.name_key')
    .orderBy('people.person_id')
    .execute()
  return rows.map(inviteeOf)
}
