import type { Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { Verdict } from '../response.ts'
import type { ResponseDeedRefusal, WhichResponse } from '../store/response-deed.ts'
import { takeResponseStep } from './take-response-step.ts'

/** Says when and where the talk about a response is, or moves it. */
export const planResponseTalk = (
  services: Services,
  viewer: Viewer,
  given: WhichResponse & { readonly at: string; readonly place: string },
): Promise<Outcome<undefined, ResponseDeedRefusal>> => {
  const deed = { type: 'plan-talk', by: viewer.personId, talkAt: given.at } as const
  return takeResponseStep(services, viewer, given, deed, { place: given.place })
}

/** Decides after the talk, with reasons; with that it ends, and who decided reads it no more. */
export const decideAboutResponse = (
  services: Services,
  viewer: Viewer,
  given: WhichResponse & { readonly verdict: Verdict; readonly text: string },
): Promise<Outcome<undefined, ResponseDeedRefusal>> => {
  const deed = { type: 'decide', by: viewer.personId, verdict: given.verdict } as const
  return takeResponseStep(services, viewer, given, deed, { decision: given.text })
}
