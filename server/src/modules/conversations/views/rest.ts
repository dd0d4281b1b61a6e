import type { restRoutes } from '@tweespraak/contract/rest'
import type { Answer } from '@tweespraak/contract/route'
import { todayIn } from '../../../platform/clock.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { isAtRest } from '../rest.ts'
import { findRest } from '../store/rest.ts'

type ShownRest = Answer<typeof restRoutes.show>

/** Whether the conversations of somebody rest, or will, and whether the viewer may let them. To others they go on as always. */
export const showRest = (
  services: Services,
  viewer: Viewer,
  personId: string,
): Promise<Outcome<ShownRest, 'not-found'>> =>
  services.db.read(viewer, async (tx) => {
    const found = await findRest(tx, personId)
    if (found === null) return refuse('not-found')
    const { rest, mayLet, works } = found
    const today = todayIn(services.clock, viewer.timeZone).toString()
    // What has had its last day is over, also while the task that takes it away is still to come.
    const known = rest === null || (rest.until !== null && rest.until < today) ? null : rest
    return accept({
      rest: known === null ? null : { ...known, begun: isAtRest(known, today) },
      can: { set: mayLet && works },
    })
  })
