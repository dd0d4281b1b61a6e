import type { PersonWaiting, WaitingCounts } from '@tweespraak/contract/access'
import type { Language } from '@tweespraak/contract/id'
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Tables } from '../../../platform/db/tables.ts'
import { findPeople, nameColumns, nameOfRow, peopleOfUnits, unitOfRow, wordsOf } from '../../people/public.ts'

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

/** Sets that are worked out once, rather than a question for each of very many; only who holds a role is asked about. */
const allowed = sql<boolean>`((select app_keeps_all_people()) or people.person_id in (select app_hr_people()))
  and (people.person_id not in (
    select person_id from role_grants where organization_id = (select app_organization()) and ended_at is null)
    or app_may_vouch_for(people.person_id))`

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

export interface WaitingFilter {
  readonly search?: string | undefined
  /** This unit and what hangs below it. */
  readonly unit?: string | undefined
}

/** An invitation to the address that they have now, which still works. */
const isInvited = (at: Temporal.Instant) => sql<boolean>`exists (
  select from invitations open
  where open.organization_id = people.organization_id and open.person_id = people.person_id
    and open.email = people.email and open.used_at is null and open.expires_at > ${at.toString()}::timestamptz)`

/** A condition on `people` and their `account_links`: works here on this day (ISO date), may be invited by the asker and is not in yet. */
const isWaiting = (
  is: ExpressionBuilder<Tables, 'people'>,
  day: string,
  { search = '', unit }: WaitingFilter,
): Expression<SqlBool> => {
  const words = wordsOf(search)
  return is.and([
    is.or([is('people.left_on', 'is', null), is('people.left_on', '>=', day)]),
    sql<boolean>`not exists (select from account_links
      where account_links.organization_id = people.organization_id and account_links.person_id = people.person_id)`,
    allowed,
    ...(search.trim() === '' ? [] : [findPeople({ words, many: words.length, whole: null })]),
    ...(unit === undefined ? [] : [peopleOfUnits([unit], day)]),
  ])
}

/** The first working day of who is still to begin on this day (ISO date); null of who works here, or did. */
const beginsOn = (day: string) => sql<string | null>`(
  select min(e.starts_on) from employments e
  where e.organization_id = people.organization_id and e.person_id = people.person_id
    and (e.ends_on is null or e.ends_on >= ${day}::date)
  having min(e.starts_on) > ${day}::date)`

/** Who is not in yet, a page of them by family name, with the unit that they work in on the day. */
export const pageOfWaiting = async (
  tx: Tx,
  day: string,
  {
    cursor,
    limit,
    ...filter
  }: WaitingFilter & { readonly cursor?: string | undefined; readonly limit: number },
): Promise<(Invitee & Pick<PersonWaiting, 'unit' | 'number' | 'beginsOn'>)[]> => {
  let people = invitees(tx)
    .leftJoinLateral(
      (is) =>
        is
          .selectFrom('assignments')
          .innerJoin('units', (join) =>
            join
              .onRef('units.organization_id', '=', 'assignments.organization_id')
              .onRef('units.unit_id', '=', 'assignments.unit_id'),
          )
          .select(['units.unit_id', 'units.name as unit_name'])
          .whereRef('assignments.organization_id', '=', 'people.organization_id')
          .whereRef('assignments.person_id', '=', 'people.person_id')
          // The first that has not ended: of who is still to begin, what they begin with.
          .where((on) => on.or([on('ends_on', 'is', null), on('ends_on', '>=', day)]))
          .orderBy('starts_on')
          .limit(1)
          .as('work'),
      (join) => join.onTrue(),
    )
    .select(['people.number', 'work.unit_id', 'work.unit_name', beginsOn(day).as('begins_on')])
    .where((is) => isWaiting(is, day, filter))
  if (cursor !== undefined) {
    // The cursor is an id and no name, so that no name stands in an address or a log.
    people = people.where(
      sql<boolean>`(people.name_key, people.person_id) > (
        select name_key, person_id from people as last
        where last.organization_id = (select app_organization()) and last.person_id = ${cursor}::uuid)`,
    )
  }
  const rows = await people.orderBy('people.name_key').orderBy('people.person_id').limit(limit).execute()
  return rows.map((row) => ({
    ...inviteeOf(row),
    number: row.number,
    beginsOn: row.begins_on,
    unit: unitOfRow(row),
  }))
}

/** How many are not in yet: who would get an invitation, who would and is still to begin, who has one that works, and who has no address. */
export const countsOfWaiting = async (
  tx: Tx,
  { day, at }: { readonly day: string; readonly at: Temporal.Instant },
  filter: WaitingFilter,
): Promise<WaitingCounts> => {
  const waiting = tx
    .selectFrom('people')
    .select([
      'people.email',
      isInvited(at).as('invited'),
      sql<boolean>`${beginsOn(day)} is not null`.as('later'),
    ])
    .where('people.organization_id', '=', sql<string>`(select app_organization())`)
    .where((is) => isWaiting(is, day, filter))
    .as('waiting')
  return tx
    .selectFrom(waiting)
    .select([
      sql<number>`count(*) filter (where email is not null and not invited and not later)`.as('invitable'),
      sql<number>`count(*) filter (where email is not null and not invited and later)`.as('later'),
      sql<number>`count(*) filter (where email is not null and invited)`.as('invited'),
      sql<number>`count(*) filter (where email is null)`.as('withoutAddress'),
    ])
    .executeTakeFirstOrThrow()
}

/** The first who would get an invitation, as one of everybody: those who can be reached and have begun, and not while the last one still works. */
export const firstToInvite = async (
  tx: Tx,
  { day, at }: { readonly day: string; readonly at: Temporal.Instant },
  {
    except,
    limit,
    ...filter
  }: WaitingFilter & { readonly except: readonly string[]; readonly limit: number },
): Promise<Invitee[]> => {
  let people = invitees(tx)
    .where((is) => isWaiting(is, day, filter))
    .where('people.email', 'is not', null)
    .where(sql<boolean>`not ${isInvited(at)}`)
    .where(sql<boolean>`${beginsOn(day)} is null`)
  if (except.length > 0) people = people.where(sql<boolean>`people.person_id <> all (${except}::uuid[])`)
  const rows = await people.orderBy('people.name_key').orderBy('people.person_id').limit(limit).execute()
  return rows.map(inviteeOf)
}
