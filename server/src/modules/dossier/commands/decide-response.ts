import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { Verdict } from '../response.ts'
import { performOnResponse, type ResponseDeedRefusal, type WhichResponse } from '../store/response-deed.ts'

/** Says when and where the talk about a response is, or moves it. */
export const planResponseTalk = (
  services: Services,
  viewer: Viewer,
  given: WhichResponse & { readonly at: string; readonly place: string },
): Promise<Outcome<undefined, ResponseDeedRefusal>> =>
  services.db.transaction(viewer, async (tx) => {
    const deed = { type: 'plan-talk', by: viewer.personId, talkAt: given.at } as const
    const said = { place: given.place }
    const done = await performOnResponse(tx, viewer, given, deed, services.clock.now(), said)
    return done.ok ? accept(undefined) : done
  })

/** Decides after the talk, with reasons; with that it ends, and who decided reads it no more. */
export const decideAboutResponse = (
  services: Services,
  viewer: Viewer,
  given: WhichResponse & { readonly verdict: Verdict; readonly text: string },
): Promise<Outcome<undefined, ResponseDeedRefusal>> =>
  services.db.transaction(viewer, async (tx) => {
    const deed = { type: 'decide', by: viewer.personId, verdict: given.verdict } as const
    const said = { decision: given.text }
    const done = await performOnResponse(tx, viewer, given, deed, services.clock.now(), said)
    return done.ok ? accept(undefined) : done
  })
