import type { rhythmRoutes } from '@tweespraak/contract/rhythm'
import type { Answer } from '@tweespraak/contract/route'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { kindsToAsk, requestsOf } from '../store/request.ts'

/** What the viewer asked for, and what they may ask for besides. */
export const showRequests = (
  services: Services,
  viewer: Viewer,
): Promise<Answer<typeof rhythmRoutes.requests>> =>
  services.db.read(viewer, async (tx) => {
    const kinds = await kindsToAsk(tx)
    const asked = await requestsOf(tx, viewer.personId)
    return {
      kinds: kinds
        .filter(({ kindId }) => !asked.some((request) => request.kindId === kindId))
        .map(({ kindId, name }) => ({ kindId, name })),
      asked: asked.flatMap((request) => {
        const kind = kinds.find(({ kindId }) => kindId === request.kindId)
        return kind === undefined ? [] : [{ ...request, name: kind.name }]
      }),
    }
  })
