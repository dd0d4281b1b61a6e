import { z } from 'zod'
import { id, instant } from './id.ts'
import { route } from './route.ts'

/** The longest that the words which are wrong, what they should be, or why not, may be, in characters. */
export const longestCorrection = 1000

const words = z.string().trim().min(1).max(longestCorrection)

/** What both agreed is wrong in a sealed report, sealed itself; the report is not touched by it. */
export const correction = z.object({
  addendumId: id,
  /** The words of the report that are wrong, and what they should be. */
  wrong: z.string(),
  correct: z.string(),
  sealedAt: instant,
})
export type Correction = z.infer<typeof correction>

/** What one of the two proposes to correct: for the two alone, until both agree. */
export const correctionProposal = z.object({
  correctionId: id,
  by: z.object({ personId: id, name: z.string() }),
  wrong: z.string(),
  correct: z.string(),
  at: instant,
  state: z.enum(['waiting', 'declined']),
  /** Why the other does not agree. */
  reason: z.string().nullable(),
  /** `takeBack`: who proposed it takes it back, or puts away what was declined. */
  can: z.object({ answer: z.boolean(), takeBack: z.boolean() }),
})
export type CorrectionProposal = z.infer<typeof correctionProposal>

const params = z.object({ conversationId: id, correctionId: id })
const at = '/conversations/:conversationId/corrections'
const unseen = ['not-found', 'not-allowed', 'conversation-withdrawn'] as const

/** The doors of correcting a fact in a sealed report: one of the two proposes, the other agrees. */
export const correctionRoutes = {
  proposeCorrection: route({
    method: 'POST',
    path: at,
    summary:
      'Propose to the other of the two what is wrong in a sealed report. The sender makes its id, so that sending it twice proposes once.',
    access: 'signed-in',
    params: params.pick({ conversationId: true }),
    body: z.object({ correctionId: id, wrong: words, correct: words }),
    refusals: [...unseen, 'no-report-yet', 'correction-waits', 'other-has-left', 'nothing-changes'],
  }),
  takeCorrectionBack: route({
    method: 'DELETE',
    path: `${at}/:correctionId`,
    summary: 'Take the own proposal back before the other answers, or put away one that was declined.',
    access: 'signed-in',
    params,
    refusals: ['not-found', 'not-allowed'],
  }),
  agreeCorrection: route({
    method: 'POST',
    path: `${at}/:correctionId/agree`,
    summary: 'Agree to a correction: it is sealed at once and stands before the report in the file.',
    access: 'signed-in',
    params,
    refusals: [...unseen, 'no-report-yet', 'own-proposal', 'correction-settled', 'documents-unavailable'],
  }),
  declineCorrection: route({
    method: 'POST',
    path: `${at}/:correctionId/decline`,
    summary: 'Not agree to a correction, with the reason: nothing of it comes into the file.',
    access: 'signed-in',
    params,
    body: z.object({ reason: words }),
    refusals: ['not-found', 'not-allowed', 'own-proposal', 'correction-settled'],
  }),
}
