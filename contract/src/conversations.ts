import { z } from 'zod'
import {
  cancelReason,
  conversation,
  conversationProgress,
  conversationItem,
  guestsInput,
  lateNotice,
  previousConversation,
  proposal,
  reach,
  standing,
  talkingPoint,
  whereInput,
} from './conversation.ts'
import { answerValue } from './form.ts'
import { id, instant, page } from './id.ts'
import { reportRoutes } from './report-routes.ts'
import { route } from './route.ts'
import { withdrawalRoutes } from './withdrawal-routes.ts'

const moment = { startsAt: instant, endsAt: instant }
const planned = { ...moment, ...whereInput, purpose: z.string().trim().max(1000).nullable() }

const params = z.object({ conversationId: id })
const pointParams = params.extend({ pointId: id })
const proposalParams = z.object({ proposalId: id })
const baseRevision = z.int().min(0)
/** The longest that a talking point may be, in characters. */
export const longestPoint = 500
const pointText = z.string().trim().min(1).max(longestPoint)

const unseen = ['not-found', 'not-allowed'] as const
const over = ['talk-already-finished', 'conversation-cancelled', 'conversation-withdrawn'] as const
const begun = ['talk-already-begun', 'conversation-cancelled', 'conversation-withdrawn'] as const

// Its method stands at each door: the browser keeps of a door only what is written there.
const deed = { access: 'signed-in', params, output: standing } as const
const at = '/conversations/:conversationId'

export const conversationsRoutes = {
  list: route({
    method: 'GET',
    path: '/conversations',
    summary:
      'The conversations of the viewer: as employee (`mine`), as leader (`leading`), or any part (`all`).',
    access: 'signed-in',
    query: z.object({
      scope: z.enum(['mine', 'leading', 'all']).default('all'),
      /** `open` is everything that still asks something; `done` is filed, followed up, cancelled and withdrawn. */
      stage: z.enum(['open', 'done', 'all']).default('all'),
      personId: id.optional(),
      cursor: z.string().max(200).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(25),
    }),
    output: page(conversationItem),
    refusals: [],
  }),
  plan: route({
    method: 'POST',
    path: '/conversations',
    summary: 'Plan a conversation between an employee and who leads them.',
    access: 'signed-in',
    body: z.object({
      kindId: id,
      employeeId: id,
      leaderId: id,
      ...planned,
      guests: guestsInput,
      previousId: id.nullable().default(null),
      /** Over which period an appraisal scores; null without scores, left out for the usual period. */
      criteriaSetId: id.nullish(),
    }),
    output: standing.extend({ lateNotice: lateNotice.nullable() }),
    refusals: [
      ...unseen,
      'kind-unavailable',
      'leader-does-not-fit',
      'guest-does-not-fit',
      'same-person',
      'judged-leads',
      'not-employed',
      'ends-before-start',
      'in-the-past',
      'probation-over',
      'period-without-criteria',
      'development-is-not-assessed',
    ],
  }),
  reach: route({
    method: 'GET',
    path: '/reach/:personId',
    summary: 'How somebody hears of a conversation: by mail, on Home, or neither.',
    access: 'signed-in',
    params: z.object({ personId: id }),
    output: reach,
    refusals: ['not-found'],
  }),
  progress: route({
    method: 'GET',
    path: '/people/:personId/conversations',
    summary:
      'How far the conversations of somebody are, the newest first, as far as the viewer may know of them.',
    access: 'signed-in',
    params: z.object({ personId: id }),
    output: z.object({ items: z.array(conversationProgress) }),
    refusals: [],
  }),
  get: route({
    method: 'GET',
    path: at,
    summary: 'One conversation, everything its screen needs, as far as the viewer may see it.',
    access: 'signed-in',
    params,
    output: conversation,
    refusals: ['not-found'],
  }),
  context: route({
    method: 'GET',
    path: `${at}/context`,
    summary: 'The previous conversation of the two: its report and the answers that were shared then.',
    access: 'signed-in',
    params,
    output: z.object({ previous: previousConversation.nullable() }),
    refusals: ['not-found'],
  }),
  reschedule: route({
    ...deed,
    method: 'POST',
    path: `${at}/reschedule`,
    summary: 'Move the conversation to another moment or place.',
    body: z.object(planned),
    output: standing.extend({ lateNotice: lateNotice.nullable() }),
    refusals: [...unseen, ...begun, 'ends-before-start', 'in-the-past', 'probation-over'],
  }),
  cancel: route({
    ...deed,
    method: 'POST',
    path: `${at}/cancel`,
    summary: 'Cancel a conversation that has not begun.',
    body: z.object({ reason: cancelReason, text: z.string().trim().max(500).nullable() }),
    refusals: [...unseen, ...begun],
  }),
  handOver: route({
    method: 'POST',
    path: `${at}/hand-over`,
    summary:
      'Bring a conversation under who leads the employee today: by who leads it, by who takes over, or by HR. Where the two lead each other and one judges, under whom HR chooses.',
    access: 'signed-in',
    params,
    /** Who leads the employee today, as the one who asks saw it; or whom HR chooses. */
    body: z.object({ leaderId: id }),
    refusals: [
      ...unseen,
      'leader-does-not-fit',
      'report-closed',
      'conversation-cancelled',
      'conversation-withdrawn',
    ],
  }),
  saveAnswer: route({
    method: 'PUT',
    path: `${at}/answers/:fieldId`,
    summary: 'Save one answer of the own preparation; refused when it changed in another tab.',
    whileTyping: true,
    access: 'signed-in',
    params: params.extend({ fieldId: z.string().min(1).max(100) }),
    body: z.object({ value: answerValue.nullable(), baseRevision }),
    output: z.object({ revision: z.int(), savedAt: instant }),
    refusals: [
      ...unseen,
      'changed-elsewhere',
      'already-shared',
      'nothing-to-prepare',
      'field-unknown',
      'field-not-yours',
      'answer-unfit',
      'answer-too-long',
      ...over,
    ],
  }),
  addTalkingPoint: route({
    method: 'POST',
    path: `${at}/talking-points`,
    summary: 'Add a talking point; the sender makes its id, so that sending it twice adds one.',
    access: 'signed-in',
    params,
    body: z.object({ pointId: id, text: pointText }),
    output: talkingPoint,
    refusals: [...unseen, 'nothing-to-prepare', ...over, 'too-many-talking-points'],
  }),
  editTalkingPoint: route({
    method: 'PUT',
    path: `${at}/talking-points/:pointId`,
    summary: 'Change the text of an own talking point.',
    access: 'signed-in',
    params: pointParams,
    body: z.object({ text: pointText }),
    output: talkingPoint,
    refusals: ['not-found', 'not-your-words', ...over],
  }),
  orderTalkingPoints: route({
    method: 'PUT',
    path: `${at}/talking-point-order`,
    summary: 'Put the own talking points in this order.',
    access: 'signed-in',
    params,
    body: z.object({ pointIds: z.array(id).max(50) }),
    output: standing,
    refusals: [...unseen, 'changed-elsewhere', ...over],
  }),
  removeTalkingPoint: route({
    method: 'DELETE',
    path: `${at}/talking-points/:pointId`,
    summary: 'Remove an own talking point; it can be put back until the talk is finished.',
    access: 'signed-in',
    params: pointParams,
    refusals: ['not-found', 'not-your-words', ...over],
  }),
  restoreTalkingPoint: route({
    method: 'POST',
    path: `${at}/talking-points/:pointId/restore`,
    summary: 'Put an own talking point back that was removed.',
    access: 'signed-in',
    params: pointParams,
    output: talkingPoint,
    refusals: ['not-found', 'not-your-words', ...over],
  }),
  bringTalkingPoint: route({
    method: 'POST',
    path: `${at}/talking-points/:pointId/bring`,
    summary: 'Bring an own talking point to the table during the talk; the others read it from then on.',
    access: 'signed-in',
    params: pointParams,
    output: talkingPoint,
    refusals: ['not-found', 'not-your-words', 'talk-not-begun', 'nothing-to-prepare', ...over],
  }),
  carryTalkingPoints: route({
    method: 'POST',
    path: `${at}/talking-points/carry`,
    summary:
      'Let what was not discussed go along to the next conversation of the two, or not; what went there already stays there.',
    access: 'signed-in',
    params,
    body: z.object({ pointIds: z.array(id).min(1).max(100), carried: z.boolean() }),
    output: z.object({ items: z.array(talkingPoint) }),
    refusals: [...unseen, 'talk-not-begun', 'conversation-cancelled', 'conversation-withdrawn'],
  }),
  placeTalkingPoint: route({
    method: 'PUT',
    path: `${at}/talking-points/:pointId/place`,
    summary:
      'Put a talking point before another on the table during the talk, or last; everybody at the table finds it there.',
    access: 'signed-in',
    params: pointParams,
    body: z.object({ before: id.nullable() }),
    /** All that lie on the table, in their order. */
    output: z.object({ pointIds: z.array(id) }),
    refusals: [...unseen, 'talk-not-begun', 'changed-elsewhere', ...over],
  }),
  tickTalkingPoint: route({
    method: 'PUT',
    path: `${at}/talking-points/:pointId/discussed`,
    summary: 'Tick off a talking point during the talk, or undo that.',
    access: 'signed-in',
    params: pointParams,
    body: z.object({ discussed: z.boolean() }),
    output: talkingPoint,
    refusals: [...unseen, 'talk-not-begun', ...over],
  }),
  share: route({
    ...deed,
    method: 'POST',
    path: `${at}/share`,
    summary:
      'Share the own preparation; where the kind says so, both are revealed when the second side shares. Refused when an answer is not the one that was seen.',
    /** The answers as the one who shares saw them, by their revisions; left out, they are shared as they stand. */
    body: z
      .object({
        seen: z.array(z.object({ fieldId: z.string().max(100), revision: z.int().min(1) })).max(500),
      })
      .nullish(),
    output: standing.extend({ sharedAt: instant, revealed: z.boolean() }),
    refusals: [
      ...unseen,
      'already-shared',
      'nothing-to-prepare',
      'answers-missing',
      'answers-changed',
      ...over,
    ],
  }),
  begin: route({
    ...deed,
    method: 'POST',
    path: `${at}/begin`,
    summary: 'Begin the talk. What was shared is revealed; what was never shared stays private.',
    refusals: [...unseen, ...begun, 'judged-leads'],
  }),
  finish: route({
    ...deed,
    method: 'POST',
    path: `${at}/finish`,
    summary: 'Finish the talk; the report is drafted from what was shared, noted and agreed.',
    refusals: [...unseen, 'talk-not-begun', ...over],
  }),
  ...reportRoutes,
  ...withdrawalRoutes,
  proposals: route({
    method: 'GET',
    path: '/conversation-proposals',
    summary: 'Next conversations proposed to the viewer, soonest first.',
    access: 'signed-in',
    output: z.object({ items: z.array(proposal) }),
    refusals: [],
  }),
  planProposal: route({
    method: 'POST',
    path: '/conversation-proposals/:proposalId/plan',
    summary: 'Plan the proposed conversation.',
    access: 'signed-in',
    params: proposalParams,
    body: z.object(planned),
    output: standing.extend({ lateNotice: lateNotice.nullable() }),
    refusals: [
      ...unseen,
      'proposal-settled',
      'judged-leads',
      'kind-unavailable',
      'leader-does-not-fit',
      'guest-does-not-fit',
      'not-employed',
      'ends-before-start',
      'in-the-past',
      'probation-over',
      'period-without-criteria',
      'development-is-not-assessed',
    ],
  }),
  dismissProposal: route({
    method: 'POST',
    path: '/conversation-proposals/:proposalId/dismiss',
    summary: 'Put the proposed conversation aside.',
    access: 'signed-in',
    params: proposalParams,
    refusals: [...unseen, 'proposal-settled'],
  }),
  restoreProposal: route({
    method: 'POST',
    path: '/conversation-proposals/:proposalId/restore',
    summary: 'Bring a proposal back that was put aside.',
    access: 'signed-in',
    params: proposalParams,
    refusals: [...unseen, 'proposal-settled'],
  }),
}
