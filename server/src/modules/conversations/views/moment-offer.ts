import { bilingual } from '@tweespraak/contract/id'
import type { momentOfferRoutes, MomentOfferItem, OfferState } from '@tweespraak/contract/moment-offers'
import type { Output } from '@tweespraak/contract/route'
import { kindRules } from '@tweespraak/contract/templates'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { namedBy, nameOfRow, namesOf } from '../../people/public.ts'
import { chooserOf, offerActions, otherOfOffer, standingOf } from '../moment-offer.ts'
import { busyAround, loadOffer } from '../store/moment-offer.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { restingPeople, restsAt } from '../store/rest.ts'

/** Offers with the names around them, as far as the asker may know of them: their own. */
const offers = (tx: Tx) =>
  tx
    .selectFrom('moment_offers as o')
    .innerJoin('kinds as k', (join) =>
      join.onRef('k.organization_id', '=', 'o.organization_id').onRef('k.kind_id', '=', 'o.kind_id'),
    )
    .innerJoin('kind_versions as newest', (join) =>
      join
        .onRef('newest.organization_id', '=', 'o.organization_id')
        .onRef('newest.kind_id', '=', 'o.kind_id')
        .on(
          sql<boolean>`newest.version = (select max(version) from kind_versions v
            where v.organization_id = o.organization_id and v.kind_id = o.kind_id)`,
        ),
    )
    .select(['o.offer_id', 'o.kind_id', 'o.employee_id', 'o.leader_id', 'o.asked_by', 'o.state'])
    .select(['k.code', 'newest.name as kind_name', 'newest.rules'])
    .select([
      namedBy(sql.ref('o.employee_id')).as('employee_name'),
      namedBy(sql.ref('o.leader_id')).as('leader_name'),
    ])
    .select(
      sql`(select json_agg(m.starts_at order by m.starts_at) from offered_moments m
        where m.organization_id = o.organization_id and m.offer_id = o.offer_id
          and (m.offered_by = o.asked_by) = (o.state = 'open'))`.as('choices'),
    )
    .where('o.organization_id', '=', thisOrganization)

/** What still waits between the viewer and somebody else, the oldest first. A query still to be run, so that Home can ask it together with others. */
export const offersQuery = (tx: Tx, me: Given<string>) =>
  offers(tx)
    .where('o.state', 'in', [sql.lit('open'), sql.lit('answered')])
    .where((is) => is.or([is('o.employee_id', '=', me), is('o.leader_id', '=', me)]))
    .where(sql<boolean>`o.employee_id not in ${restingPeople}`)
    .orderBy('o.offer_id')
    .limit(sql.lit(100))

type OfferRow = Awaited<ReturnType<ReturnType<typeof offersQuery>['execute']>>[number]

const instants = z.array(z.string().transform((text) => Temporal.Instant.from(text))).nullable()

export const offerOfRow = (row: OfferRow, now: Temporal.Instant): MomentOfferItem => {
  const about = { employeeId: row.employee_id, leaderId: row.leader_id, askedBy: row.asked_by }
  const state = row.state as OfferState
  const choices = instants.parse(row.choices) ?? []
  const toCome = choices.find((startsAt) => Temporal.Instant.compare(startsAt, now) > 0)
  return {
    offerId: row.offer_id,
    kind: { kindId: row.kind_id, code: row.code, name: bilingual.parse(row.kind_name) },
    employee: { personId: row.employee_id, name: nameOfRow(row.employee_name) },
    leader: { personId: row.leader_id, name: nameOfRow(row.leader_name) },
    askedBy: row.asked_by,
    state,
    chooserId: chooserOf({ ...about, state, moments: [] }),
    firstAt: toCome?.toString() ?? null,
  }
}

export const listOffers = (services: Services, viewer: Viewer): Promise<{ items: MomentOfferItem[] }> =>
  services.db.read(viewer, async (tx) => ({
    items: (await offersQuery(tx, viewer.personId).execute()).map((row) =>
      offerOfRow(row, services.clock.now()),
    ),
  }))

/** One offer, for the two of it, and which of its moments can still be. */
export const showOffer = (
  services: Services,
  viewer: Viewer,
  offerId: string,
): Promise<Outcome<Output<typeof momentOfferRoutes.show>, 'not-found'>> =>
  services.db.read(viewer, async (tx) => {
    const row = await offers(tx).where('o.offer_id', '=', offerId).executeTakeFirst()
    const offer = await loadOffer(tx, offerId)
    if (row === undefined || offer === null) return refuse('not-found')
    const names = await namesOf(
      tx,
      offer.guests.map(({ personId }) => personId),
    )
    const now = services.clock.now()
    const busy = await busyAround(tx, otherOfOffer(offer, viewer.personId), offer.moments, now)
    const { conversationId, place, videoLink, purpose, offeredAt } = offer
    return accept({
      ...offerOfRow(row, now),
      conversationId,
      place,
      videoLink,
      purpose,
      guests: offer.guests.map(({ personId, role }) => ({
        personId,
        role,
        name: names.get(personId) ?? '',
      })),
      moments: offer.moments.map(({ offeredBy, startsAt, endsAt }) => ({
        offeredBy,
        startsAt,
        endsAt,
        standing: standingOf({ startsAt, endsAt }, busy, now),
      })),
      offeredAt,
      noticeDays: kindRules.parse(row.rules).terms.invitation ?? 0,
      can: offerActions(offer, viewer.personId),
    })
  })

/** Whether the conversations of the employee rest at a moment (ISO instant): for tasks, which see all. */
export const offerRests = async (tx: Tx, employeeId: string, at: string): Promise<boolean> => {
  const { rows } = await sql<{ rests: boolean }>`
    select ${restsAt(sql`${employeeId}::uuid`, at)} as rests`.execute(tx)
  return rows[0]?.rests === true
}
