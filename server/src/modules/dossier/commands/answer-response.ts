import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { takeBackWithin } from '../../conversations/public.ts'
import type { Verdict } from '../response.ts'
import { performOnResponse, type ResponseDeedRefusal, type WhichResponse } from '../store/response-deed.ts'

/**
 * Answers a response, by who leads. Following it takes back a report that waits for signatures, to be changed; where
 * the report rests, the answer says what is changed, and is sealed beside it.
 */
export const answerResponse = (
  services: Services,
  viewer: Viewer,
  given: WhichResponse & { readonly verdict: Verdict; readonly text: string },
): Promise<Outcome<undefined, ResponseDeedRefusal>> =>
  services.db.transaction(viewer, async (tx) => {
    const at = services.clock.now()
    const deed = { type: 'answer', by: viewer.personId, verdict: given.verdict } as const
    const done = await performOnResponse(tx, viewer, given, deed, at, { answer: given.text })
    if (!done.ok) return done
    if (given.verdict === 'follows' && done.value.about.report.stage === 'offered') {
      const taken = await takeBackWithin(tx, viewer, given.conversationId, at)
      if (!taken.ok) throw new Error(`An offered report could not be taken back: ${taken.reason}`)
    }
    return accept(undefined)
  })
