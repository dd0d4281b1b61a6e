import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { checkMoments, chooseMoment, declineOffer, type OfferRefusal, otherOfOffer } from '../moment-offer.ts'
import type { Moment, PlannedConversation } from '../plan.ts'
import { answerOffer, busyAround, holdOffer, insertMoments } from '../store/moment-offer.ts'
import { tellOfOffer } from './offer-moments.ts'
import { plan, type PlanRefusal } from './plan-conversation.ts'

/**
 * Chooses one of the moments that the other offers: the talk is planned then, by the right of who asked for it. What was
 * withdrawn, or planned, at the same moment is not planned again.
 */
export const chooseOffered = (
  services: Services,
  viewer: Viewer,
  offerId: string,
  startsAt: string,
): Promise<
  Outcome<
    PlannedConversation,
    PlanRefusal | OfferRefusal | 'moment-not-offered' | 'moment-passed' | 'moment-taken'
  >
> =>
  services.db.transaction(viewer, async (tx) => {
    const offer = await holdOffer(tx, offerId)
    if (offer === null) return refuse('not-found')
    const now = services.clock.now()
    const busy = await busyAround(tx, otherOfOffer(offer, viewer.personId), offer.moments, now)
    const chosen = chooseMoment(offer, viewer.personId, startsAt, { busy, now })
    if (!chosen.ok) return chosen
    const { kindId, employeeId, leaderId, askedBy, guests, place, videoLink, purpose, criteriaSetId } = offer
    return plan(tx, services, viewer, {
      kindId,
      employeeId,
      leaderId,
      askedBy,
      guests,
      place,
      videoLink,
      purpose,
      criteriaSetId,
      startsAt: chosen.value.startsAt,
      endsAt: chosen.value.endsAt,
      previousId: null,
      news: 'chosen',
    })
  })

/** None of what was offered fits; other moments may be proposed instead, of which who asked for the talk chooses. */
export const declineOffered = (
  services: Services,
  viewer: Viewer,
  offerId: string,
  moments: readonly Moment[],
): Promise<
  Outcome<undefined, 'not-found' | OfferRefusal | 'ends-before-start' | 'in-the-past' | 'moments-twice'>
> =>
  services.db.transaction(viewer, async (tx) => {
    const offer = await holdOffer(tx, offerId)
    if (offer === null) return refuse('not-found')
    const may = declineOffer(offer, viewer.personId)
    if (!may.ok) return may
    const at = services.clock.now()
    const sound = checkMoments(moments, at)
    if (!sound.ok) return sound
    await insertMoments(tx, viewer, offerId, moments)
    await answerOffer(tx, offerId)
    await tellOfOffer(tx, viewer, offerId, 'answered', at)
    return accept(undefined)
  })
