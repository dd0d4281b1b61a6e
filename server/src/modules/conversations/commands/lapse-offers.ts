import { recordAudit } from '../../../platform/audit/audit.ts'
import { emit } from '../../../platform/outbox/emit.ts'
import type { Services } from '../../../platform/services.ts'
import { whatTimeBrings } from '../moment-offer.ts'
import {
  endOffer,
  findOffersDue,
  holdKeptOffer,
  markReminded,
  MomentsOffered,
} from '../store/moment-offer.ts'

/** Lets, in all organisations, offers lapse whose moments passed, and reminds once of those whose first is near. Answers how many. */
export const lapseOffers = async (services: Services): Promise<number> => {
  const everywhere = { purpose: 'seal', organizationId: null } as const
  const found = await services.db.transaction(everywhere, (tx) => findOffersDue(tx, services.clock.now()))
  let done = 0
  for (const { organizationId, offerId, fits } of found) {
    const task = { purpose: 'seal', organizationId } as const
    const brought = await services.db.transaction(task, async (tx) => {
      const offer = await holdKeptOffer(tx, offerId)
      const at = services.clock.now()
      const due = offer === null ? null : whatTimeBrings(offer, fits, at)
      if (due === null) return null
      if (due === 'lapse') await endOffer(tx, offerId, 'lapsed', at.toString())
      else await markReminded(tx, offerId, at.toString())
      const what = due === 'lapse' ? 'lapsed' : 'reminded'
      await emit(tx, task, MomentsOffered, { offerId, what }, at)
      const entry = { action: `moments.${what}`, subjectType: 'moment-offer', subjectId: offerId }
      await recordAudit(tx, task, entry, at)
      return due
    })
    if (brought !== null) done += 1
  }
  return done
}
