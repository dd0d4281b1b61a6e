import type { Language } from '@tweespraak/contract/id'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

export interface Invitee {
  readonly personId: string
  readonly email: string | null
  readonly language: Language
  readonly alreadyIn: boolean
  /** Whether the asker keeps this person's record, and may give the roles that they hold. */
  readonly allowed: boolean
}

/** What deciding on an invitation needs to know of each of these people. */
export const peopleToInvite = async (tx: Tx, personIds: readonly string[]): Promise<Invitee[]> => {
  const rows = await tx
    .selectFrom('people')
    .leftJoin('account_links', (join) =>
      join
        .onRef('account_links.organization_id', '=', 'people.organization_id')
        .onRef('account_links.person_id', '=', 'people.person_id'),
    )
    .select((is) => [
      'people.person_id',
      'people.email',
      'people.language',
      is('account_links.user_id', 'is not', null).as('already_in'),
      sql<boolean>`((select app_keeps_all_people()) or app_is_hr_for(people.person_id))
        and app_may_vouch_for(people.person_id)`.as('allowed'),
    ])
    .where('people.organization_id', '=', sql<string>`(select app_organization())`)
    .where('people.person_id', 'in', [...new Set(personIds)])
    .execute()
  return rows.map((row) => ({
    personId: row.person_id,
    email: row.email,
    language: row.language === 'en' ? 'en' : 'nl',
    alreadyIn: Boolean(row.already_in),
    allowed: row.allowed,
  }))
}
