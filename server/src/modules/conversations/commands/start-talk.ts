import { beginsAtOnce } from '@tweespraak/contract/check-ins'
import type { Standing } from '@tweespraak/contract/conversation'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { kindForConversation } from '../../templates/public.ts'
import { standingAfter } from '../phase.ts'
import { holdConversation } from '../store/conversation.ts'
import { type DeedRefusal, perform } from '../store/deed.ts'
import { carryPoints } from '../store/talking-point.ts'
import { awaitTurnOfTwo, newestOfTwo } from '../store/under-way.ts'
import { plan, type PlanRefusal } from './plan-conversation.ts'

interface Start {
  readonly kindId: string
  readonly employeeId: string
  readonly leaderId: string
}

/** How long it is taken to last in a calendar; it goes on until somebody ends it, or the day does. */
const usualLength = { minutes: 15 }

/**
 * Begins a talk that needs no preparation, at once: both are at the table. Where the two are in one of this kind, that one
 * it is, also when both begin at the same moment.
 */
export const startTalk = (
  services: Services,
  viewer: Viewer,
  given: Start,
): Promise<Outcome<Standing, PlanRefusal | DeedRefusal>> =>
  services.db.transaction(viewer, async (tx) => {
    if (viewer.personId !== given.employeeId && viewer.personId !== given.leaderId)
      return refuse('not-allowed')
    const kind = await kindForConversation(tx, given.kindId)
    if (kind === null || !beginsAtOnce(kind.rules)) return refuse('kind-unavailable')
    await awaitTurnOfTwo(tx, given)
    const { underWay, finished } = await newestOfTwo(tx, given)
    if (underWay !== null) {
      const held = await holdConversation(tx, underWay)
      if (!held.ok) return held
      return accept(standingAfter(underWay, held.value.state, held.value.row.revision))
    }
    const at = services.clock.now()
    const planned = await plan(tx, services, viewer, {
      ...given,
      startsAt: at.toString(),
      endsAt: at.add(usualLength).toString(),
      place: null,
      videoLink: null,
      purpose: null,
      guests: [],
      previousId: null,
      news: 'begins-at-once',
    })
    if (!planned.ok) return planned
    const { conversationId } = planned.value
    if (finished !== null) await carryPoints(tx, { from: finished, to: conversationId }, at.toString())
    const begun = await perform(tx, viewer, conversationId, { type: 'begin', by: viewer.personId }, at)
    return begun.ok ? accept(begun.value.standing) : begun
  })
