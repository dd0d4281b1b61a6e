import type { Services } from '../../../platform/services.ts'
import { asOfNow } from '../response.ts'
import { findPassedResponses, holdResponse, type PassedResponse, savePassing } from '../store/response.ts'
import { publishResponse } from '../store/response-deed.ts'

const passTerm = (services: Services, found: PassedResponse): Promise<void> => {
  const { organizationId, conversationId, responseId, terms } = found
  const task = { purpose: 'seal', organizationId } as const
  return services.db.transaction(task, async (tx) => {
    const before = await holdResponse(tx, conversationId, responseId)
    if (before === null || terms === null) return
    const at = services.clock.now()
    const facts = { ...found, terms, nextHigher: null, hr: false, rests: false, at: at.toString() }
    const after = asOfNow(before, facts)
    if (after.step === before.step) return
    await savePassing(tx, after)
    const ended = after.step === 'ended'
    const told = {
      action: ended ? 'response.rested' : 'response.unanswered',
      news: ended ? null : ('response-unanswered' as const),
      byId: found.leaderId,
      toIds: [found.employeeId],
      ended,
    }
    await publishResponse(tx, task, { conversationId, responseId }, told, at)
  })
}

/**
 * Lets the terms of responses pass, in all organisations: without an answer in time the employee may go on, and
 * without a next step of the employee it rests.
 */
export const passResponseTerms = async (services: Services): Promise<void> => {
  const everywhere = { purpose: 'seal', organizationId: null } as const
  const now = services.clock.now()
  const passed = await services.db.transaction(everywhere, (tx) => findPassedResponses(tx, now))
  for (const found of passed) await passTerm(services, found)
}
