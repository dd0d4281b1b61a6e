import { z } from 'zod'
import { standing } from './conversation.ts'
import { id } from './id.ts'
import { comment, reportVoice } from './report.ts'
import { route } from './route.ts'

const params = z.object({ conversationId: id })
const baseRevision = z.int().min(0)

// Its method stands at each door: the browser keeps of a door only what is written there.
const deed = { access: 'signed-in', params, output: standing } as const
const at = '/conversations/:conversationId/report'
const closed = [
  'not-found',
  'not-allowed',
  'no-report-yet',
  'report-closed',
  'conversation-cancelled',
  'conversation-withdrawn',
] as const

/** The doors of a report: written in turn, offered, signed. */
export const reportRoutes = {
  editReport: route({
    method: 'PUT',
    path: `${at}/sections/:sectionId`,
    summary: 'Change one text of the report: the own words, or those of both; in turn.',
    whileTyping: true,
    access: 'signed-in',
    params: params.extend({ sectionId: z.string().min(1).max(100) }),
    body: z.object({ voice: reportVoice, text: z.string().max(20_000), baseRevision }),
    output: z.object({ revision: z.number().int(), reportRevision: z.number().int() }),
    refusals: [...closed, 'changed-elsewhere', 'not-your-turn', 'not-your-words', 'report-already-offered'],
  }),
  passReport: route({
    ...deed,
    method: 'POST',
    path: `${at}/pass`,
    summary: 'Give the turn to edit the report to the other.',
    refusals: [...closed, 'not-your-turn', 'report-already-offered'],
  }),
  offer: route({
    ...deed,
    method: 'POST',
    path: `${at}/offer`,
    summary:
      'Offer the report for signing, once what must be answered together is. The agreements, scores and conclusion made so far are written into it.',
    refusals: [
      ...closed,
      'not-your-turn',
      'report-already-offered',
      'report-questions-open',
      'scores-not-settled',
      'conclusion-missing',
    ],
  }),
  comment: route({
    method: 'POST',
    path: `${at}/comments`,
    summary: 'Say something about the report to the other, such as what should change.',
    access: 'signed-in',
    params,
    body: z.object({ text: z.string().trim().min(1).max(4000) }),
    output: comment,
    refusals: [...closed],
  }),
  takeCommentBack: route({
    method: 'DELETE',
    path: `${at}/comments/:commentId`,
    summary: 'Take an own comment back, as long as nobody has signed the report.',
    access: 'signed-in',
    params: params.extend({ commentId: id }),
    refusals: [...closed, 'not-your-words', 'signed-since'],
  }),
  takeBack: route({
    ...deed,
    method: 'POST',
    path: `${at}/take-back`,
    summary: 'Take an offered report back to change it. Changing it voids every signature under it.',
    refusals: [...closed, 'report-not-offered'],
  }),
  sign: route({
    ...deed,
    method: 'POST',
    path: `${at}/sign`,
    summary:
      'Sign the report as it was seen: for agreement or for having seen it, with a reaction beside it where the kind has no response in steps.',
    body: z.object({
      manner: z.enum(['agreed', 'seen']),
      response: z.string().trim().max(10_000).nullable(),
      contentHash: z.string().length(64),
    }),
    refusals: [
      ...closed,
      'report-not-offered',
      'report-changed',
      'already-signed',
      'only-seen',
      'reacts-apart',
    ],
  }),
}
