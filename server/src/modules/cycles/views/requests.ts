import type { rhythmRoutes } from '@tweespraak/contract/rhythm'
import type { Answer } from '@tweespraak/contract/route'
import { todayIn } from '../../../platform/clock.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { managerOf } from '../../people/public.ts'
import { loadFacts, loadRhythm } from '../store/due.ts'
import { kindsToAsk, requestsOf } from '../store/request.ts'
import { agreementFor, weeksAfterAsking } from '../term.ts'

type Terms = (kindId: string) => ReturnType<typeof weeksAfterAsking>

/**
 * What the agreement that applies to the viewer says of asking. Which one applies where, HR alone reads: it is looked up as
 * the task that counts by it, and only what is said of the viewer is told.
 */
const termsFor = (services: Services, viewer: Viewer): Promise<Terms> => {
  const task = { purpose: 'rhythm', organizationId: viewer.organizationId } as const
  return services.db.transaction(task, async (tx) => {
    const rhythm = await loadRhythm(tx)
    const today = todayIn(services.clock, viewer.timeZone).toString()
    const [facts] = await loadFacts(tx, [viewer.personId], today, rhythm)
    const agreed = facts === undefined ? [] : agreementFor(rhythm.agreements, facts)
    return (kindId) => weeksAfterAsking({ kindId, agreed, kindOfCode: rhythm.kindOfCode })
  })
}

/** What the viewer asked for, and what they may ask for besides, each with when it is to take place; nothing where nobody leads them. */
export const showRequests = async (
  services: Services,
  viewer: Viewer,
): Promise<Answer<typeof rhythmRoutes.requests>> => {
  const today = todayIn(services.clock, viewer.timeZone).toString()
  const { kinds, asked, leader } = await services.db.read(viewer, async (tx) => ({
    kinds: await kindsToAsk(tx),
    asked: await requestsOf(tx, viewer.personId),
    leader: await managerOf(tx, viewer.personId, today),
  }))
  const termOf = await termsFor(services, viewer)
  return {
    kinds: kinds
      .filter(({ kindId }) => leader !== null && !asked.some((request) => request.kindId === kindId))
      .map(({ kindId, name }) => ({ kindId, name, within: termOf(kindId) })),
    asked: asked.flatMap((request) => {
      const kind = kinds.find(({ kindId }) => kindId === request.kindId)
      return kind === undefined ? [] : [{ ...request, name: kind.name }]
    }),
  }
}
