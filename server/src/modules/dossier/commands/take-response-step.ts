import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { ResponseDeed } from '../response.ts'
import {
  performOnResponse,
  type ResponseDeedRefusal,
  type SaidInResponse,
  type WhichResponse,
} from '../store/response-deed.ts'

/** Takes one step with a response, with what the viewer says with it. */
export const takeResponseStep = (
  services: Services,
  viewer: Viewer,
  which: WhichResponse,
  deed: ResponseDeed,
  said: SaidInResponse = {},
): Promise<Outcome<undefined, ResponseDeedRefusal>> =>
  services.db.transaction(viewer, async (tx) => {
    const done = await performOnResponse(tx, viewer, which, deed, services.clock.now(), said)
    return done.ok ? accept(undefined) : done
  })
