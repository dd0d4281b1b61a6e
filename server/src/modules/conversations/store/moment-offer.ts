import { guestsInput } from '@tweespraak/contract/conversation'
import { instant } from '@tweespraak/contract/id'
import type { OfferState } from '@tweespraak/contract/moment-offers'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../../platform/db/database.ts'
import { json } from '../../../platform/db/json.ts'
import { defineEvent } from '../../../platform/outbox/event.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { BusySpans, MomentOffer } from '../moment-offer.ts'
import { appointmentColumns, type Planned } from './plan.ts'
import type { Appointment, Moment } from '../plan.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

/** What happened to an offer. Its mails say how it stands by then. */
export const MomentsOffered = defineEvent(
  'MomentsOffered',
  z.object({
    offerId: z.uuid(),
    what: z.enum(['offered', 'reminded', 'answered', 'withdrawn', 'lapsed']),
  }),
)

/** An offer as the database keeps it. */
export interface KeptOffer extends MomentOffer {
  readonly offerId: string
  readonly kindId: string
  readonly conversationId: string | null
  readonly offeredAt: string
  readonly remindedAt: string | null
}

/** With what the talk is planned with. */
export interface WholeOffer
  extends KeptOffer, Pick<Appointment, 'place' | 'videoLink' | 'purpose'>, Pick<Planned, 'guests'> {
  /** Null without scores, undefined for the usual period. */
  readonly criteriaSetId: string | null | undefined
}

const known = [
  'offer_id',
  'kind_id',
  'employee_id',
  'leader_id',
  'asked_by',
  'state',
  'conversation_id',
  'offered_at',
  'reminded_at',
] as const
const whole = [
  ...known,
  'criteria_chosen',
  'criteria_set_id',
  'guests',
  'place',
  'video_link',
  'purpose',
] as const

const offers = (tx: Tx, offerId: string) =>
  tx
    .selectFrom('moment_offers')
    .where('organization_id', '=', thisOrganization)
    .where('offer_id', '=', offerId)

const momentsOf = async (tx: Tx, offerId: string): Promise<MomentOffer['moments']> => {
  const rows = await tx
    .selectFrom('offered_moments')
    .select(['offered_by', 'starts_at', 'ends_at'])
    .where('organization_id', '=', thisOrganization)
    .where('offer_id', '=', offerId)
    .orderBy('starts_at')
    .execute()
  return rows.map((row) => ({ offeredBy: row.offered_by, startsAt: row.starts_at, endsAt: row.ends_at }))
}

interface KnownRow {
  readonly offer_id: string
  readonly kind_id: string
  readonly employee_id: string
  readonly leader_id: string
  readonly asked_by: string
  readonly state: string
  readonly conversation_id: string | null
  readonly offered_at: string
  readonly reminded_at: string | null
}

const keptOf = (row: KnownRow, moments: MomentOffer['moments']): KeptOffer => ({
  offerId: row.offer_id,
  kindId: row.kind_id,
  employeeId: row.employee_id,
  leaderId: row.leader_id,
  askedBy: row.asked_by,
  state: row.state as OfferState,
  conversationId: row.conversation_id,
  offeredAt: row.offered_at,
  remindedAt: row.reminded_at,
  moments,
})

/** For the two of it; null for anybody else. */
export const loadOffer = async (tx: Tx, offerId: string): Promise<WholeOffer | null> => {
  const row = await offers(tx, offerId).select(whole).executeTakeFirst()
  if (row === undefined) return null
  return {
    ...keptOf(row, await momentsOf(tx, offerId)),
    place: row.place,
    videoLink: row.video_link,
    purpose: row.purpose,
    guests: guestsInput.parse(row.guests),
    criteriaSetId: row.criteria_chosen ? row.criteria_set_id : undefined,
  }
}

/** Takes hold of it, so that one of two who act at once comes second; null for anybody but the two. */
export const holdOffer = async (tx: Tx, offerId: string): Promise<WholeOffer | null> => {
  // What is settled cannot be held, and is read as it is then.
  await offers(tx, offerId).select('offer_id').forUpdate().execute()
  return loadOffer(tx, offerId)
}

/** The same for tasks, who read no words. */
export const loadKeptOffer = async (tx: Tx, offerId: string): Promise<KeptOffer | null> => {
  const row = await offers(tx, offerId).select(known).executeTakeFirst()
  return row === undefined ? null : keptOf(row, await momentsOf(tx, offerId))
}

/** The same, held. */
export const holdKeptOffer = async (tx: Tx, offerId: string): Promise<KeptOffer | null> => {
  await offers(tx, offerId).select('offer_id').forUpdate().execute()
  return loadKeptOffer(tx, offerId)
}

/** The offers that ended with this talk, planned at a moment of theirs or otherwise. */
export const offersPlannedAs = async (tx: Tx, conversationId: string): Promise<readonly string[]> => {
  const rows = await tx
    .selectFrom('moment_offers')
    .select('offer_id')
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .execute()
  return rows.map((row) => row.offer_id)
}

/** Whether it is written down: not while another stands for the same talk of the two. */
export const insertOffer = async (
  tx: Tx,
  viewer: Viewer,
  offer: Omit<WholeOffer, 'state' | 'conversationId' | 'offeredAt' | 'remindedAt' | 'askedBy'>,
  at: string,
): Promise<boolean> => {
  const made = await tx
    .insertInto('moment_offers')
    .values({
      organization_id: viewer.organizationId,
      offer_id: offer.offerId,
      kind_id: offer.kindId,
      employee_id: offer.employeeId,
      leader_id: offer.leaderId,
      asked_by: viewer.personId,
      criteria_chosen: offer.criteriaSetId !== undefined,
      criteria_set_id: offer.criteriaSetId ?? null,
      guests: json(offer.guests),
      ...appointmentColumns(offer),
      state: 'open',
      revision: 1,
      made_at: at,
      offered_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('offer_id')
    .executeTakeFirst()
  if (made !== undefined) await insertMoments(tx, viewer, offer.offerId, offer.moments)
  return made !== undefined
}

export const insertMoments = async (
  tx: Tx,
  viewer: Viewer,
  offerId: string,
  moments: readonly Moment[],
): Promise<void> => {
  if (moments.length === 0) return
  await tx
    .insertInto('offered_moments')
    .values(
      moments.map(({ startsAt, endsAt }) => ({
        organization_id: viewer.organizationId,
        offer_id: offerId,
        offered_by: viewer.personId,
        starts_at: startsAt,
        ends_at: endsAt,
      })),
    )
    .execute()
}

/** None of its moments stands any more, of neither of the two. */
export const deleteMoments = async (tx: Tx, offerId: string): Promise<void> => {
  await tx
    .deleteFrom('offered_moments')
    .where('organization_id', '=', thisOrganization)
    .where('offer_id', '=', offerId)
    .execute()
}

const next = sql<number>`revision + 1`

/** Its moments stand from now on; nobody was reminded of them yet. */
export const reopenOffer = async (tx: Tx, offerId: string, at: string): Promise<void> => {
  await tx
    .updateTable('moment_offers')
    .set({ state: 'open', offered_at: at, reminded_at: null, revision: next })
    .where('organization_id', '=', thisOrganization)
    .where('offer_id', '=', offerId)
    .execute()
}

export const answerOffer = async (tx: Tx, offerId: string): Promise<void> => {
  await tx
    .updateTable('moment_offers')
    .set({ state: 'answered', revision: next })
    .where('organization_id', '=', thisOrganization)
    .where('offer_id', '=', offerId)
    .execute()
}

/** It is over without a talk: what was to be the appointment of it is kept no longer. */
export const endOffer = async (
  tx: Tx,
  offerId: string,
  state: 'withdrawn' | 'lapsed',
  at: string,
): Promise<void> => {
  await tx
    .updateTable('moment_offers')
    .set({ state, settled_at: at, place: null, video_link: null, purpose: null, revision: next })
    .where('organization_id', '=', thisOrganization)
    .where('offer_id', '=', offerId)
    .execute()
}

export const markReminded = async (tx: Tx, offerId: string, at: string): Promise<void> => {
  await tx
    .updateTable('moment_offers')
    .set({ reminded_at: at })
    .where('organization_id', '=', thisOrganization)
    .where('offer_id', '=', offerId)
    .execute()
}

/** In all organisations, what time may bring something to. */
export const findOffersDue = async (
  tx: Tx,
  now: Temporal.Instant,
): Promise<readonly { organizationId: string; offerId: string; fits: boolean }[]> => {
  const { rows } = await sql<{ organization_id: string; offer_id: string; fits: boolean }>`
    select * from app_offers_due(${now.toString()})`.execute(tx)
  return rows.map((row) => ({
    organizationId: row.organization_id,
    offerId: row.offer_id,
    fits: row.fits,
  }))
}

const utc = z.string().transform((text) => instant.parse(Temporal.Instant.from(text).toString()))
const spans = z.array(z.object({ startsAt: utc, endsAt: utc }))
const busy = z.object({ mine: spans, theirs: spans })

/** When the asker and somebody else have something around these moments; of the other nothing where that is not theirs to know. */
export const busyAround = async (
  tx: Tx,
  otherId: string,
  moments: readonly Moment[],
  now: Temporal.Instant,
): Promise<BusySpans> => {
  const since = moments.map(({ startsAt }) => startsAt).toSorted()[0]
  const until = moments
    .map(({ endsAt }) => endsAt)
    .toSorted()
    .at(-1)
  if (since === undefined || until === undefined) return { mine: [], theirs: [] }
  const { rows } = await sql<{ busy: unknown }>`
    select app_busy_of_two(${otherId}, ${since}, ${until}, ${now.toString()}) as busy`.execute(tx)
  return busy.parse(rows[0]?.busy)
}
