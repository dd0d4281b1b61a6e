import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { aboutResponse, mayDecideResponse } from '../store/response.ts'
import { performOnResponse, type ResponseDeedRefusal, type WhichResponse } from '../store/response-deed.ts'
import { takeResponseStep } from './take-response-step.ts'

/** Asks for a talk with the next-higher manager, who from then on reads the report and the response; with somebody along or alone. */
export const askHigher = (
  services: Services,
  viewer: Viewer,
  given: WhichResponse & { readonly companion: string | null },
): Promise<Outcome<undefined, ResponseDeedRefusal>> => {
  const deed = { type: 'ask', by: viewer.personId } as const
  return takeResponseStep(services, viewer, given, deed, { companion: given.companion })
}

/** Leaves it at that: the response and what was answered are sealed as they are. */
export const restResponse = (
  services: Services,
  viewer: Viewer,
  which: WhichResponse,
): Promise<Outcome<undefined, ResponseDeedRefusal>> =>
  takeResponseStep(services, viewer, which, { type: 'rest', by: viewer.personId })

/** Appoints who decides, by HR for the employee. */
export const appointHigher = (
  services: Services,
  viewer: Viewer,
  given: WhichResponse & { readonly personId: string },
): Promise<Outcome<undefined, ResponseDeedRefusal | 'cannot-decide'>> =>
  services.db.transaction(viewer, async (tx) => {
    const { personId } = given
    if ((await aboutResponse(tx, given.conversationId)) === null) return refuse('not-found')
    if (!(await mayDecideResponse(tx, given.conversationId, personId))) return refuse('cannot-decide')
    const deed = { type: 'appoint', by: viewer.personId, personId } as const
    const done = await performOnResponse(tx, viewer, given, deed, services.clock.now())
    return done.ok ? accept(undefined) : done
  })
