import { z } from 'zod'
import { bilingual, id, instant, plainDate } from './id.ts'
import { personName } from './people.ts'
import { reportConclusion } from './report.ts'
import { route } from './route.ts'

/** The longest that anything in a response may be, in characters. */
export const longestResponse = 4000
export const longestCompanion = 200
export const longestPlaceOfTalk = 300

/** Whether a response is followed. */
const verdict = z.enum(['follows', 'declines'])

/** As what somebody sees a response: HR sees how far it is, and reads none of it. */
const sight = z.enum(['employee', 'leader', 'higher', 'hr'])

const response = z.object({
  responseId: id,
  /** Who is asked: who leads the conversation, the employee, the next-higher manager; or nobody any more. */
  step: z.enum(['leader', 'employee', 'higher', 'ended']),
  /** The last day of the term of who is asked; null once it ended. */
  dueOn: plainDate.nullable(),
  overdue: z.boolean(),
  handedInAt: instant,
  /** Of who leads; null while it was not given, or never came. */
  answer: z.object({ by: personName, verdict, at: instant }).nullable(),
  /** When the employee asked for the talk with the next-higher manager. */
  askedAt: instant.nullable(),
  /** Who decides; null while nobody was asked, or HR has to appoint somebody. */
  higher: personName.nullable(),
  talkAt: instant.nullable(),
  decision: z.object({ verdict, at: instant }).nullable(),
  ended: z.object({ how: z.enum(['followed', 'rested', 'decided']), at: instant }).nullable(),
  /** What was said in it; each is null where it was not said, and all are for HR. */
  words: z.object({
    response: z.string().nullable(),
    answer: z.string().nullable(),
    companion: z.string().nullable(),
    place: z.string().nullable(),
    decision: z.string().nullable(),
  }),
  /** When the whole was sealed beside the report; null while it was not. */
  sealedAt: instant.nullable(),
})
export type Response = z.infer<typeof response>

const responses = z.object({
  sight,
  employee: personName,
  /** Who leads the conversation now. */
  leader: personName,
  kind: bilingual,
  heldAt: instant,
  /** Days to respond, and to answer; null where the kind has no such procedure. */
  terms: z.object({ response: z.int(), answer: z.int() }).nullable(),
  /** Newest first. */
  responses: z.array(response),
  /** The report does not rest: whoever leads can still change it. */
  open: z.boolean(),
  /** The last day on which a response can be handed in; null while the report does not rest. */
  handInUntil: plainDate.nullable(),
  /** Who would decide when the employee asks; null where HR appoints somebody. */
  nextHigher: personName.nullable(),
  can: z.object({
    handIn: z.boolean(),
    takeBack: z.boolean(),
    answer: z.boolean(),
    ask: z.boolean(),
    rest: z.boolean(),
    planTalk: z.boolean(),
    decide: z.boolean(),
    appoint: z.boolean(),
  }),
})
export type Responses = z.infer<typeof responses>

/** The report to which is responded, for who decides. */
const reportInResponse = z.object({
  heldOn: plainDate,
  sections: z.array(
    z.object({
      sectionId: z.string(),
      title: z.string(),
      words: z.object({
        employee: z.string(),
        manager: z.string(),
        third: z.string(),
        together: z.string(),
      }),
    }),
  ),
  agreements: z.array(z.object({ agreementId: id, what: z.string(), dueOn: plainDate.nullable() })),
  /** What was settled by criteria, in the words of the report; none in a report without scores. */
  scores: z.array(
    z.object({ criterionId: z.string(), name: z.string(), score: z.string(), reason: z.string() }),
  ),
  /** What the conversation came to; null where nothing is concluded. */
  conclusion: reportConclusion.nullable(),
  /** It is sealed: the document says it all. */
  sealed: z.boolean(),
})
export type ReportInResponse = z.infer<typeof reportInResponse>

const ofConversation = z.object({ conversationId: id })
const ofResponse = ofConversation.extend({ responseId: id })
const words = z.string().trim().min(1).max(longestResponse)

export const responseRoutes = {
  list: route({
    method: 'GET',
    path: '/conversations/:conversationId/responses',
    summary:
      'The written responses to a report and how far they are: for the two, who decides, and (without a word of it) HR',
    access: 'signed-in',
    params: ofConversation,
    output: responses,
    refusals: ['not-found'],
  }),
  handIn: route({
    method: 'POST',
    path: '/conversations/:conversationId/responses',
    summary:
      'Hand in a written response to a report, by the employee, within its term. The sender makes its id, so that sending it twice hands in one',
    access: 'signed-in',
    params: ofConversation,
    body: z.object({ responseId: id, text: words }),
    refusals: [
      'not-found',
      'not-allowed',
      'no-responses',
      'no-report-yet',
      'agreed-already',
      'response-runs',
      'already-responded',
      'response-too-late',
    ],
  }),
  takeBack: route({
    method: 'DELETE',
    path: '/conversations/:conversationId/responses/:responseId',
    summary: 'Take a response back that was not answered yet; nothing of it stays',
    access: 'signed-in',
    params: ofResponse,
    refusals: ['not-found', 'not-allowed', 'not-your-step', 'response-ended'],
  }),
  answer: route({
    method: 'POST',
    path: '/conversations/:conversationId/responses/:responseId/answer',
    summary:
      'Answer a response, by who leads: follow it, which takes a report back that does not rest, or decline it with reasons',
    access: 'signed-in',
    params: ofResponse,
    body: z.object({ verdict, text: words }),
    refusals: ['not-found', 'not-allowed', 'not-your-step', 'response-ended'],
  }),
  ask: route({
    method: 'POST',
    path: '/conversations/:conversationId/responses/:responseId/talk-request',
    summary:
      'Ask for a talk with the next-higher manager, by the employee; from then on that one reads the report and the response',
    access: 'signed-in',
    params: ofResponse,
    body: z.object({ companion: z.string().trim().min(1).max(longestCompanion).nullable() }),
    refusals: ['not-found', 'not-allowed', 'not-your-step', 'response-ended'],
  }),
  rest: route({
    method: 'POST',
    path: '/conversations/:conversationId/responses/:responseId/rest',
    summary: 'Leave it at that, by the employee',
    access: 'signed-in',
    params: ofResponse,
    refusals: ['not-found', 'not-allowed', 'not-your-step', 'response-ended'],
  }),
  appoint: route({
    method: 'PUT',
    path: '/conversations/:conversationId/responses/:responseId/higher',
    summary:
      'Appoint who decides, by HR for the employee, where nobody leads the leader, or who was asked cannot or is too late',
    access: 'signed-in',
    params: ofResponse,
    body: z.object({ personId: id }),
    refusals: ['not-found', 'not-allowed', 'not-your-step', 'response-ended', 'cannot-decide'],
  }),
  planTalk: route({
    method: 'PUT',
    path: '/conversations/:conversationId/responses/:responseId/talk',
    summary: 'Say when and where the talk about a response is, by who decides; also to move it',
    access: 'signed-in',
    params: ofResponse,
    body: z.object({ at: instant, place: z.string().trim().min(1).max(longestPlaceOfTalk) }),
    refusals: [
      'not-found',
      'not-allowed',
      'not-your-step',
      'response-ended',
      'in-the-past',
      'talk-after-term',
    ],
  }),
  decide: route({
    method: 'POST',
    path: '/conversations/:conversationId/responses/:responseId/decision',
    summary: 'Decide about a response after the talk, with reasons, by who was asked',
    access: 'signed-in',
    params: ofResponse,
    body: z.object({ verdict, text: words }),
    refusals: ['not-found', 'not-allowed', 'not-your-step', 'response-ended', 'talk-first'],
  }),
  openReport: route({
    method: 'POST',
    path: '/conversations/:conversationId/responses/:responseId/report-opening',
    summary: 'Read the report, for who is asked to decide about a response to it; this is written down',
    access: 'signed-in',
    params: ofResponse,
    output: reportInResponse,
    refusals: ['not-found'],
  }),
  pdf: route({
    method: 'GET',
    path: '/conversations/:conversationId/responses/:responseId/response.pdf',
    summary: 'A finished response as PDF/A; opening that of somebody else is written down',
    access: 'signed-in',
    params: ofResponse,
    produces: 'application/pdf',
    refusals: ['not-found'],
  }),
}
