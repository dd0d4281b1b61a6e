import type { OfferState } from '@tweespraak/contract/moment-offers'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'
import { checkMoment, isSameMoment, type Moment } from './plan.ts'

/**
 * Moments that one of two offers for a talk that is still to be planned. Who asked for it chooses nothing of their own.
 *
 *   open → planned (the other chose one, or the talk was planned otherwise)
 *        → answered (none fits; the other proposes some instead, or none) → planned, or open with other moments
 *   both → withdrawn by who asked, or lapsed when the last of its moments passes
 */
export interface MomentOffer {
  readonly state: OfferState
  readonly employeeId: string
  readonly leaderId: string
  readonly askedBy: string
  readonly moments: readonly OfferedMoment[]
}

/** ISO instants. */
export interface OfferedMoment extends Moment {
  readonly offeredBy: string
}

/** A moment as it stands for who reads it. */
export type MomentStanding = 'free' | 'passed' | 'busy-self' | 'busy-other'

/** When each of the two has something else; ISO instants. */
export interface BusySpans {
  readonly mine: readonly Moment[]
  readonly theirs: readonly Moment[]
}

export type OfferRefusal = 'not-allowed' | 'offer-planned' | 'offer-withdrawn' | 'offer-lapsed'

/** The other of the two. */
export const otherOfOffer = (
  { employeeId, leaderId }: Pick<MomentOffer, 'employeeId' | 'leaderId'>,
  personId: string,
): string => (personId === employeeId ? leaderId : employeeId)

/** Who chooses now: of what was offered the other, of what was proposed instead who asked. Null once it is settled. */
export const chooserOf = (offer: MomentOffer): string | null => {
  switch (offer.state) {
    case 'open':
      return otherOfOffer(offer, offer.askedBy)
    case 'answered':
      return offer.askedBy
    case 'planned':
    case 'withdrawn':
    case 'lapsed':
      return null
    default:
      return offer.state satisfies never
  }
}

/** Of whom it is to be chosen: what stands of the other. */
export const standingMoments = (offer: MomentOffer): readonly OfferedMoment[] => {
  const chooser = chooserOf(offer)
  return chooser === null ? [] : offer.moments.filter(({ offeredBy }) => offeredBy !== chooser)
}

/** Whether it still waits; why not otherwise. */
const whileItStands = ({ state }: MomentOffer): Outcome<null, Exclude<OfferRefusal, 'not-allowed'>> => {
  switch (state) {
    case 'open':
    case 'answered':
      return accept(null)
    case 'planned':
      return refuse('offer-planned')
    case 'withdrawn':
      return refuse('offer-withdrawn')
    case 'lapsed':
      return refuse('offer-lapsed')
    default:
      return state satisfies never
  }
}

const overlaps = (one: Moment, other: Moment): boolean =>
  Temporal.Instant.compare(one.startsAt, other.endsAt) < 0 &&
  Temporal.Instant.compare(other.startsAt, one.endsAt) < 0

/** Whether a moment can still be: it has not begun, and neither of the two has something else by then. */
export const standingOf = (
  moment: Moment,
  { mine, theirs }: BusySpans,
  now: Temporal.Instant,
): MomentStanding => {
  if (Temporal.Instant.compare(moment.startsAt, now) <= 0) return 'passed'
  if (mine.some((span) => overlaps(moment, span))) return 'busy-self'
  return theirs.some((span) => overlaps(moment, span)) ? 'busy-other' : 'free'
}

/** Whether these can be moments at all, each another: none ends before it begins, and none has begun. */
export const checkMoments = (
  moments: readonly Moment[],
  now: Temporal.Instant,
): Outcome<null, 'ends-before-start' | 'in-the-past' | 'moments-twice'> => {
  for (const moment of moments) {
    const sound = checkMoment(moment, now)
    if (!sound.ok) return sound
    if (Temporal.Instant.compare(moment.startsAt, now) <= 0) return refuse('in-the-past')
  }
  const begins = new Set(moments.map(({ startsAt }) => Temporal.Instant.from(startsAt).epochMilliseconds))
  return begins.size === moments.length ? accept(null) : refuse('moments-twice')
}

/** Nobody is offered what cannot be. */
export const freeOf = (
  moments: readonly Moment[],
  busy: BusySpans,
  now: Temporal.Instant,
): Outcome<null, 'moment-taken'> => {
  const taken = moments.find((moment) => standingOf(moment, busy, now) !== 'free')
  return taken === undefined ? accept(null) : refuse('moment-taken', { startsAt: taken.startsAt })
}

/** The moment that is chosen, if whoever asks may choose it and it can still be. */
export const chooseMoment = (
  offer: MomentOffer,
  by: string,
  startsAt: string,
  facts: { readonly busy: BusySpans; readonly now: Temporal.Instant },
): Outcome<OfferedMoment, OfferRefusal | 'moment-not-offered' | 'moment-passed' | 'moment-taken'> => {
  const stands = whileItStands(offer)
  if (!stands.ok) return stands
  if (chooserOf(offer) !== by) return refuse('not-allowed')
  const moment = standingMoments(offer).find((each) => isSameMoment(each.startsAt, startsAt))
  if (moment === undefined) return refuse('moment-not-offered')
  const standing = standingOf(moment, facts.busy, facts.now)
  if (standing === 'passed') return refuse('moment-passed')
  return standing === 'free' ? accept(moment) : refuse('moment-taken')
}

/** Who was offered something says that none fits. */
export const declineOffer = (offer: MomentOffer, by: string): Outcome<null, OfferRefusal> => {
  const stands = whileItStands(offer)
  if (!stands.ok) return stands
  return offer.state === 'open' && chooserOf(offer) === by ? accept(null) : refuse('not-allowed')
}

/** Who asked offers others, or withdraws it. */
export const changeOffer = (offer: MomentOffer, by: string): Outcome<null, OfferRefusal> => {
  const stands = whileItStands(offer)
  if (!stands.ok) return stands
  return offer.askedBy === by ? accept(null) : refuse('not-allowed')
}

/** What this person may do about it now: exactly what would be accepted. */
export const offerActions = (offer: MomentOffer, by: string) => ({
  choose: chooserOf(offer) === by && standingMoments(offer).length > 0,
  decline: declineOffer(offer, by).ok,
  change: changeOffer(offer, by).ok,
})

const passed = (offer: MomentOffer, now: Temporal.Instant): boolean =>
  offer.moments.every(({ startsAt }) => Temporal.Instant.compare(startsAt, now) <= 0)

/** Hours before the first moment that stands from which it is reminded of, and for which it is not right after it was offered. */
const remindedHoursBefore = 24
const quietHoursAfter = 12

/**
 * What time makes of it: it lapses when its last moment passes, or when the one of the two no longer leads the other
 * (`fits`); who has not chosen is reminded once, before the first moment passes.
 */
export const whatTimeBrings = (
  offer: MomentOffer & { readonly offeredAt: string; readonly remindedAt: string | null },
  fits: boolean,
  now: Temporal.Instant,
): 'lapse' | 'remind' | null => {
  if (!whileItStands(offer).ok) return null
  if (!fits || passed(offer, now)) return 'lapse'
  const [first] = standingMoments(offer)
    .map(({ startsAt }) => startsAt)
    .filter((startsAt) => Temporal.Instant.compare(startsAt, now) > 0)
    .toSorted()
  if (first === undefined || offer.remindedAt !== null) return null
  const isNear =
    Temporal.Instant.compare(first, now.add({ hours: remindedHoursBefore })) <= 0 &&
    Temporal.Instant.compare(offer.offeredAt, now.subtract({ hours: quietHoursAfter })) <= 0
  return isNear ? 'remind' : null
}
