import { recordAudit } from '../../../platform/audit/audit.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { holdBeforehand } from '../../conversations/public.ts'
import { handIn, type HandInRefusal, mayTakeBack } from '../response.ts'
import {
  aboutResponse,
  deleteResponse,
  holdResponse,
  insertResponse,
  responsesQuery,
  sayInResponse,
} from '../store/response.ts'
import { factsOfResponse, publishResponse, type WhichResponse } from '../store/response-deed.ts'

/** Hands in a response to what the report says now; who leads is asked to answer. Sent twice it is handed in once. */
export const handInResponse = (
  services: Services,
  viewer: Viewer,
  given: WhichResponse & { readonly text: string },
): Promise<Outcome<undefined, HandInRefusal | 'not-found'>> =>
  services.db.transaction(viewer, async (tx) => {
    const { conversationId, responseId, text } = given
    const at = services.clock.now()
    await holdBeforehand(tx, conversationId)
    const about = await aboutResponse(tx, conversationId)
    if (about === null) return refuse('not-found')
    const rows = await responsesQuery(tx, conversationId).execute()
    if (rows.some((row) => row.response_id === responseId)) return accept(undefined)
    const earlier = rows.map((row) => ({ reportHash: row.report_hash, ended: row.ended_at !== null }))
    const facts = { ...factsOfResponse(about, viewer, at.toString()), terms: about.terms }
    const decided = handIn(responseId, about.report, earlier, { ...facts, by: viewer.personId })
    if (!decided.ok) return decided
    const response = decided.value
    const reportHash = about.report.contentHash ?? ''
    const stored = { conversationId, reportHash, handedInAt: at.toString() }
    if (!(await insertResponse(tx, viewer, response, stored))) return refuse('response-runs')
    await sayInResponse(tx, viewer, responseId, 'response', text)
    const told = {
      action: 'response.handed-in',
      // Who has left is told nothing, and asked nothing.
      news: response.step === 'leader' ? ('response-handed-in' as const) : null,
      byId: viewer.personId,
      toIds: [about.leaderId],
      ended: false,
    }
    await publishResponse(tx, viewer, given, told, at)
    return accept(undefined)
  })

/** Takes back a response that was not answered yet: nothing of it stays. */
export const takeResponseBack = (
  services: Services,
  viewer: Viewer,
  which: WhichResponse,
): Promise<Outcome<undefined, 'not-found' | 'not-allowed' | 'not-your-step' | 'response-ended'>> =>
  services.db.transaction(viewer, async (tx) => {
    await holdBeforehand(tx, which.conversationId)
    const about = await aboutResponse(tx, which.conversationId)
    const response = await holdResponse(tx, which.conversationId, which.responseId)
    if (about === null || response === null) return refuse('not-found')
    const may = mayTakeBack(response, viewer.personId, about.employeeId)
    if (!may.ok) return may
    await deleteResponse(tx, which.responseId)
    const entry = { action: 'response.taken-back', subjectType: 'conversation' } as const
    await recordAudit(tx, viewer, { ...entry, subjectId: which.conversationId }, services.clock.now())
    return accept(undefined)
  })
