import { recordAudit } from '../../../platform/audit/audit.ts'
import { todayIn } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import { emit } from '../../../platform/outbox/emit.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { changeOffer, checkMoments, freeOf, type OfferRefusal } from '../moment-offer.ts'
import { lateNotice, type Moment } from '../plan.ts'
import { isAtRest } from '../rest.ts'
import {
  busyAround,
  deleteMoments,
  endOffer,
  holdOffer,
  insertMoments,
  insertOffer,
  MomentsOffered,
  reopenOffer,
} from '../store/moment-offer.ts'
import { findRest } from '../store/rest.ts'
import { fit, type PlanInput, type PlanRefusal } from './plan-conversation.ts'

type About = Pick<
  PlanInput,
  'kindId' | 'employeeId' | 'leaderId' | 'guests' | 'place' | 'videoLink' | 'purpose' | 'criteriaSetId'
>

export type OfferInput = About & { readonly moments: readonly Moment[] }

type MomentsRefusal = PlanRefusal | 'moment-too-soon' | 'moment-taken' | 'moments-twice'

/** Whether each of these moments may be offered: the talk may be then, the kind's notice is kept, and both are free. */
const checkOffered = async (
  tx: Tx,
  services: Services,
  viewer: Viewer,
  { moments, ...about }: OfferInput,
): Promise<Outcome<null, MomentsRefusal>> => {
  const now = services.clock.now()
  const sound = checkMoments(moments, now)
  if (!sound.ok) return sound
  const last = moments.toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1)).at(-1)
  if (last === undefined) throw new Error('At least one moment is offered')
  // What may be on the last of them may be on the others: people leave and probations end, not the other way round.
  const fits = await fit(tx, services, viewer, {
    ...about,
    ...last,
    previousId: null,
    askedBy: viewer.personId,
  })
  if (!fits.ok) return fits
  const today = todayIn(services.clock, viewer.timeZone)
  for (const { startsAt } of moments) {
    const day = Temporal.Instant.from(startsAt).toZonedDateTimeISO(viewer.timeZone).toPlainDate()
    const late = lateNotice(fits.value.kind.rules, today, day)
    if (late !== null) return refuse('moment-too-soon', { askedDays: late.askedDays })
  }
  const otherId = viewer.personId === about.employeeId ? about.leaderId : about.employeeId
  return freeOf(moments, await busyAround(tx, otherId, moments, now), now)
}

/** Writes down that it happened, and tells the other. */
export const tellOfOffer = async (
  tx: Tx,
  viewer: Viewer,
  offerId: string,
  what: 'offered' | 'answered' | 'withdrawn',
  at: Temporal.Instant,
): Promise<void> => {
  await emit(tx, viewer, MomentsOffered, { offerId, what }, at)
  const entry = { action: `moments.${what}`, subjectType: 'moment-offer', subjectId: offerId }
  await recordAudit(tx, viewer, entry, at)
}

/** Lets the other of the two choose when to talk. Whose conversations rest is not asked. */
export const offerMoments = (
  services: Services,
  viewer: Viewer,
  input: OfferInput,
): Promise<Outcome<{ offerId: string }, MomentsRefusal | 'at-rest' | 'offer-waits'>> =>
  services.db.transaction(viewer, async (tx) => {
    const { employeeId, leaderId } = input
    if (viewer.personId !== employeeId && viewer.personId !== leaderId) return refuse('not-allowed')
    const allowed = await checkOffered(tx, services, viewer, input)
    if (!allowed.ok) return allowed
    const at = services.clock.now()
    const today = todayIn(services.clock, viewer.timeZone).toString()
    const rest = viewer.personId === employeeId ? null : ((await findRest(tx, employeeId))?.rest ?? null)
    if (rest !== null && isAtRest(rest, today)) return refuse('at-rest')
    const offerId = newId(services.clock)
    const moments = input.moments.map((moment) => ({ ...moment, offeredBy: viewer.personId }))
    const made = await insertOffer(
      tx,
      viewer,
      { ...input, criteriaSetId: input.criteriaSetId, offerId, moments },
      at.toString(),
    )
    if (!made) return refuse('offer-waits')
    await tellOfOffer(tx, viewer, offerId, 'offered', at)
    return accept({ offerId })
  })

/** Who asked for the talk offers other moments, in the place of all that was offered and proposed. */
export const offerOthers = (
  services: Services,
  viewer: Viewer,
  offerId: string,
  moments: readonly Moment[],
): Promise<Outcome<undefined, MomentsRefusal | OfferRefusal>> =>
  services.db.transaction(viewer, async (tx) => {
    const offer = await holdOffer(tx, offerId)
    if (offer === null) return refuse('not-found')
    const may = changeOffer(offer, viewer.personId)
    if (!may.ok) return may
    const allowed = await checkOffered(tx, services, viewer, { ...offer, moments })
    if (!allowed.ok) return allowed
    const at = services.clock.now()
    await deleteMoments(tx, offerId)
    await insertMoments(tx, viewer, offerId, moments)
    await reopenOffer(tx, offerId, at.toString())
    await tellOfOffer(tx, viewer, offerId, 'offered', at)
    return accept(undefined)
  })

/** Who asked for the talk takes the offer back. */
export const withdrawOffer = (
  services: Services,
  viewer: Viewer,
  offerId: string,
): Promise<Outcome<undefined, 'not-found' | OfferRefusal>> =>
  services.db.transaction(viewer, async (tx) => {
    const offer = await holdOffer(tx, offerId)
    if (offer === null) return refuse('not-found')
    const may = changeOffer(offer, viewer.personId)
    if (!may.ok) return may
    const at = services.clock.now()
    await endOffer(tx, offerId, 'withdrawn', at.toString())
    await tellOfOffer(tx, viewer, offerId, 'withdrawn', at)
    return accept(undefined)
  })
