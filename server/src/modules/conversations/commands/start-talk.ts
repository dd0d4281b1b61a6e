import { beginsAtOnce } from '@tweespraak/contract/check-ins'
import type { Standing } from '@tweespraak/contract/conversation'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { kindForConversation } from '../../templates/public.ts'
import { standingAfter } from '../phase.ts'
import { holdConversation } from '../store/conversation.ts'
import { type DeedRefusal, perform } from '../store/deed.ts'
import { awaitTurnOfTwo, underWay } from '../store/under-way.ts'
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
    const current = await underWay(tx, given)
    if (current !== null) {
      const held = await holdConversation(tx, current)
      return held.ok ? accept(standingAfter(current, held.value.state, held.value.row.revision)) : held
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
    const begun = await perform(
      tx,
      viewer,
      planned.value.conversationId,
      { type: 'begin', by: viewer.personId },
      at,
    )
    return begun.ok ? accept(begun.value.standing) : begun
  })
